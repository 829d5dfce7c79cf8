import HumasModel

/// Keeping a grouper over a restart: it goes on as if it had never stopped.
extension OnlineGrouper {
  /// Of what is written; another is not read.
  private static let version: Int64 = 1

  /// Everything the grouper knows. A few MiB when full, in a few milliseconds.
  package var state: [UInt8] {
    var writer = StateWriter()
    writer.write(OnlineGrouper.version)
    writer.write([Int64(rule.groups), Int64(rule.window)])
    vocabulary.write(to: &writer)
    recent.write(to: &writer)
    words.write(to: &writer)
    writer.write(groups.map { $0.map(GroupRow.init) ?? .free })
    writer.write(groups.flatMap { $0?.rivals.all ?? [] })
    writer.write(freePlaces)
    writer.write(successors.sorted { $0.key < $1.key }.flatMap { [$0.key.rawValue, $0.value.rawValue] })
    writer.write(
      parted.sorted { ($0.first, $0.second) < ($1.first, $1.second) }.flatMap {
        [$0.first.rawValue, $0.second.rawValue]
      })
    writer.write([lastID, wordless?.rawValue ?? 0])
    return writer.finished()
  }

  /// - Throws: where the bytes are damaged, of another version, or of another size of memory.
  package init(state: [UInt8], rule: GroupingRule = GroupingRule()) throws(UnusableState) {
    self.init(rule: rule)
    var reader = try StateBytesReader(state)
    let version: Int64 = try reader.read()
    let sizes: [Int64] = try reader.read()
    guard version == OnlineGrouper.version, sizes == [Int64(rule.groups), Int64(rule.window)] else {
      throw UnusableState()
    }
    try vocabulary.read(from: &reader)
    try recent.read(from: &reader)
    try words.read(from: &reader)
    try readGroups(from: &reader)
    freePlaces = try reader.read()
    for pair in try OnlineGrouper.pairs(&reader) { successors[pair.0] = pair.1 }
    for pair in try OnlineGrouper.pairs(&reader) { parted.insert(Parting(pair.0, pair.1)) }
    let last: [Int64] = try reader.read()
    guard last.count == 2 else { throw UnusableState() }
    lastID = last[0]
    wordless = last[1] == 0 ? nil : GroupID(rawValue: last[1])
  }

  private mutating func readGroups(from reader: inout StateBytesReader) throws(UnusableState) {
    let rows: [GroupRow] = try reader.read()
    var rivals: ArraySlice<Rivals.Rival> = try reader.read()[...]
    for row in rows {
      guard row.rivals <= rivals.count else { throw UnusableState() }
      groups.append(row.id == 0 ? nil : row.group(rivals: Array(rivals.prefix(Int(row.rivals)))))
      rivals = rivals.dropFirst(Int(row.rivals))
    }
    for (place, group) in groups.enumerated() {
      if let group { places[group.id] = place }
    }
  }

  private static func pairs(_ reader: inout StateBytesReader) throws(UnusableState) -> [(GroupID, GroupID)] {
    let flat: [Int64] = try reader.read()
    return stride(from: 0, to: flat.count - 1, by: 2).map {
      (GroupID(rawValue: flat[$0]), GroupID(rawValue: flat[$0 + 1]))
    }
  }
}

/// A known group in plain values.
private struct GroupRow: BitwiseCopyable {
  /// 0 for a free place.
  var id: Int64
  var lastOrdinal: Int64
  /// The least number for a moment that is not known.
  var lastMoment: Int64
  var mentions: Float
  var squaredLength: Float
  var activity: Float
  var rivals: Int32
  /// 0 or 1; as wide as the others, so that no byte of a row is left to chance and equal states are equal bytes.
  var isPinned: Int32
  var isIgnored: Int32

  static let free = GroupRow(
    id: 0, lastOrdinal: 0, lastMoment: 0, mentions: 0, squaredLength: 0, activity: 0, rivals: 0, isPinned: 0,
    isIgnored: 0)

  func group(rivals: [Rivals.Rival]) -> KnownGroup {
    KnownGroup(
      id: GroupID(rawValue: id), mentions: mentions, squaredLength: squaredLength, activity: activity,
      lastOrdinal: lastOrdinal, lastMoment: lastMoment == .min ? nil : Instant(milliseconds: lastMoment),
      isPinned: isPinned == 1, isIgnored: isIgnored == 1, rivals: Rivals(rivals))
  }
}

extension GroupRow {
  init(_ group: KnownGroup) {
    self.init(
      id: group.id.rawValue, lastOrdinal: group.lastOrdinal, lastMoment: group.lastMoment?.milliseconds ?? .min,
      mentions: group.mentions, squaredLength: group.squaredLength, activity: group.activity,
      rivals: Int32(group.rivals.all.count), isPinned: group.isPinned ? 1 : 0, isIgnored: group.isIgnored ? 1 : 0)
  }
}

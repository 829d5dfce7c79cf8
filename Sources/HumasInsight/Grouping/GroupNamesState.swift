/// Keeping names over a restart: they go on as if the program had never stopped.
extension GroupNames {
  /// Of what is written; another is not read.
  private static let version: Int64 = 2

  /// Everything that is known of names; some MiB when full.
  package var state: [UInt8] {
    var writer = StateWriter()
    writer.write(GroupNames.version)
    let named = order.compactMap { id in groups[id].map { (id, $0) } }
    writer.write(named.map { NamedRow($0.0, $0.1) })
    let phrases = named.flatMap { $0.1.phrases.sorted { $0.key < $1.key } }
    writer.write(phrases.map { PhraseRow($0.key, $0.value) })
    writer.write(Array(phrases.map(\.value.text).joined(separator: "\n").utf8))
    writer.write(Array(named.map { $0.1.name ?? "" }.joined(separator: "\n").utf8))
    writer.write(everywhere)
    writer.write(forms.counts.sorted { $0.key < $1.key }.map { FormRow(hash: $0.key, count: $0.value) })
    return writer.finished()
  }

  /// - Throws: where the bytes are damaged or of another version.
  package init(state: [UInt8]) throws(UnusableState) {
    self.init()
    var reader = try StateBytesReader(state)
    let version: Int64 = try reader.read()
    guard version == GroupNames.version else { throw UnusableState() }
    let rows: [NamedRow] = try reader.read()
    let phrases: [PhraseRow] = try reader.read()
    let texts = GroupNames.lines(try reader.read(), count: phrases.count)
    let names = GroupNames.lines(try reader.read(), count: rows.count)
    guard texts.count == phrases.count, names.count == rows.count else { throw UnusableState() }
    var next = 0
    for (row, name) in zip(rows, names) {
      guard next + Int(row.phrases) <= phrases.count else { throw UnusableState() }
      let own = (next..<next + Int(row.phrases)).map { (phrases[$0].hash, phrases[$0].phrase(texts[$0])) }
      next += own.count
      let id = GroupID(rawValue: row.group)
      order.append(id)
      groups[id] = row.named(name: name, own)
    }
    everywhere = try reader.read()
    for row: FormRow in try reader.read() { forms.counts[row.hash] = row.count }
  }

  private static func lines(_ bytes: [UInt8], count: Int) -> [String] {
    guard count > 0 else { return [] }
    return bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// A group with its name, in plain values. No field leaves a gap, so that equal states are equal bytes.
private struct NamedRow: BitwiseCopyable {
  var group: Int64
  var mentions: Int64
  var nextLook: Int64
  var best: UInt64
  /// 0 or 1, as in the rows below: a truth value read from damaged bytes would be none.
  var hasBest: Int32
  var phrases: Int32

  init(_ group: GroupID, _ named: GroupNames.Named) {
    self.group = group.rawValue
    mentions = Int64(named.mentions)
    nextLook = Int64(named.nextLook)
    best = named.best ?? 0
    hasBest = named.best == nil ? 0 : 1
    phrases = Int32(named.phrases.count)
  }

  func named(name: String, _ own: [(UInt64, GroupNames.Phrase)]) -> GroupNames.Named {
    GroupNames.Named(
      phrases: Dictionary(own) { first, _ in first }, mentions: Int(mentions), nextLook: Int(nextLook),
      best: hasBest == 1 ? best : nil, name: name.isEmpty ? nil : name)
  }
}

private struct PhraseRow: BitwiseCopyable {
  var hash: UInt64
  var count: Float
  var words: Int32
  var namesMatter: Int32
  var isName: Int32

  init(_ hash: UInt64, _ phrase: GroupNames.Phrase) {
    self.hash = hash
    count = phrase.count
    words = Int32(phrase.words)
    namesMatter = phrase.namesMatter ? 1 : 0
    isName = phrase.isName ? 1 : 0
  }

  func phrase(_ text: String) -> GroupNames.Phrase {
    GroupNames.Phrase(text: text, count: count, words: Int(words), namesMatter: namesMatter == 1, isName: isName == 1)
  }
}

private struct FormRow: BitwiseCopyable {
  var hash: UInt64
  var count: WordForms.Count
}

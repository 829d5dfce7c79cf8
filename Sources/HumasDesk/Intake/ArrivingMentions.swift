import HumasInsight
import HumasModel
import HumasStore
import HumasText

/// Groups mentions as they arrive, names the groups, and finds copies: the same mentions and decisions in the same order give
/// the same issues, on whatever day and in however many processes they are taken in. Used by one thread.
final class ArrivingMentions: MentionJudge {
  /// Mentions among which copies are looked for; a power of two.
  let window: Int64 = 16_384

  private(set) var through: Int64 = 0
  private(set) var step: Int64 = 0
  /// What was read ahead of the batch that is being placed.
  var readings = BatchReadings()
  private let room: ReadingRoom
  private var memory: Memory?

  private struct Memory {
    var grouper = OnlineGrouper()
    var names = GroupNames()
    var copies: DuplicateIndex
    /// The name of each group as last told.
    var told: [Int64: String] = [:]
  }

  init(room: ReadingRoom = ReadingRoom()) { self.room = room }

  /// After a transaction that failed, what was learnt in it is forgotten.
  func keepingStep<Answer>(_ work: () throws(StoreError) -> Answer) throws(StoreError) -> Answer {
    do throws(StoreError) { return try work() } catch {
      forget()
      throw error
    }
  }

  func forget() {
    memory = nil
    through = 0
    step = 0
  }

  private func memory(from number: Int64) -> Memory {
    memory ?? Memory(copies: DuplicateIndex(window: Int(window), first: number))
  }
}

/// Placing and reading.
extension ArrivingMentions {
  func place(_ mention: Mention, number: Int64) -> MentionPlacing {
    let reading = readings.reading(of: mention) ?? room.reading(of: mention)
    var memory = memory(from: number)
    self.memory = nil
    defer {
      self.memory = memory
      through = number
    }
    let placement = memory.grouper.place(reading.terms, at: mention.at)
    var sign = ArrivingMentions.sign(reading, group: placement.group.rawValue)
    sign.copy = ArrivingMentions.copy(memory.copies.place(reading.print), of: mention)
    if let absorbed = placement.absorbed { memory.names.absorb(absorbed, into: placement.group) }
    return MentionPlacing(
      sign: sign, absorbed: placement.absorbed?.rawValue,
      name: ArrivingMentions.name(of: placement.group, after: mention, reading, &memory))
  }

  func recall(_ mention: Mention, number: Int64, sign: MentionSign) {
    var memory = memory(from: number)
    self.memory = nil
    memory.copies.recall(TextPrint(mention.text), copyOf: sign.copy?.original)
    self.memory = memory
  }

  func reread(_ mention: Mention, sign: MentionSign) -> MentionSign {
    var reread = ArrivingMentions.sign(room.reading(of: mention), group: sign.group)
    reread.copy = sign.copy
    return reread
  }

  private static func sign(_ reading: MentionReading, group: Int64) -> MentionSign {
    MentionSign(group: group, tone: reading.tone, emotions: reading.emotions, person: reading.person)
  }

  /// A source may say itself that a mention passes on another.
  private static func copy(_ copy: DuplicateIndex.Copy?, of mention: Mention) -> MentionSign.Copy? {
    if let copy { return MentionSign.Copy(MentionSign.Copy.Kind(copy.kind), of: copy.original) }
    return mention.repostOf == nil ? nil : MentionSign.Copy(.repost, of: nil)
  }

  /// The name where it has changed. An issue is never named with the words of a report marked Rahasia, nor after the person
  /// who wrote.
  private static func name(
    of group: GroupID, after mention: Mention, _ reading: MentionReading, _ memory: inout Memory
  ) -> String? {
    if !reading.naming.isEmpty { memory.names.observe(reading.naming, in: group) }
    guard let name = memory.names.name(of: group), memory.told[group.rawValue] != name else { return nil }
    if let author = mention.author, name.shares(aWordWith: author) { return nil }
    memory.told[group.rawValue] = name
    return name
  }
}

/// Going on after a restart, and learning.
extension ArrivingMentions {
  var state: [[UInt8]] { memory.map { [$0.grouper.state, $0.names.state] } ?? [] }

  func restore(_ state: [[UInt8]], through: Int64, step: Int64) -> Bool {
    guard state.count == 2, let grouper = try? OnlineGrouper(state: state[0]), let names = try? GroupNames(state: state[1])
    else { return false }
    var memory = memory(from: max(1, through - window + 1))
    memory.grouper = grouper
    memory.names = names
    self.memory = memory
    self.through = through
    self.step = step
    return true
  }

  func hear(_ lesson: IssueLesson, step: Int64) -> [(group: Int64, issue: Int64)] {
    var memory = memory(from: through + 1)
    self.memory = nil
    defer {
      self.memory = memory
      self.step = step
    }
    switch lesson {
    case .merge(let groups, let others): return ArrivingMentions.merge(groups, into: others, &memory)
    case .move(let mentions, let others, let issue): return move(mentions, to: others, issue, &memory)
    case .pin(let groups, let isPinned):
      for group in groups.map(GroupID.init(rawValue:)) {
        if isPinned { memory.grouper.pin(group) } else { memory.grouper.unpin(group) }
      }
    case .ignore(let groups, let isIgnored):
      for group in groups { memory.grouper.ignore(GroupID(rawValue: group), isIgnored) }
    }
    return []
  }

  /// Groups that have drifted together.
  var proposals: [MergeProposal] { memory?.grouper.mergeProposals() ?? [] }

  private static func merge(
    _ groups: [Int64], into others: [Int64], _ memory: inout Memory
  ) -> [(group: Int64, issue: Int64)] {
    guard let other = others.first.map(GroupID.init(rawValue:)) else { return [] }
    for group in groups.map(GroupID.init(rawValue:)) {
      memory.grouper.merge(group, into: other)
      memory.names.absorb(group, into: other)
    }
    return []
  }

  private func move(
    _ mentions: [(mention: Mention, group: Int64)], to others: [Int64], _ issue: Int64, _ memory: inout Memory
  ) -> [(group: Int64, issue: Int64)] {
    let terms = mentions.map { (room.reading(of: $0.mention).terms, GroupID(rawValue: $0.group)) }
    guard let first = terms.first else { return [] }
    guard let other = others.first.map(GroupID.init(rawValue:)) else {
      let new = memory.grouper.split(terms.map(\.0), from: first.1)
      return [(new.rawValue, issue)]
    }
    for (terms, group) in terms { memory.grouper.move(terms, from: group, to: other) }
    return []
  }
}

extension MentionSign.Copy.Kind {
  fileprivate init(_ kind: CopyKind) {
    switch kind {
    case .exact: self = .exact
    case .reposted: self = .repost
    case .edited: self = .edited
    case .templated: self = .template
    }
  }
}

extension String {
  /// Whether a word of three letters or more stands in both, in any case of the Latin letters. By bytes: it is asked of every
  /// mention that arrives.
  fileprivate func shares(aWordWith other: String) -> Bool {
    let own = Array(utf8)
    return Array(other.utf8).split(whereSeparator: isNoLetter).contains { word in
      word.count >= 3
        && own.split(whereSeparator: isNoLetter).contains { $0.elementsEqual(word) { $0 | 0x20 == $1 | 0x20 } }
    }
  }
}

private func isNoLetter(_ byte: UInt8) -> Bool { !(byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)) }

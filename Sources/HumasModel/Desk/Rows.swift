/// What a list of the desk shows of one mention. Texts are already masked where masking is on: the raw words are not in here.
public struct MentionRow: Sendable, Hashable {
  /// The desk's own number of the record: grows with arrival, never reused.
  public var number: Int64
  public var revision: Int
  public var mention: Mention
  /// When the desk first saw it.
  public var seen: Instant
  public var issue: String?
  public var provenance: Provenance
  /// People and copies folded under this row, itself included; 1 = alone.
  public var copies: Int
  /// What the desk has decided about it; `nil` = nothing yet.
  public var caseState: CaseState?

  public init(
    number: Int64, revision: Int, mention: Mention, seen: Instant, issue: String? = nil, provenance: Provenance,
    copies: Int = 1, caseState: CaseState? = nil
  ) {
    self.number = number
    self.revision = revision
    self.mention = mention
    self.seen = seen
    self.issue = issue
    self.provenance = provenance
    self.copies = copies
    self.caseState = caseState
  }

  /// The order of the incoming panel: the time it was said, or, unknown, the time it was seen.
  public var sortTime: Instant { mention.at ?? seen }

  /// The record as one calls it: "LAPOR 5049688"; an id that names its channel stands alone, and without one stands the
  /// desk's number.
  public var label: String {
    let id = mention.sourceID ?? "#\(number)"
    return id.lowercased().hasPrefix(mention.channel.lowercased()) ? id : "\(mention.channel) \(id)"
  }
}

/// A case that waits for an answer.
public struct PendingRow: Sendable, Hashable {
  public var mention: MentionRow
  /// The class clock; its `state` is `unclassified` where no class is known.
  public var clock: Deadline
  /// Verification and follow-up beside it.
  public var others: [Deadline]
  /// What the words suggest, where the source gave no class.
  public var suggestion: Classification?

  public init(mention: MentionRow, clock: Deadline, others: [Deadline] = [], suggestion: Classification? = nil) {
    self.mention = mention
    self.clock = clock
    self.others = others
    self.suggestion = suggestion
  }
}

/// How loud an issue is; the words are the law's own.
public enum Level: Int, Sendable, Codable, Comparable, CaseIterable {
  case normal, waspada, siaga, awas
  public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}

/// One issue as the trend panel shows it.
public struct IssueRow: Sendable, Hashable {
  public var id: Int64
  public var name: String
  public var level: Level
  /// How the mentions were brought together: by a watched phrase, a source's category, or
  /// (`phrase`) by the online grouper.
  public var basis: Basis
  public var mentions: Int
  /// Of these, without a known date: they are in no curve.
  public var undated: Int
  public var first: Instant?
  public var last: Instant?
  /// Mentions in the last hour, and what the same hours before would lead one to expect.
  public var lastHour: Int
  public var expected: Double
  /// Mentions of the last 24 hours by hour, oldest first; 24 numbers.
  public var hours: [Int]
  public var channels: [String]
  /// When something was last said to the public about it.
  public var lastStatement: Instant?
  /// Since when it has been loud without a statement; `nil` = not loud or spoken about.
  public var silentSince: Instant?
  /// Mentions in the hour before the last hour.
  public var hourBefore: Int
  /// When the desk first saw a mention of it.
  public var firstSeen: Instant?
  /// Why it has the level it has; `nil` where no level was judged.
  public var reason: LevelReason?
  public var figures = IssueFigures()
  /// An operator keeps it on top, or does not want to hear of it.
  public var isPinned = false
  public var isIgnored = false

  public enum Basis: String, Sendable, Codable { case watched, category, phrase, ungrouped }

  public init(
    id: Int64, name: String, level: Level, basis: Basis, mentions: Int, undated: Int = 0, first: Instant? = nil,
    last: Instant? = nil, lastHour: Int = 0, expected: Double = 0, hours: [Int] = Array(repeating: 0, count: 24),
    channels: [String] = [], lastStatement: Instant? = nil, silentSince: Instant? = nil, hourBefore: Int = 0,
    firstSeen: Instant? = nil, reason: LevelReason? = nil
  ) {
    self.id = id
    self.name = name
    self.level = level
    self.basis = basis
    self.mentions = mentions
    self.undated = undated
    self.first = first
    self.last = last
    self.lastHour = lastHour
    self.expected = expected
    self.hours = hours
    self.channels = channels
    self.lastStatement = lastStatement
    self.silentSince = silentSince
    self.hourBefore = hourBefore
    self.firstSeen = firstSeen
    self.reason = reason
  }

  /// Last hour over expectation; `nil` where nothing was expected.
  public var ratio: Double? { expected > 0 ? Double(lastHour) / expected : nil }
}

/// The state of one source.
public struct SourceRow: Sendable, Hashable {
  /// Whether nothing of what these sources bring can be trusted to be the present state: each that has an interval is past it,
  /// and of the others nothing came in the last hour.
  public static func areAllSilent(_ rows: [SourceRow], at now: Instant) -> Bool {
    let watched = rows.filter { $0.expectedEvery != nil && ($0.lastRead != nil || $0.silentSince != nil) }
    return !watched.isEmpty && watched.allSatisfy { $0.silentSince != nil }
      && !rows.contains { $0.expectedEvery == nil && $0.lastRead.map { $0 > now - .hours(1) } ?? false }
  }

  public var name: String
  public var format: String
  public var count: IntakeCount
  /// When something of it was last read.
  public var lastRead: Instant?
  public var expectedEvery: Span?
  /// Past its expected interval: a dead feed is not a quiet night.
  public var silentSince: Instant?

  public init(
    name: String, format: String, count: IntakeCount, lastRead: Instant?, expectedEvery: Span?, silentSince: Instant?
  ) {
    self.name = name
    self.format = format
    self.count = count
    self.lastRead = lastRead
    self.expectedEvery = expectedEvery
    self.silentSince = silentSince
  }
}

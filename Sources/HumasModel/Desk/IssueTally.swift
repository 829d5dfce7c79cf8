/// What the store has counted of one issue, as of one moment. Nothing is judged here: levels are made of it by the
/// trend desk.
///
/// Counts by time come from buckets of five minutes, aligned to the clock. "The last hour" is the bucket that holds
/// `now` and the eleven before it, so it covers 55 to 60 minutes. Mentions without a known time are in `mentions` and
/// `undated` only.
public struct IssueTally: Sendable, Hashable {
  /// Five minutes: the width of a bucket.
  public static let bucket = Span.minutes(5)
  /// Buckets in an hour.
  public static let bucketsPerHour = 12
  /// Days of history that `sameHourBefore` and `mentionsBefore` look at.
  public static let historyDays = 28

  public var id: Int64
  public var name: String
  public var basis: IssueRow.Basis
  public var mentions: Int
  public var undated: Int
  /// Earliest and latest known time of its mentions.
  public var first: Instant?
  public var last: Instant?
  /// When the desk first saw a mention of it.
  public var firstSeen: Instant
  /// Channels it came by, most mentions first.
  public var channels: [String]
  public var lastHour: Int
  /// The hour before the last hour.
  public var hourBefore: Int
  /// The last 24 hours by hour, oldest first; 24 numbers, the last of them `lastHour`.
  public var hours: [Int]
  /// Counts of the same hour as the last one, 1, 2, 3 … days earlier; at most 28 numbers, yesterday first.
  public var sameHourBefore: [Int]
  /// Dated mentions of the 28 days that ended 24 hours ago.
  public var mentionsBefore: Int
  /// Whole days, 0…28, that the desk's dated history (of all issues) reaches back before the last 24 hours: what lies
  /// earlier is unknown, not zero.
  public var daysKnown: Int
  /// Counts by five minutes up to and with the bucket that holds `now`, oldest first; up to 300 numbers (25 hours),
  /// empty where they were not asked for. From them the moment is read at which an issue became loud.
  public var recentBuckets: [Int]
  /// Days back, 1…28, that say nothing because a source of the issue is known to have been down: their counts are left out
  /// of `sameHourBefore` when it is judged, and must be left out of `mentionsBefore`.
  public var gapDays: Set<Int>
  /// Mentions of each of the 28 days that ended 24 hours ago, the latest first; empty where not asked for. They tell whether
  /// the issue's days differ by more than chance.
  public var daysBefore: [Int]
  public var signs: IssueSigns
  public var figures = IssueFigures()
  /// An operator keeps it on top, or does not want to hear of it.
  public var isPinned = false
  public var isIgnored = false

  public init(
    id: Int64, name: String, basis: IssueRow.Basis, mentions: Int, undated: Int = 0, first: Instant? = nil,
    last: Instant? = nil, firstSeen: Instant, channels: [String] = [], lastHour: Int = 0, hourBefore: Int = 0,
    hours: [Int] = Array(repeating: 0, count: 24), sameHourBefore: [Int] = [], mentionsBefore: Int = 0,
    daysKnown: Int = 0, recentBuckets: [Int] = [], gapDays: Set<Int> = [], daysBefore: [Int] = [],
    signs: IssueSigns = IssueSigns()
  ) {
    self.id = id
    self.name = name
    self.basis = basis
    self.mentions = mentions
    self.undated = undated
    self.first = first
    self.last = last
    self.firstSeen = firstSeen
    self.channels = channels
    self.lastHour = lastHour
    self.hourBefore = hourBefore
    self.hours = hours
    self.sameHourBefore = sameHourBefore
    self.mentionsBefore = mentionsBefore
    self.daysKnown = daysKnown
    self.recentBuckets = recentBuckets
    self.gapDays = gapDays
    self.daysBefore = daysBefore
    self.signs = signs
  }
}

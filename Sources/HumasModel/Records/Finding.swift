/// A warning about what the office says: never a benign relation, always with the words that clash.
public struct Finding: Sendable, Hashable {
  public enum Verdict: String, Sendable, Codable, CaseIterable {
    case contradiction, revision, scope, unit, stale, unapproved
    case hoaxRepeated = "hoax_repeated"
    case promiseOverdue = "promise_overdue"
    case speculation
    case missingAction = "missing_action"
    case silence, privacy
  }

  /// How much harm it does while it stands.
  public enum Severity: Int, Sendable, Codable, Comparable, CaseIterable {
    case notice = 1, warning, alarm
    public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }
  }

  public struct Side: Sendable, Hashable {
    /// Statement id; for a register entry `fakta:ID` or `kontak`.
    public var statement: String
    public var channel: String
    public var agency: String?
    public var publishedAt: Instant?
    public var asOf: Instant?
    /// The value in short: "12", "ditutup", "0811-555-0112".
    public var value: String
    public var quote: Quote
    /// The whole text of the statement, in which `quote` stands.
    public var text: String

    public init(
      statement: String, channel: String, agency: String? = nil, publishedAt: Instant? = nil, asOf: Instant? = nil,
      value: String, quote: Quote, text: String
    ) {
      self.statement = statement
      self.channel = channel
      self.agency = agency
      self.publishedAt = publishedAt
      self.asOf = asOf
      self.value = value
      self.quote = quote
      self.text = text
    }
  }

  /// The same for the same rule and the same pair of quotes, run after run.
  public var id: String
  /// The rule that found it: `count`, `status`, `contact` …
  public var rule: String
  public var verdict: Verdict
  public var severity: Severity
  public var issue: String?
  /// What clashes, in the agency's words: "meninggal", "Jembatan Bunut".
  public var subject: String
  public var place: String?
  /// Two sides that cannot both be true, or one that conflicts with itself or a register.
  public var sides: [Side]
  /// When the younger side was published, or first seen where that is unknown.
  public var since: Instant?

  public init(
    id: String, rule: String, verdict: Verdict, severity: Severity, issue: String? = nil, subject: String,
    place: String? = nil, sides: [Side], since: Instant? = nil
  ) {
    self.id = id
    self.rule = rule
    self.verdict = verdict
    self.severity = severity
    self.issue = issue
    self.subject = subject
    self.place = place
    self.sides = sides
    self.since = since
  }
}

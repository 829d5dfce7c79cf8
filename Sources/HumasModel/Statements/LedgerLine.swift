/// The figures that were said for one thing of one issue, over time.
public struct LedgerLine: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public var value: String
    public var asOf: Instant?
    public var publishedAt: Instant?
    /// Statement id, or `fakta:ID`.
    public var statement: String
    public var channel: String
    public var agency: String?
    public var quote: String

    public init(
      value: String, asOf: Instant?, publishedAt: Instant?, statement: String, channel: String, agency: String?,
      quote: String
    ) {
      self.value = value
      self.asOf = asOf
      self.publishedAt = publishedAt
      self.statement = statement
      self.channel = channel
      self.agency = agency
      self.quote = quote
    }

    /// The moment it tells of, as far as that is known.
    public var moment: Instant? { asOf ?? publishedAt }
  }

  public var issue: String?
  /// What is counted or described: "meninggal", "jembatan bunut".
  public var subject: String
  public var place: String?
  /// Newest first.
  public var entries: [Entry]

  public init(issue: String?, subject: String, place: String?, entries: [Entry]) {
    self.issue = issue
    self.subject = subject
    self.place = place
    self.entries = entries
  }

  public var id: String { [issue ?? "", subject, place ?? ""].joined(separator: "\u{1f}") }
}

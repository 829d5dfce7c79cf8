/// Something the office promised by a moment.
public struct PromiseRow: Sendable, Hashable {
  public enum State: Sendable, Hashable {
    case running
    case overdue
    /// By the statement that says so.
    case kept(by: String)
    case closed(by: String, at: Instant, reason: String?)
  }

  /// The same for the same words of the same statement.
  public var id: String
  public var statement: String
  public var channel: String
  public var issue: String?
  public var quote: Quote
  /// The whole text of the statement, in which `quote` stands.
  public var text: String
  public var madeAt: Instant?
  public var due: Instant
  public var state: State

  public init(
    id: String, statement: String, channel: String, issue: String? = nil, quote: Quote, text: String,
    madeAt: Instant? = nil, due: Instant, state: State
  ) {
    self.id = id
    self.statement = statement
    self.channel = channel
    self.issue = issue
    self.quote = quote
    self.text = text
    self.madeAt = madeAt
    self.due = due
    self.state = state
  }

  public var isOpen: Bool {
    switch state {
    case .running, .overdue: true
    case .kept, .closed: false
    }
  }
}

/// One message that the desk wants heard (`acuan/pesan.*`).
public struct KeyMessage: Sendable, Hashable {
  public var issue: String?
  public var objective: String?
  public var audience: String?
  public var message: String
  /// Where it is to be said; empty = anywhere.
  public var channels: [String]

  public init(
    issue: String? = nil, objective: String? = nil, audience: String? = nil, message: String, channels: [String] = []
  ) {
    self.issue = issue
    self.objective = objective
    self.audience = audience
    self.message = message
    self.channels = channels
  }
}

/// A message of the plan, and where it has been said so far.
public struct PlanRow: Sendable, Hashable {
  public struct Delivery: Sendable, Hashable {
    public var statement: String
    public var channel: String
    public var publishedAt: Instant?
    public var quote: String

    public init(statement: String, channel: String, publishedAt: Instant?, quote: String) {
      self.statement = statement
      self.channel = channel
      self.publishedAt = publishedAt
      self.quote = quote
    }
  }

  public var message: KeyMessage
  /// Oldest first.
  public var deliveries: [Delivery]

  public init(message: KeyMessage, deliveries: [Delivery] = []) {
    self.message = message
    self.deliveries = deliveries
  }

  public var id: String { [message.issue ?? "", message.message].joined(separator: "\u{1f}") }

  /// Planned channels in which it has not been said; where none are planned, one delivery is enough.
  public var missing: [String] {
    message.channels.filter { planned in
      !deliveries.contains { $0.channel.lowercased() == planned.lowercased() }
    }
  }

  public var isCovered: Bool { missing.isEmpty && !deliveries.isEmpty }
}

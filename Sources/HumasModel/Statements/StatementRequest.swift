/// What an operator wants done about what the office says: plain data, carried from the screen to the desk.
public enum StatementRequest: Sendable, Hashable {
  /// By the finding's ``Finding/id``.
  case acknowledge(finding: String)
  case dismiss(finding: String, reason: String)
  case restore(finding: String)
  case correct(finding: String)
  case approve(StatementSight)
  case publish(StatementSight)
  case withdraw(StatementSight, reason: String)
  case amend(StatementSight)
  case closePromise(String, reason: String)
  case reopenPromise(String)
  /// A first statement on an issue about which nothing has been said.
  case holdingDraft(issue: Int64)
}

/// A statement as somebody saw it when they decided something about it.
public struct StatementSight: Sendable, Hashable {
  public var id: String
  /// ``StatementRow/textHash`` of what was on the screen.
  public var textHash: String

  public init(id: String, textHash: String) {
    self.id = id
    self.textHash = textHash
  }
}

/// A decision that was taken.
public struct StatementOutcome: Sendable, Hashable {
  public var verb: StatementVerb
  /// The statement, promise or finding by name; for a draft its path in the data directory.
  public var label: String

  public init(verb: StatementVerb, label: String) {
    self.verb = verb
    self.label = label
  }
}

/// Why a decision was not taken. Nothing has been changed then.
public enum StatementRefusal: Error, Sendable, Hashable {
  /// The text is no longer the one that was on the screen.
  case textChanged
  case gone
  case reasonMissing
  case alreadyApproved(by: String)
  /// Only a text that was approved in these very words is published.
  case notApproved
  /// Who wrote a draft at this desk does not approve it.
  case ownDraft
  case withdrawnAlready
  case notPublished
}

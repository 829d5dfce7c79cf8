/// A statement as the desk's list shows it. Its text is masked where masking is on.
public struct StatementRow: Sendable, Hashable {
  public var statement: Statement
  /// SHA-256 of the canonical text, not masked, in hexadecimal digits.
  public var textHash: String
  public var revision: Int
  /// When the desk saw this version.
  public var seen: Instant
  /// Where the file lies that says it.
  public var provenance: Provenance
  public var approval: Approval
  public var channels: [ChannelSight]
  /// The statement that replaces or corrects it.
  public var successor: String?

  public init(
    statement: Statement, textHash: String, revision: Int = 1, seen: Instant, provenance: Provenance, approval: Approval,
    channels: [ChannelSight] = [], successor: String? = nil
  ) {
    self.statement = statement
    self.textHash = textHash
    self.revision = revision
    self.seen = seen
    self.provenance = provenance
    self.approval = approval
    self.channels = channels
    self.successor = successor
  }

  public var sight: StatementSight { StatementSight(id: statement.id, textHash: textHash) }

  /// Not out yet.
  public var isDraft: Bool { statement.status == .draft || statement.status == .approved }
}

/// What a channel was last seen to show of a statement or of one that it replaces.
public struct ChannelSight: Sendable, Hashable {
  public enum State: Sendable, Hashable {
    /// The present text.
    case current
    /// An earlier version, or the statement that was replaced.
    case old
    /// Something else than any version known.
    case other
    /// It was published there; nobody has looked since.
    case unobserved
  }

  public var channel: String
  public var state: State
  /// When it was last looked at.
  public var observedAt: Instant?
  /// From the present text to what was seen; empty unless they differ.
  public var difference: [TextRun]

  public init(channel: String, state: State, observedAt: Instant? = nil, difference: [TextRun] = []) {
    self.channel = channel
    self.state = state
    self.observedAt = observedAt
    self.difference = difference
  }
}

/// What the page of one statement tells beyond its row.
public struct StatementFile: Sendable, Hashable {
  public var row: StatementRow
  /// Newest first.
  public var decisions: [Decision]
  /// When each version was seen, the first one first.
  public var versions: [Instant]

  public init(row: StatementRow, decisions: [Decision] = [], versions: [Instant] = []) {
    self.row = row
    self.decisions = decisions
    self.versions = versions
  }
}

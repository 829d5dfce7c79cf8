/// Something the office (or another agency) says to the public, in one channel. Drafts included.
public struct Statement: Sendable, Hashable {
  public var id: String
  public var channel: String
  public var agency: String?
  public var speaker: String?
  public var status: StatementStatus
  public var publishedAt: Instant?
  /// The moment the figures describe, where the record says so itself.
  public var asOf: Instant?
  public var issue: String?
  public var supersedes: String?
  public var corrects: String?
  /// As written in the file. Approval is a decision in the log, not this word.
  public var approvedBy: String?
  public var audience: String?
  public var objective: String?
  public var title: String?
  public var text: String
  /// Unknown keys as one JSON object; empty string when there are none.
  public var extra: String

  public init(
    id: String, channel: String, agency: String? = nil, speaker: String? = nil, status: StatementStatus = .published,
    publishedAt: Instant? = nil, asOf: Instant? = nil, issue: String? = nil, supersedes: String? = nil,
    corrects: String? = nil, approvedBy: String? = nil, audience: String? = nil, objective: String? = nil,
    title: String? = nil, text: String, extra: String = ""
  ) {
    self.id = id
    self.channel = channel
    self.agency = agency
    self.speaker = speaker
    self.status = status
    self.publishedAt = publishedAt
    self.asOf = asOf
    self.issue = issue
    self.supersedes = supersedes
    self.corrects = corrects
    self.approvedBy = approvedBy
    self.audience = audience
    self.objective = objective
    self.title = title
    self.text = text
    self.extra = extra
  }
}

/// The life of a statement; raw values as in files.
public enum StatementStatus: String, Sendable, Codable, CaseIterable {
  case draft = "draf"
  case approved = "disetujui"
  case published = "terbit"
  case correction = "ralat"
  case withdrawn = "ditarik"

  /// Whether the public can read it (a correction is published too).
  public var isPublic: Bool { self == .published || self == .correction }
}

/// What a channel was seen to show of a statement (the record kind `observed`).
public struct Observation: Sendable, Hashable {
  public var statement: String
  public var channel: String
  public var observedAt: Instant?
  public var text: String

  public init(statement: String, channel: String, observedAt: Instant?, text: String) {
    self.statement = statement
    self.channel = channel
    self.observedAt = observedAt
    self.text = text
  }
}

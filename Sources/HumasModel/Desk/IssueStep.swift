/// What an operator can decide about an issue. The raw value is the verb of the log.
public enum IssueVerb: String, Sendable, Codable, CaseIterable {
  case rename = "isu_beri_nama"
  case merge = "isu_gabung"
  case split = "isu_pisah"
  case move = "isu_pindahkan"
  case pin = "isu_sematkan"
  case unpin = "isu_lepas_semat"
  case ignore = "isu_abaikan"
  case heed = "isu_perhatikan"
  /// Sets a level against the formula, or, without one, gives it back to the formula.
  case level = "isu_tingkat"
}

/// One decision about an issue: a wish before it is written, a line of the log after.
public struct IssueStep: Sendable, Hashable {
  /// The decision's number in the log; 0 before it is written.
  public var number: Int64
  public var at: Instant
  public var operatorName: String
  public var verb: IssueVerb
  public var issue: Int64
  /// The issue that mentions go to: merged into, moved to, or new by a split.
  public var other: Int64?
  public var name: String?
  /// Numbers of the mentions that are moved or split off.
  public var mentions: [Int64]
  public var level: Level?
  public var reason: String?
  /// The last mention there was when it was decided.
  public var after: Int64
  /// Groups of both issues, and of each mention, as they were then: what the grouper learns from.
  public var groups: [Int64]
  public var otherGroups: [Int64]
  public var mentionGroups: [Int64]

  public init(
    number: Int64 = 0, at: Instant, operatorName: String, verb: IssueVerb, issue: Int64, other: Int64? = nil,
    name: String? = nil, mentions: [Int64] = [], level: Level? = nil, reason: String? = nil, after: Int64 = 0,
    groups: [Int64] = [], otherGroups: [Int64] = [], mentionGroups: [Int64] = []
  ) {
    self.number = number
    self.at = at
    self.operatorName = operatorName
    self.verb = verb
    self.issue = issue
    self.other = other
    self.name = name
    self.mentions = mentions
    self.level = level
    self.reason = reason
    self.after = after
    self.groups = groups
    self.otherGroups = otherGroups
    self.mentionGroups = mentionGroups
  }
}

/// Why a decision about an issue was not taken.
public enum IssueRefusal: Error, Sendable, Hashable {
  case noSuchIssue(Int64)
  case noSuchMention(Int64)
  case nameTaken(String)
  case nameMissing
  case sameIssue
  case reasonMissing
}

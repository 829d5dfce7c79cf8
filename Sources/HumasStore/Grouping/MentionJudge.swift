package import HumasModel

/// Groups mentions as they arrive, and reads from each what is counted. The store asks it within its transactions, and keeps
/// what it remembers in the same transaction as the rows that taught it.
package protocol MentionJudge: AnyObject {
  /// The last mention it has placed; 0 = none.
  var through: Int64 { get }
  /// The last decision about issues that it has heard; 0 = none.
  var step: Int64 { get }
  /// Everything it must remember, in parts, to go on as if it had never stopped, but for the texts that ``recall(_:number:sign:)`` gives
  /// back.
  var state: [[UInt8]] { get }
  /// How many of the latest mentions it must have seen again after a restart.
  var window: Int64 { get }

  /// Forgets everything.
  func forget()
  /// Takes up what was kept; whether it could be used.
  func restore(_ state: [[UInt8]], through: Int64, step: Int64) -> Bool
  /// Sees a mention again that it has placed before it was restored.
  func recall(_ mention: Mention, number: Int64, sign: MentionSign)
  /// Places the next mention. To be called for each number once, in order.
  func place(_ mention: Mention, number: Int64) -> MentionPlacing
  /// Reads a newer version of a mention, which stays where it is.
  func reread(_ mention: Mention, sign: MentionSign) -> MentionSign
  /// Learns from a decision of an operator. Gives the groups that came to be by it, with their issues.
  func hear(_ lesson: IssueLesson, step: Int64) -> [(group: Int64, issue: Int64)]
}

/// What became of a mention.
package struct MentionPlacing: Sendable, Hashable {
  package var sign: MentionSign
  /// A group that turned out to be one with `sign.group`.
  package var absorbed: Int64?
  /// What the group is called now; `nil` = as before.
  package var name: String?

  package init(sign: MentionSign, absorbed: Int64? = nil, name: String? = nil) {
    self.sign = sign
    self.absorbed = absorbed
    self.name = name
  }
}

/// What a grouper learns from a decision.
package enum IssueLesson: Sendable {
  case merge(groups: [Int64], into: [Int64])
  /// Mentions with their groups, and the groups of the issue they belong to now; none where that is new.
  case move([(mention: Mention, group: Int64)], to: [Int64], issue: Int64)
  case pin([Int64], Bool)
  case ignore([Int64], Bool)
}

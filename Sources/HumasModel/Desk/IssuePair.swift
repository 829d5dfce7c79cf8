/// Two issues that have drifted together.
public struct IssuePair: Sendable, Hashable {
  /// The smaller one.
  public var issue: Int64
  public var name: String
  public var into: Int64
  public var nameOfOther: String
  /// 0…1.
  public var likeness: Double

  public init(issue: Int64, name: String, into: Int64, nameOfOther: String, likeness: Double) {
    self.issue = issue
    self.name = name
    self.into = into
    self.nameOfOther = nameOfOther
    self.likeness = likeness
  }
}

import HumasModel

/// Under which name a decision about a finding stands in the log: the finding and the very texts it was found in, so that a
/// dismissed pair stays quiet until one side's text changes.
enum FindingKey {
  static func of(_ finding: Finding) -> String {
    let texts = finding.sides.map { CanonicalText.hash(of: $0.text) }.sorted().joined(separator: " ")
    return "\(finding.id)@\(CanonicalText.hash(of: texts).prefix(16))"
  }
}

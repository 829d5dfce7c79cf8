import HumasModel

/// How sources say that a reporter or a report is to be kept from view.
enum ConfidentialityWords {
  /// The strictest level a cell names: `Anonim`, `Rahasia`, `Anonim|Rahasia`. Empty and unknown words leave it open.
  static func confidentiality(of words: String) -> Confidentiality {
    let text = words.lowercased()
    if text.contains("rahasia") || text.contains("secret") { return .secret }
    if text.contains("anonim") || text.contains("anonymous") { return .anonymous }
    return .open
  }
}

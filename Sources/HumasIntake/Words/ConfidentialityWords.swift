import HumasModel

/// How sources say that a reporter or a report is to be kept from view.
enum ConfidentialityWords {
  /// The strictest level a cell names: `Anonim`, `Rahasia`, `Anonim|Rahasia`. Empty and unknown words leave it open.
  static func confidentiality(of words: String) -> Confidentiality {
    let named = words.lowercased().split { !$0.isLetter }
    if named.contains(where: { $0 == "rahasia" || $0 == "secret" }) { return .secret }
    if named.contains(where: { $0 == "anonim" || $0 == "anonymous" }) { return .anonymous }
    return .open
  }
}

package import HumasModel

/// Records that could not be taken in.
package protocol RejectWords {
  func sentence(for reason: Reject.Reason) -> String
  func advice(for reason: Reject.Reason) -> String
  /// "baris 12"; without a line, the byte.
  func place(of provenance: Provenance) -> String
}

extension RejectWords {
  /// The reason, and behind it the column or word meant, where one is.
  func sentence(for reason: Reject.Reason, _ detail: String) -> String {
    let sentence = sentence(for: reason)
    return detail.isEmpty ? sentence : "\(sentence) (\(detail))"
  }
}

package import HumasModel

/// The moment a question is asked of.
package enum View: Sendable, Hashable {
  case now
  /// The desk as it stood: what had been seen by then, in the version current then. Slower: it cannot use the tallies.
  ///
  /// Before the first moment the store saw anything, nothing was known; then it is reconstructed what had happened: mentions
  /// said until then, in the first version seen of each.
  case asOf(Instant)

  var moment: Instant? {
    if case .asOf(let moment) = self { moment } else { nil }
  }
}

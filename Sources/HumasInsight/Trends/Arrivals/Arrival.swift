package import HumasModel

/// One mention of a burst, as far as it matters how it came.
package struct Arrival: Sendable {
  package var at: Instant?
  /// When the desk first saw it.
  package var seen: Instant
  /// Its time is only a date.
  package var isDateOnly: Bool
  /// The account; `nil` = not told.
  package var author: String?
  package var source: String
  package var isCopy: Bool

  package init(
    at: Instant?, seen: Instant, isDateOnly: Bool = false, author: String? = nil, source: String, isCopy: Bool = false
  ) {
    self.at = at
    self.seen = seen
    self.isDateOnly = isDateOnly
    self.author = author
    self.source = source
    self.isCopy = isCopy
  }
}

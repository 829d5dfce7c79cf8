import HumasModel

/// One clock of one case, counted out.
struct ClockCount: Sendable {
  var received: Instant
  /// `nil` while a pause without an end holds it up.
  var due: Instant?
  /// The pauses that this clock knows; none for clock hours and minutes.
  var pauses: [Pause]
}

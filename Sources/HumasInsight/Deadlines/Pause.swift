import HumasModel

/// A stretch of time in which the clock of a case stands still, because the reporter or another agency has the next
/// move.
struct Pause: Sendable, Hashable {
  var from: Instant
  /// `nil` = it still stands still.
  var to: Instant?
}

extension Pause {
  /// The pauses of a case, in order and without overlap. A status that pauses begins one, the next that does not ends
  /// it. Where nobody knows when a pause began, because the case came to the desk paused, it is from the receipt: a
  /// doubt does not make a case late.
  static func all(in history: [StatusChange], status: Status, received: Instant) -> [Pause] {
    var pauses: [Pause] = []
    var start = history.first?.status.pausesClock == true ? received : nil
    for change in history {
      if change.status.pausesClock {
        start = start ?? change.at
      } else if let from = start {
        pauses.append(Pause(from: from, to: change.at))
        start = nil
      }
    }
    if status.pausesClock { pauses.append(Pause(from: start ?? history.last?.at ?? received, to: nil)) }
    return pauses
  }
}

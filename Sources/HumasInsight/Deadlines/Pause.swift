import HumasModel

/// A stretch of time in which the clock of a case stands still, because the reporter or another agency has the next move.
struct Pause: Sendable, Hashable {
  var from: Instant
  /// `nil` = it still stands still.
  var to: Instant?
}

extension Pause {
  /// The pauses of a case, in order and without overlap. A status that pauses begins one, the next that does not ends it.
  /// Where the case is paused now and the history does not say since when, it is from `fallback`.
  static func all(in history: [StatusChange], status: Status, fallback: Instant) -> [Pause] {
    var pauses: [Pause] = []
    var start: Instant?
    for change in history {
      if change.status.pausesClock {
        start = start ?? change.at
      } else if let from = start {
        pauses.append(Pause(from: from, to: change.at))
        start = nil
      }
    }
    if status.pausesClock { pauses.append(Pause(from: start ?? history.last?.at ?? fallback, to: nil)) }
    return pauses
  }
}

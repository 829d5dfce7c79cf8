internal import HumasModel
internal import TerminalGrid
internal import Wording

/// How pressing a case is: told by a letter, a shape and a colour.
extension Urgency {
  /// - Parameters:
  ///   - clock: as the desk last counted it; it may have run out since.
  init(of clock: Deadline, now: Instant, zone: Zone) {
    switch clock.state {
    case .met: self = .met
    case .paused: self = .paused
    case .unclassified: self = .unclassified
    case .breached: self = .breached
    case .due, .atRisk:
      guard let due = clock.due else {
        self = .running
        return
      }
      let isToday = due.civil(in: zone).date == now.civil(in: zone).date
      self = due < now ? .breached : (clock.state == .atRisk ? .atRisk : (isToday ? .today : .running))
    }
  }

  var sign: Sign {
    switch self {
    case .breached: Sign(shape: "!!", role: .awas)
    case .atRisk: Sign(shape: "!", role: .siaga)
    case .today: Sign(shape: "▸", role: .waspada)
    case .running: Sign(shape: "·", role: .text)
    case .paused: Sign(shape: "‖", role: .dim)
    case .unclassified: Sign(shape: "?", role: .notice)
    case .met: Sign(shape: "✓", role: .ok)
    }
  }
}

extension CaseState.Stage {
  /// Beside the name of whoever has it; empty while nothing has been written.
  var shape: String {
    switch self {
    case .open: ""
    case .drafted: "✎"
    case .approved: "✔"
    case .sent, .delivered: "✓"
    case .failed: "✗"
    case .closed: "×"
    }
  }
}

internal import HumasModel
internal import TerminalGrid

/// Shape and role of a severity: each is told by its shape too, never by colour alone.
struct Sign {
  var shape: String
  var role: Role

  static func of(_ level: Level) -> Sign {
    switch level {
    case .normal: Sign(shape: "·", role: .ok)
    case .waspada: Sign(shape: "◆", role: .waspada)
    case .siaga: Sign(shape: "●", role: .siaga)
    case .awas: Sign(shape: "▲", role: .awas)
    }
  }

  static func of(_ state: Deadline.State) -> Sign {
    switch state {
    case .breached: Sign(shape: "!!", role: .awas)
    case .atRisk: Sign(shape: "!", role: .siaga)
    case .due: Sign(shape: "·", role: .text)
    case .paused: Sign(shape: "‖", role: .dim)
    case .unclassified: Sign(shape: "?", role: .notice)
    case .met: Sign(shape: "✓", role: .ok)
    }
  }

  static func of(_ severity: Finding.Severity) -> Sign {
    switch severity {
    case .alarm: Sign(shape: "✖", role: .awas)
    case .warning: Sign(shape: "!", role: .siaga)
    case .notice: Sign(shape: "·", role: .notice)
    }
  }

  /// Where a report stands. No severity: an open report is no alarm.
  static func of(_ status: Status) -> Sign {
    switch status {
    case .new: Sign(shape: "○", role: .text)
    case .verified, .inProgress: Sign(shape: "▸", role: .dim)
    case .waitingForReporter: Sign(shape: "‖", role: .dim)
    case .atOtherAgency: Sign(shape: "»", role: .dim)
    case .responded, .done: Sign(shape: "✓", role: .dim)
    case .closedBySystem, .archived: Sign(shape: "×", role: .dim)
    case .other: Sign(shape: "?", role: .dim)
    }
  }
}

package import HumasModel

extension English {
  package func standing(of clock: Deadline, now: Instant, workingDay: Int) -> String {
    switch clock.state {
    case .met: return "answered"
    case .paused: return "paused"
    case .unclassified: return unclassified
    case .due, .atRisk, .breached: break
    }
    guard let due = clock.due else { return "no deadline" }
    guard due > now, clock.rule.unit == .workingDays, let minutes = clock.workingMinutesLeft,
      Span.minutes(Int64(minutes)) < due - now
    else { return remaining(due - now) }
    return minutes >= workingDay ? "\(minutes / workingDay) wkg d left" : "\(short(.minutes(Int64(minutes)))) wkg left"
  }

  package func remaining(_ left: Span) -> String {
    left.milliseconds < 0 ? "overdue \(short(-left))" : "\(short(left)) left"
  }

  package func word(for state: Deadline.State) -> String {
    switch state {
    case .met: "answered"
    case .due: "running"
    case .atRisk: "nearly due"
    case .breached: "overdue"
    case .paused: "paused"
    case .unclassified: unclassified
    }
  }

  package func name(of rule: ClockRule) -> String {
    switch rule.id {
    case "verifikasi": "Verification"
    case "tindak_lanjut": "Follow-up"
    default: Classification(rawValue: rule.id).map { word(for: $0) } ?? rule.id
    }
  }

  package func amount(of rule: ClockRule) -> String {
    switch rule.unit {
    case .workingDays: "\(rule.amount) working days"
    case .calendarDays: "\(rule.amount) calendar days"
    case .clockHours: "\(rule.amount) hours, day and night"
    case .clockMinutes: "\(rule.amount) minutes, day and night"
    }
  }

  package func sentence(for step: Deadline.Step, in zone: Zone) -> String {
    switch step {
    case .received(let moment): "received \(self.moment(moment, in: zone))"
    case .receivedUnknown: noReceivedTime
    case .counted(let day, let number): "\(column(date(day)))  day \(number)"
    case .skippedWeekend(let day): "\(column(date(day)))  skipped: weekend"
    case .skippedHoliday(let day, let kind, let name): "\(column(date(day)))  skipped: \(word(for: kind)), \(name)"
    case .clockTime(let span): "counted through \(long(span)), day and night"
    case .paused(let start, let end?): "paused \(moment(start, in: zone)) to \(moment(end, in: zone))"
    case .paused(let start, nil): "paused since \(moment(start, in: zone)), not ended"
    case .skippedPaused(let day): "\(column(date(day)))  not counted: paused"
    case .yearWithoutHolidays(let year): "Holidays of \(year) are not in acuan/libur.csv yet: this deadline may move"
    case .due(let moment): "due \(self.moment(moment, in: zone))"
    case .answered(let moment): "answered \(self.moment(moment, in: zone))"
    case .answeredAtUnknownTime: "answered, but no source says when"
    }
  }

  private func word(for kind: Holiday.Kind) -> String {
    switch kind {
    case .national: "national holiday"
    case .jointLeave: "joint leave"
    case .local: "local holiday"
    }
  }

  package var clockLabel: String { "Clock" }
  package var basisLabel: String { "Basis" }
  package var countLabel: String { "Count" }
  package var otherClocksLabel: String { "Other clocks" }
  package var noClock: String { "It has no class, so no deadline runs. Classify it at its source." }
  package var noReceivedTime: String { "When it was received is not known, so no deadline can be counted." }
}

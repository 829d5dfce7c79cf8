package import HumasModel

extension Indonesian {
  package func standing(of clock: Deadline, now: Instant, workingDay: Int) -> String {
    switch clock.state {
    case .met: return "terjawab"
    case .paused: return "jeda"
    case .unclassified: return unclassified
    case .due, .atRisk, .breached: break
    }
    guard let due = clock.due else { return "tanpa tenggat" }
    guard due > now, clock.rule.unit == .workingDays, let minutes = clock.workingMinutesLeft,
      Span.minutes(Int64(minutes)) < due - now
    else { return remaining(due - now) }
    return minutes >= workingDay
      ? "sisa \(minutes / workingDay) hr kerja" : "sisa \(short(.minutes(Int64(minutes)))) kerja"
  }

  package func remaining(_ left: Span) -> String {
    left.milliseconds < 0 ? "lewat \(short(-left))" : "sisa \(short(left))"
  }

  package func word(for state: Deadline.State) -> String {
    switch state {
    case .met: "terjawab"
    case .due: "berjalan"
    case .atRisk: "hampir habis"
    case .breached: "lewat"
    case .paused: "jeda"
    case .unclassified: unclassified
    }
  }

  package func name(of rule: ClockRule) -> String {
    switch rule.id {
    case "verifikasi": "Verifikasi"
    case "tindak_lanjut": "Tindak lanjut"
    default: Classification(rawValue: rule.id).map { word(for: $0) } ?? rule.id
    }
  }

  package func amount(of rule: ClockRule) -> String {
    switch rule.unit {
    case .workingDays: "\(rule.amount) hari kerja"
    case .calendarDays: "\(rule.amount) hari kalender"
    case .clockHours: "\(rule.amount) jam, siang dan malam"
    case .clockMinutes: "\(rule.amount) menit, siang dan malam"
    }
  }

  package func sentence(for step: Deadline.Step, in zone: Zone) -> String {
    switch step {
    case .received(let moment): "diterima \(self.moment(moment, in: zone))"
    case .receivedUnknown: noReceivedTime
    case .counted(let day, let number): "\(column(date(day)))  hari ke-\(number)"
    case .skippedWeekend(let day): "\(column(date(day)))  dilewati: akhir pekan"
    case .skippedHoliday(let day, let kind, let name): "\(column(date(day)))  dilewati: \(word(for: kind)), \(name)"
    case .clockTime(let span): "dihitung terus \(long(span)), siang dan malam"
    case .paused(let start, let end?): "jeda \(moment(start, in: zone)) sampai \(moment(end, in: zone))"
    case .paused(let start, nil): "jeda sejak \(moment(start, in: zone)), belum berakhir"
    case .skippedPaused(let day): "\(column(date(day)))  tidak dihitung: sedang jeda"
    case .yearWithoutHolidays(let year): "Libur tahun \(year) belum ada di acuan/libur.csv: tenggat ini bisa bergeser"
    case .due(let moment): "tenggat \(self.moment(moment, in: zone))"
    case .answered(let moment): "dijawab \(self.moment(moment, in: zone))"
    case .answeredAtUnknownTime: "dijawab, tetapi sumbernya tidak menyebut kapan"
    }
  }

  private func word(for kind: Holiday.Kind) -> String {
    switch kind {
    case .national: "libur nasional"
    case .jointLeave: "cuti bersama"
    case .local: "libur daerah"
    }
  }

  package var clockLabel: String { "Jam layanan" }
  package var basisLabel: String { "Dasar" }
  package var countLabel: String { "Hitungan" }
  package var otherClocksLabel: String { "Jam lain" }
  package var noClock: String {
    "Kelasnya belum ada, jadi tidak ada tenggat yang berjalan. Klasifikasikan di sumbernya."
  }
  package var noReceivedTime: String { "Waktu diterimanya tidak diketahui, jadi tenggat tidak dapat dihitung." }
}

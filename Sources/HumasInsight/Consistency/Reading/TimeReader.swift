import HumasModel
import HumasText

/// Finds the times of a statement and what each is for.
struct TimeReader {
  let tokens: Tokens
  /// The day the statement was published, on the desk's wall; dates without a year are the nearest to it.
  let published: CivilDate?

  func mentions() -> [TimeMention] {
    TimePhrases(tokens).all().map { phrase in
      TimeMention(
        phrase: phrase, role: role(of: phrase), date: date(of: phrase),
        minuteOfDay: phrase.hour.map { min($0 * 60 + (phrase.minute ?? 0), 1439) },
        zone: phrase.zone.flatMap { Zone(named: $0) })
    }
  }

  private func role(of phrase: TimePhrase) -> TimeMention.Role {
    for back in 1...3 {
      let index = phrase.tokens.lowerBound - back
      switch tokens.text(at: index) {
      case "per", "update", "data", "laporan", "posisi", "assessment", "rekap", "pantauan",
        "pemantauan", "situasi", "info",
        "kondisi", "pendataan":
        return .asOf
      case "hingga", "sampai", "s.d", "sd", "smp", "hgg", "hg": return .until
      case "sejak", "mulai", "terhitung": return .from
      case "-" where isRange(endingAt: phrase), "–" where isRange(endingAt: phrase): return .until
      case ".", ",", ";", ":", "(", ")":
        if tokens.text(at: index - 1) != "s.d" { return headingRole(phrase) }
      default: continue
      }
    }
    return headingRole(phrase)
  }

  /// "1 April–17 Mei 2026": the second date ends a stretch.
  private func isRange(endingAt phrase: TimePhrase) -> Bool {
    let dash = phrase.tokens.lowerBound - 1
    return phrase.day != nil && ["-", "–"].contains(tokens.text(at: dash))
      && (tokens.all.indices.contains(dash - 1) && tokens[dash - 1].isNumber
        || CalendarWords.month(tokens.text(at: dash - 1)) != nil)
  }

  /// "Rabu (28/1) jam 14.00 WITA: 12 rumah", "pukul 13.00 tercatat 12", "Jumat (5/2) 17.00 WITA 3.415 jiwa".
  private func headingRole(_ phrase: TimePhrase) -> TimeMention.Role {
    var next = phrase.tokens.upperBound
    while tokens.text(at: next) == ")" { next += 1 }
    switch tokens.text(at: next) {
    case ":", "tercatat", "terdata", "dilaporkan", "bertambah", "menjadi": return .asOf
    default: return phrase.hasClock && leadsFigure(next) && !isTimeOfEvent(phrase) ? .asOf : .other
    }
  }

  /// A count follows, or the word for one.
  private func leadsFigure(_ start: Int) -> Bool {
    var index = start
    while tokens.all.indices.contains(index),
      tokens[index].kind == .mark && tokens[index].text != "." || isFiller(index)
    {
      index += 1
    }
    guard tokens.all.indices.contains(index), index - start <= 4 else { return false }
    if tokens[index].isNumber { return MeasureWords.unit(at: index + 1, in: tokens) == nil }
    return NumberWords(tokens: tokens).read(at: index) != nil
      || TimeReader.leads.contains(tokens.text(at: index))
      || MetricWords.metric(at: index, in: tokens) != nil
      || ObjectWords.isKnown(tokens.text(at: index))
  }

  private func isFiller(_ index: Int) -> Bool {
    TimeReader.fillers.contains(tokens.text(at: index))
  }

  /// "Gempa M5,6 pukul 09.41": the clock says when it happened; "pengungsi gempa pukul 09.41" says when it was counted.
  private func isTimeOfEvent(_ phrase: TimePhrase) -> Bool {
    for index in (max(0, phrase.tokens.lowerBound - 5)..<phrase.tokens.lowerBound).reversed() {
      if [",", ".", ";", ":"].contains(tokens.text(at: index)) || tokens[index].kind == .lineBreak {
        return false
      }
      if TimeReader.happening.contains(tokens.text(at: index)) { return true }
      if EventWords.contains(tokens.text(at: index)) {
        return !TimeReader.counted.contains(tokens.text(at: index - 1))
      }
    }
    return false
  }

  private static let leads: Set<String> = [
    "jumlah", "total", "sebanyak", "luas", "tinggi", "ketinggian", "tma", "status", "tidak",
    "nihil", "sekitar",
    "lebih", "belasan", "puluhan", "ratusan", "sedikitnya", "hampir", "data", "rekap", "rb", "rr",
    "rs", "lb", "lr", "md",
  ]
  private static let fillers: Set<String> = [
    "tadi", "ini", "kami", "mencatat", "sudah", "telah", "ada", "masih", "baru",
  ]
  private static let happening: Set<String> = [
    "terjadi", "berlangsung", "mulai", "dimulai", "digelar", "dilaksanakan", "berangkat", "tiba",
    "mengguncang",
    "meletus", "melanda", "menerjang", "padam", "dibuka", "ditutup", "dijadwalkan", "bertolak",
  ]
  private static let counted: Set<String> = [
    "korban", "pengungsi", "data", "akibat", "dampak", "terdampak", "penanganan", "posko",
    "laporan", "situasi",
    "update", "info", "lokasi",
  ]

  private func date(of phrase: TimePhrase) -> CivilDate? {
    if let days = phrase.relativeDays { return published?.adding(days: days) }
    guard let month = phrase.month, let day = phrase.day else {
      return phrase.hasClock ? published : nil
    }
    if let year = phrase.year { return CivilDate(year, month, day) }
    guard let published else { return nil }
    return [published.year, published.year + 1, published.year - 1]
      .compactMap { CivilDate($0, month, day) }
      .min { abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber) }
  }
}

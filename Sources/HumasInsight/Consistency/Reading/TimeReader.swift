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
    if phrase.hasClock, closesCount(phrase) || headsReport(phrase) || opensMeasure(phrase) { return .asOf }
    for back in 1...3 {
      let index = phrase.tokens.lowerBound - back
      switch tokens.text(at: index) {
      case "per", "update", "data", "laporan", "posisi", "assessment", "rekap", "pantauan",
        "pemantauan", "situasi", "info",
        "kondisi", "pendataan":
        return .asOf
      case "hingga", "sampai", "s.d", "sd", "smp", "sampe", "hgg", "hg", "s/d": return .until
      case "sejak", "mulai", "terhitung": return .from
      case "-" where isRange(endingAt: phrase), "–" where isRange(endingAt: phrase): return .until
      case ".", ",", ";", ":", "(", ")":
        if tokens.text(at: index - 1) != "s.d" { return headingRole(phrase) }
      default: continue
      }
    }
    return headingRole(phrase)
  }

  /// "berjumlah 47 anak pada pukul 13.00 WIB".
  private func closesCount(_ phrase: TimePhrase) -> Bool {
    let start = phrase.tokens.lowerBound
    guard tokens.text(at: start - 1) == "pada" else { return false }
    let before = max(0, start - 6)..<max(0, start - 1)
    return before.contains { TimeReader.counting.contains(tokens.text(at: $0)) }
      && before.contains { tokens[$0].isNumber || NumberWords(tokens: tokens).read(at: $0) != nil }
  }

  /// "Selasa (10/3), pukul 16.00 WIB, tim gabungan telah mengevakuasi sembilan korban": what has been done by then.
  private func headsReport(_ phrase: TimePhrase) -> Bool {
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    guard tokens.text(at: end) == ",", start == 0 || tokens.text(at: start - 1) == "." || start < 9 else { return false }
    guard let done = (end + 1..<end + 6).first(where: { TimeReader.done.contains(tokens.text(at: $0)) }) else { return false }
    return (done + 1..<done + 4).contains {
      tokens.all.indices.contains($0) && (tokens[$0].isNumber || NumberWords(tokens: tokens).read(at: $0) != nil)
    }
  }

  /// "Pukul sepuluh pagi antrean truk sudah tujuh kilometer": the clock that opens a sentence of a number, where nothing
  /// is said to happen.
  private func opensMeasure(_ phrase: TimePhrase) -> Bool {
    let (start, end) = (phrase.tokens.lowerBound, phrase.tokens.upperBound)
    guard start == 0 || [".", "!", "?"].contains(tokens.text(at: start - 1)) else { return false }
    let rest = end..<min(end + 10, tokens.count)
    let stop = rest.first { [".", "!", "?", ","].contains(tokens.text(at: $0)) } ?? rest.upperBound
    let words = end..<stop
    guard !words.contains(where: { TimeReader.happening.contains(tokens.text(at: $0)) || EventWords.contains(tokens.text(at: $0)) })
    else { return false }
    return words.contains { ["sudah", "masih", "mencapai", "sepanjang", "setinggi"].contains(tokens.text(at: $0)) }
      && words.contains { tokens[$0].isNumber || NumberWords(tokens: tokens).read(at: $0) != nil }
  }

  private static let counting: Set<String> = [
    "berjumlah", "sebanyak", "mencapai", "tercatat", "terdata", "sejumlah",
  ]
  private static let done: Set<String> = ["telah", "sudah", "berhasil", "mencatat", "menerima", "mendata"]

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

  /// "Senin malam pukul 22.10": the Monday nearest to the day of publication.
  private func nearest(_ weekday: Int?) -> CivilDate? {
    guard let weekday, let published else { return published }
    return [0, -1, 1, -2, 2, -3, 3].map { published.adding(days: $0) }
      .first { $0.weekday.rawValue == weekday }
  }

  private func date(of phrase: TimePhrase) -> CivilDate? {
    if let days = phrase.relativeDays { return published?.adding(days: days) }
    guard let month = phrase.month, let day = phrase.day else {
      return phrase.hasClock ? nearest(phrase.weekday) : nil
    }
    if let year = phrase.year { return CivilDate(year, month, day) }
    guard let published else { return nil }
    return [published.year, published.year + 1, published.year - 1]
      .compactMap { CivilDate($0, month, day) }
      .min { abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber) }
  }
}

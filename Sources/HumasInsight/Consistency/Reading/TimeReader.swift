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
      case "per", "update", "data", "laporan", "posisi", "assessment", "rekap", "pantauan", "pemantauan", "situasi":
        return .asOf
      case "hingga", "sampai", "s.d", "sd": return .until
      case "sejak", "mulai", "terhitung": return .from
      case ".", ",", ";", ":", "(", ")": if tokens.text(at: index - 1) != "s.d" { return headingRole(phrase) }
      default: continue
      }
    }
    return headingRole(phrase)
  }

  /// "Rabu (28/1) jam 14.00 WITA: 12 rumah", "pukul 13.00 tercatat 12".
  private func headingRole(_ phrase: TimePhrase) -> TimeMention.Role {
    switch tokens.text(at: phrase.tokens.upperBound) {
    case ":", "tercatat", "terdata", "dilaporkan", "bertambah", "menjadi": .asOf
    default: .other
    }
  }

  private func date(of phrase: TimePhrase) -> CivilDate? {
    if let days = phrase.relativeDays { return published?.adding(days: days) }
    guard let month = phrase.month, let day = phrase.day else { return phrase.hasClock ? published : nil }
    if let year = phrase.year { return CivilDate(year, month, day) }
    guard let published else { return nil }
    return [published.year, published.year + 1, published.year - 1]
      .compactMap { CivilDate($0, month, day) }
      .min { abs($0.dayNumber - published.dayNumber) < abs($1.dayNumber - published.dayNumber) }
  }
}

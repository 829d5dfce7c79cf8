/// Reads the date that begins at a token: "28/1", "(28/1/2026)", "28 Januari 2026", "29 May 2023", "2026-01-28",
/// "besok".
struct DatePhrases {
  let tokens: Tokens

  func read(at index: Int) -> TimePhrase? {
    relative(at: index) ?? weekday(at: index) ?? numeric(at: index) ?? named(at: index)
  }

  private func relative(at index: Int) -> TimePhrase? {
    for (phrase, days) in DatePhrases.relatives {
      if let length = tokens.length(of: phrase, at: index) {
        var found = TimePhrase(tokens: index..<index + length)
        found.relativeDays = days
        return found
      }
    }
    return nil
  }

  /// A weekday with the date beside it: "Rabu (28/1)", "Minggu, 22 November 2026".
  private func weekday(at index: Int) -> TimePhrase? {
    guard let weekday = CalendarWords.weekday(tokens.text(at: index)), !isWeek(index) else { return nil }
    var next = index + 1
    let isBracketed = tokens.text(at: next) == "("
    if isBracketed || tokens.text(at: next) == "," { next += 1 }
    if ["tanggal", "tgl"].contains(tokens.text(at: next)) { next += 1 }
    guard var found = numeric(at: next) ?? named(at: next) else {
      var found = TimePhrase(tokens: index..<index + 1)
      found.weekday = weekday
      return found
    }
    found.weekday = weekday
    let closing = isBracketed && tokens.text(at: found.tokens.upperBound) == ")" ? 1 : 0
    found.tokens = index..<found.tokens.upperBound + closing
    return found
  }

  /// "minggu" is Sunday or a week; a week is counted or pointed at.
  private func isWeek(_ index: Int) -> Bool {
    guard tokens.text(at: index) == "minggu" else { return false }
    let next = tokens.text(at: index + 1)
    return ["ini", "lalu", "depan", "ke"].contains(next) || index > 0 && tokens[index - 1].isNumber
  }

  /// "28/1", "28/1/2026", "28-1-2026", "2026-01-28".
  private func numeric(at index: Int) -> TimePhrase? {
    guard tokens.all.indices.contains(index), tokens[index].isNumber else { return nil }
    let text = tokens[index].text
    let parts = text.split(whereSeparator: { $0 == "/" || $0 == "-" }).map { Int($0) ?? -1 }
    guard text.contains("/") || text.contains("-"), (2...3).contains(parts.count), !parts.contains(-1) else {
      return nil
    }
    let isISO = parts[0] > 1900
    guard !isISO || parts.count == 3 else { return nil }
    let (day, month) = isISO ? (parts[2], parts[1]) : (parts[0], parts[1])
    guard (1...31).contains(day), (1...12).contains(month), text.utf8.count <= 10 else { return nil }
    var found = TimePhrase(tokens: index..<index + 1)
    (found.day, found.month) = (day, month)
    if parts.count == 3 { found.year = fullYear(isISO ? parts[0] : parts[2]) }
    return found
  }

  /// "28 Januari 2026", "6 Agu", "dua puluh empat April", "Januari 2026".
  private func named(at index: Int) -> TimePhrase? {
    if let month = monthWithYear(at: index) { return month }
    guard let (day, afterDay) = dayNumber(at: index), let month = CalendarWords.month(tokens.text(at: afterDay)) else {
      return nil
    }
    var found = TimePhrase(tokens: index..<afterDay + 1)
    (found.day, found.month) = (day, month)
    if let year = year(at: afterDay + 1) {
      found.year = year
      found.tokens = index..<afterDay + 2
    }
    return found
  }

  private func monthWithYear(at index: Int) -> TimePhrase? {
    guard let month = CalendarWords.month(tokens.text(at: index)), let year = year(at: index + 1) else { return nil }
    var found = TimePhrase(tokens: index..<index + 2)
    (found.month, found.year) = (month, year)
    return found
  }

  private func dayNumber(at index: Int) -> (Int, Int)? {
    if let day = Int(tokens.text(at: index)), (1...31).contains(day) { return (day, index + 1) }
    guard let words = NumberWords(tokens: tokens).read(at: index), (1...31).contains(words.value) else { return nil }
    return (Int(words.value), words.end)
  }

  private func year(at index: Int) -> Int? {
    guard let year = Int(tokens.text(at: index)), (1900...2100).contains(year) else { return nil }
    return year
  }

  private func fullYear(_ year: Int) -> Int? {
    if (1900...2100).contains(year) { return year }
    return (0...99).contains(year) ? 2000 + year : nil
  }

  private static let relatives: [(String, Int)] = [
    ("hari ini", 0), ("malam ini", 0), ("pagi ini", 0), ("siang ini", 0), ("sore ini", 0), ("nanti malam", 0),
    ("tadi pagi", 0), ("tadi malam", 0), ("tadi siang", 0), ("besok lusa", 2), ("besok", 1), ("esok", 1), ("lusa", 2),
    ("kemarin", -1),
  ]
}

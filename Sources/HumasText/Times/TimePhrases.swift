/// Finds the dates and clock times of a text.
package struct TimePhrases {
  private let tokens: Tokens
  private let dates: DatePhrases
  private let clocks: ClockPhrases

  package init(_ tokens: Tokens) {
    self.tokens = tokens
    dates = DatePhrases(tokens: tokens)
    clocks = ClockPhrases(tokens: tokens)
  }

  /// In order; a date and the clock time beside it are one phrase: "Rabu (28/1) jam 14.00 WITA".
  package func all() -> [TimePhrase] {
    var found: [TimePhrase] = []
    var index = 0
    while index < tokens.count {
      guard let phrase = clocks.read(at: index) ?? dates.read(at: index) else {
        index += 1
        continue
      }
      if let last = found.last, let joined = joined(last, phrase) {
        found[found.count - 1] = joined
      } else {
        found.append(phrase)
      }
      index = max(index + 1, phrase.tokens.upperBound)
    }
    return found
  }

  private func joined(_ first: TimePhrase, _ second: TimePhrase) -> TimePhrase? {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard gap.count <= 1, gap.isEmpty || [",", "pada", "tanggal", "tadi", "pagi", "siang", "sore", "malam"].contains(tokens.text(at: gap.lowerBound))
    else {
      return nil
    }
    guard first.hasClock != second.hasClock, !(first.hasDate && second.hasDate) else { return nil }
    let (date, clock) = first.hasClock ? (second, first) : (first, second)
    var whole = date
    (whole.hour, whole.minute, whole.zone) = (clock.hour, clock.minute, clock.zone)
    whole.tokens = first.tokens.lowerBound..<second.tokens.upperBound
    return whole
  }
}

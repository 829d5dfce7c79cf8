import HumasModel
import HumasText

/// Until when a sentence promises: a named moment, or a stretch from publication.
struct PromiseDeadline {
  let reading: Reading
  let published: Instant
  let holidays: [Holiday]

  /// The moment and the words that say it.
  func due(in sentence: Range<Int>) -> (Instant, Range<Int>)? {
    stretch(in: sentence) ?? moment(in: sentence)
  }

  private func moment(in sentence: Range<Int>) -> (Instant, Range<Int>)? {
    let times = reading.times.filter {
      sentence.contains($0.phrase.tokens.lowerBound) && $0.role == .other
    }
    return times.compactMap { time -> (Instant, Range<Int>)? in
      guard let date = time.date else { return nil }
      let civil = CivilTime(date: date, minuteOfDay: time.minuteOfDay ?? 1439)
      let due = Instant(civil, in: time.zone ?? reading.zone)
      return due > published ? (due, time.phrase.tokens) : nil
    }.last
  }

  /// "dalam tiga hari", "3 x 24 jam", "5 hari kerja", "dua jam lagi".
  private func stretch(in sentence: Range<Int>) -> (Instant, Range<Int>)? {
    let tokens = reading.tokens
    for quantity in Quantities(tokens).all()
    where sentence.contains(quantity.tokens.lowerBound) && quantity.high < 1000 {
      let next = quantity.tokens.upperBound
      let isBounded =
        [
          "dalam", "selama", "maksimal", "lambat", "waktu", "lama", "maks", "selambatnya", "selambat-lambatnya",
          "selama-lamanya", "kurun", "tempo",
        ].contains(
          tokens.text(at: quantity.tokens.lowerBound - 1))
        || quantity.qualifier == .atMost || tokens.text(at: next + 1) == "lagi"
        || tokens.text(at: next + 1) == "ke"
        || tokens.text(at: next) == "x"
      let isPast = ["terakhir", "lalu", "belakangan"].contains(tokens.text(at: next + 1))
      guard isBounded, !isPast, quantity.low.isFinite || quantity.high.isFinite else { continue }
      let amount = Int64(quantity.high.isFinite ? quantity.high : quantity.low)
      if tokens.has("x 24 jam", at: next) {
        return (published + .hours(24 * amount), quantity.tokens.lowerBound..<next + 3)
      }
      if tokens.has("hari kerja", at: next) {
        return (workingDays(amount), quantity.tokens.lowerBound..<next + 2)
      }
      switch tokens.text(at: next) {
      case "hari": return (published + .days(amount), quantity.tokens.lowerBound..<next + 1)
      case "jam": return (published + .hours(amount), quantity.tokens.lowerBound..<next + 1)
      case "menit": return (published + .minutes(amount), quantity.tokens.lowerBound..<next + 1)
      case "pekan", "minggu":
        return (published + .days(7 * amount), quantity.tokens.lowerBound..<next + 1)
      default: continue
      }
    }
    return nil
  }

  /// The end of the last working day; Saturdays, Sundays and registered holidays are skipped.
  private func workingDays(_ count: Int64) -> Instant {
    let closed = Set(holidays.map(\.date))
    var date = published.civil(in: reading.zone).date
    var left = count
    while left > 0 {
      date = date.adding(days: 1)
      let isOff = date.weekday == .saturday || date.weekday == .sunday || closed.contains(date)
      if !isOff { left -= 1 }
    }
    return Instant(CivilTime(date: date, minuteOfDay: 1439), in: reading.zone)
  }
}

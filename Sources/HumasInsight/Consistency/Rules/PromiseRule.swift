package import HumasModel
import HumasText

/// Something was promised by a moment that has passed, and no later statement says that it was done.
package struct PromiseRule: Rule {
  package static let id = "promise"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.comparable.flatMap { readings in
      readings.indices.flatMap { index in
        Promise.all(in: readings[index], holidays: ledger.registers.holidays)
          .filter { promise in promise.due < ledger.now && !readings[(index + 1)...].contains { promise.isKept(by: $0) } }
          .map { promise in
            FindingMaker.finding(
              PromiseRule.id, .promiseOverdue, .warning, subject: promise.deeds.sorted().joined(separator: " "),
              sides: [(readings[index], promise.tokens, promise.due.rfc3339(in: ledger.zone), nil)])
          }
      }
    }
  }
}

/// "hasilnya keluar dalam tiga hari", "air mengalir besok pukul 08.00", "informasi berikutnya pukul 18.00".
private struct Promise {
  var reading: Reading
  var due: Instant
  /// Content words of the clause: what was promised.
  var deeds: Set<String>
  /// Only a further statement was promised.
  var isUpdate: Bool
  var tokens: Range<Int>

  /// A later statement that speaks of the deed as done, put off, or that is the promised word itself.
  func isKept(by later: Reading) -> Bool {
    guard let published = later.publishedAt, let made = reading.publishedAt, published > made else { return false }
    if isUpdate { return published + .minutes(60) >= due }
    return later.sentences.contains { sentence in
      let words = ContentWords.set(of: later.tokens, sentence)
      let shares = deeds.contains { deed in words.contains { ContentWords.areAlike($0, deed) } }
      return shares && CueWords.contains(Promise.done, in: later.tokens, sentence)
    }
  }

  static func all(in reading: Reading, holidays: [Holiday]) -> [Promise] {
    guard reading.statement.status != .draft, let published = reading.publishedAt else { return [] }
    return reading.sentences.compactMap { sentence in
      let tokens = reading.tokens
      let isUpdate = CueWords.contains(updates, in: tokens, sentence)
      guard let verb = sentence.first(where: { deeds.contains(tokens.text(at: $0)) }) ?? ownDeed(in: sentence, tokens: tokens) ?? (isUpdate ? sentence.lowerBound : nil),
        isUpdate || !isDone(verb, in: sentence, tokens: tokens),
        let (due, span) = PromiseDeadline(reading: reading, published: published, holidays: holidays).due(in: sentence)
      else { return nil }
      let words = ContentWords.set(of: tokens, clause(verb, in: sentence, tokens: tokens)).subtracting(fillers)
      guard isUpdate || !words.isEmpty else { return nil }
      return Promise(
        reading: reading, due: due, deeds: words, isUpdate: isUpdate,
        tokens: min(verb, span.lowerBound)..<max(verb + 1, span.upperBound))
    }
  }

  /// "akan kami tambal", "kami akan kirim": whatever the office says that it will do itself.
  private static func ownDeed(in sentence: Range<Int>, tokens: Tokens) -> Int? {
    sentence.first { index in
      (tokens.has("akan kami", at: index - 2) || tokens.has("kami akan", at: index - 2)) && tokens.isWord(at: index)
    }
  }

  private static func isDone(_ verb: Int, in sentence: Range<Int>, tokens: Tokens) -> Bool {
    (max(sentence.lowerBound, verb - 4)..<verb).contains { ["sudah", "telah", "belum", "tidak", "usai", "setelah", "sejak"].contains(tokens.text(at: $0)) }
  }

  private static func clause(_ verb: Int, in sentence: Range<Int>, tokens: Tokens) -> Range<Int> {
    let isEnd = { (index: Int) in [",", ";"].contains(tokens.text(at: index)) }
    let start = (sentence.lowerBound..<verb).last(where: isEnd) ?? sentence.lowerBound
    let end = (verb..<sentence.upperBound).first(where: isEnd) ?? sentence.upperBound
    return max(sentence.lowerBound, start == sentence.lowerBound ? start : start - 6)..<end
  }

  private static let deeds: Set<String> = [
    "keluar", "hasilnya", "diumumkan", "disampaikan", "tersedia", "mengalir", "selesai", "rampung", "tuntas", "cair", "dicairkan",
    "disalurkan", "dibagikan", "dikirim", "diperbaiki", "pulih", "normal", "menyala", "dijawab", "dibayar", "dibayarkan",
    "diserahkan", "dipasang", "tersambung", "dirilis", "difungsikan", "ditangani", "dilayani", "terbit", "diterbitkan",
    "dituntaskan", "diselesaikan", "tiba", "dibersihkan", "ditambal", "berfungsi", "diganti", "ditindaklanjuti",
  ]

  private static let updates = [
    "informasi berikutnya", "pembaruan berikutnya", "update berikutnya", "rilis berikutnya", "keterangan berikutnya",
    "laporan berikutnya", "perkembangan berikutnya", "informasi selanjutnya", "pembaruan selanjutnya", "update selanjutnya",
    "data berikutnya", "kabar berikutnya",
  ]

  private static let done = [
    "sudah", "telah", "selesai", "rampung", "keluar", "berikut", "hasil", "diundur", "ditunda", "mundur", "dijadwalkan ulang",
    "diperpanjang", "kembali", "tuntas", "disalurkan", "tersedia", "cair", "normal", "terhitung", "tiba", "menyala", "mengalir",
  ]

  private static let fillers: Set<String> = ["paling", "lambat", "selambat-lambatnya", "akan", "wib", "wita", "jam", "hari", "kerja"]
}

/// Until when a sentence promises: a named moment, or a stretch from publication.
private struct PromiseDeadline {
  let reading: Reading
  let published: Instant
  let holidays: [Holiday]

  /// The moment and the words that say it.
  func due(in sentence: Range<Int>) -> (Instant, Range<Int>)? { stretch(in: sentence) ?? moment(in: sentence) }

  private func moment(in sentence: Range<Int>) -> (Instant, Range<Int>)? {
    let times = reading.times.filter { sentence.contains($0.phrase.tokens.lowerBound) && $0.role != .asOf && $0.role != .from }
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
    for quantity in Quantities(tokens).all() where sentence.contains(quantity.tokens.lowerBound) && quantity.high < 1000 {
      let next = quantity.tokens.upperBound
      let isBounded = ["dalam", "selama", "maksimal", "lambat", "waktu"].contains(tokens.text(at: quantity.tokens.lowerBound - 1))
        || quantity.qualifier == .atMost || tokens.text(at: next + 1) == "lagi" || tokens.text(at: next + 1) == "ke"
        || tokens.text(at: next) == "x"
      guard isBounded, quantity.low.isFinite || quantity.high.isFinite else { continue }
      let amount = Int64(quantity.high.isFinite ? quantity.high : quantity.low)
      if tokens.has("x 24 jam", at: next) { return (published + .hours(24 * amount), quantity.tokens.lowerBound..<next + 3) }
      if tokens.has("hari kerja", at: next) { return (workingDays(amount), quantity.tokens.lowerBound..<next + 2) }
      switch tokens.text(at: next) {
      case "hari": return (published + .days(amount), quantity.tokens.lowerBound..<next + 1)
      case "jam": return (published + .hours(amount), quantity.tokens.lowerBound..<next + 1)
      case "menit": return (published + .minutes(amount), quantity.tokens.lowerBound..<next + 1)
      case "pekan", "minggu": return (published + .days(7 * amount), quantity.tokens.lowerBound..<next + 1)
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

import HumasModel
import HumasText

/// What stands around a figure: its place, period and moment, and whether the office says it in its own name.
struct FigureFrame {
  let outline: Outline
  /// By sentence: the stretch its figures were counted over, in a form that equals for equal stretches.
  let periods: [String?]

  init(outline: Outline) {
    self.outline = outline
    periods = outline.sentences.map { FigureFrame.period(in: $0, of: outline) }
  }

  private var tokens: Tokens { outline.tokens }

  /// How many tokens a place may stand away from the figure it limits.
  private static let placeReach = 9

  /// Wished, planned, possible or past figures are no claims about now.
  func isSetAside(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, range.lowerBound - 4)..<range.lowerBound
    if CueWords.planned.stand(in: before, of: tokens) { return true }
    if FigureFrame.former.stand(in: before, of: tokens) { return true }
    if FigureFrame.elapsed.stand(in: clause(range, sentence), of: tokens) { return true }
    return isOldEnd(range) || namesOtherYear(sentence)
  }

  /// "Pada gempa 2018 tercatat 17 orang meninggal"; the year of a law ("Nomor 3 Tahun 2019") is none.
  private func namesOtherYear(_ sentence: Range<Int>) -> Bool {
    guard let year = outline.year else { return false }
    return sentence.contains { index in
      guard tokens[index].isNumber, !outline.isTaken[index], tokens[index].text.utf8.count == 4,
        let named = Int(tokens[index].text), (1900...2100).contains(named), named < year
      else { return false }
      return FigureFrame.yearCues.contains(tokens.text(at: index - 1)) && !isNumber(index - 2)
    }
  }

  private func isNumber(_ index: Int) -> Bool {
    tokens.all.indices.contains(index) && tokens[index].isNumber
  }

  private static let yearCues: Set<String> = [
    "pada", "tahun", "gempa", "banjir", "erupsi", "tsunami", "longsor", "karhutla", "di",
    "kejadian", "bencana",
    "sepanjang", "selama", "periode", "musim", "wabah", "pemilu", "pilkada",
  ]

  private static let former: Phrases = ["sebelumnya", "semula"]
  private static let elapsed: Phrases = ["tahun lalu", "pekan lalu", "bulan lalu", "sebelumnya"]

  /// "dari 12 menjadi 15": twelve is over.
  private func isOldEnd(_ range: Range<Int>) -> Bool {
    guard tokens.text(at: range.lowerBound - 1) == "dari" else { return false }
    return (range.upperBound..<min(range.upperBound + 4, tokens.count)).contains {
      tokens.text(at: $0) == "menjadi"
    }
  }

  /// "bertambah 3", "tambahan 3", "kasus baru hari ini: 41", "3 korban lagi", but not "bertambah menjadi 15".
  func isIncrement(_ range: Range<Int>, in sentence: Range<Int>) -> Bool {
    let moves = ["bertambah", "tambahan", "penambahan", "naik", "berkurang", "turun", "kurang"]
    if moves.contains(tokens.text(at: range.lowerBound - 1)) { return true }
    let start = (sentence.lowerBound..<range.lowerBound).last {
      [",", ";"].contains(tokens.text(at: $0)) && !isInTime($0)
    }
    if FigureFrame.increments.stand(
      in: (start ?? sentence.lowerBound)..<range.lowerBound, of: tokens)
    {
      return true
    }
    return (range.upperBound..<range.upperBound + 3).contains {
      ["baru", "lagi", "tambahan"].contains(tokens.text(at: $0))
    }
  }

  private func isInTime(_ index: Int) -> Bool {
    index + 1 < outline.isTaken.count && (outline.isTaken[index] || outline.isTaken[index + 1])
  }

  private static let increments: Phrases = [
    "kasus baru", "penambahan kasus", "tambahan kasus", "pasien baru", "kasus harian",
    "dalam sehari",
  ]

  func isDisowned(_ range: Range<Int>, in sentence: Int) -> Bool {
    outline.isDisowned[sentence] || tokens.text(at: range.lowerBound - 1) == "bukan"
      || isDeniedNext(outline.sentences[sentence])
  }

  /// "Ada 12 korban tewas. Itu tidak benar."
  private func isDeniedNext(_ sentence: Range<Int>) -> Bool {
    guard let next = outline.sentences.first(where: { $0.lowerBound >= sentence.upperBound }) else {
      return false
    }
    return FigureFrame.retraction.begin(at: next.lowerBound, in: tokens)
  }

  private static let retraction: Phrases = [
    "itu tidak benar", "informasi tersebut tidak benar", "kabar itu tidak benar",
    "kabar tersebut tidak benar",
  ]

  /// The nearest place in the sentence, unless it only says where the event happened.
  func place(of range: Range<Int>, in sentence: Range<Int>) -> PlaceMention? {
    place(of: range, in: sentence, among: clause(range, sentence)) ?? place(of: range, in: sentence, among: sentence)
  }

  private func place(of range: Range<Int>, in sentence: Range<Int>, among reach: Range<Int>) -> PlaceMention? {
    outline.places.filter { reach.contains($0.tokens.lowerBound) }
      .filter {
        sentence.contains($0.tokens.lowerBound) && distance($0, range) <= FigureFrame.placeReach
      }
      .filter { !isEventSite($0, in: sentence) }
      .min { distance($0, range) < distance($1, range) }
  }

  private func distance(_ place: PlaceMention, _ range: Range<Int>) -> Int {
    place.tokens.lowerBound >= range.upperBound
      ? steps(range.upperBound..<place.tokens.lowerBound)
      : steps(place.tokens.upperBound..<max(place.tokens.upperBound, range.lowerBound))
  }

  /// Words between; those of a date or a clock do not count.
  private func steps(_ between: Range<Int>) -> Int { between.count { !outline.isTaken[$0] } }

  private func isEventSite(_ place: PlaceMention, in sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, place.tokens.lowerBound - 4)..<place.tokens.lowerBound
    let event = before.last {
      EventWords.contains(tokens.text(at: $0))
        || ["melanda", "terjadi"].contains(tokens.text(at: $0))
    }
    return event.map {
      !($0..<place.tokens.lowerBound).contains { tokens[$0].isNumber && !outline.isTaken[$0] }
    } ?? false
  }

  private static func period(in sentence: Range<Int>, of outline: Outline) -> String? {
    for index in sentence {
      if let cue = periodCues.first(where: { outline.tokens.has($0.phrase, at: index) }) {
        return cue.period
      }
      if let start = periodStart(at: index, of: outline) { return start }
      if outline.tokens.text(at: index) == "saja", index > 0, outline.isTaken[index - 1] { return "hari" }
    }
    return nil
  }

  /// "sejak 1 Januari", "selama Januari", "1 April–17 Mei 2026".
  private static func periodStart(at index: Int, of outline: Outline) -> String? {
    let tokens = outline.tokens
    if ["sejak", "selama", "sepanjang", "mulai"].contains(tokens.text(at: index)) {
      if let time = outline.times.first(where: { $0.phrase.tokens.lowerBound == index + 1 }),
        time.minuteOfDay == nil
      {
        return "sejak:\(time.phrase.month ?? 0)-\(time.phrase.day ?? 1)"
      }
      return CalendarWords.month(tokens.text(at: index + 1)).map { "sejak:\($0)-1" }
    }
    guard ["-", "–", "s.d"].contains(tokens.text(at: index)),
      let time = outline.times.first(where: {
        $0.phrase.tokens.upperBound == index && $0.phrase.day != nil
      })
    else { return nil }
    return "sejak:\(time.phrase.month ?? 0)-\(time.phrase.day ?? 1)"
  }

  private static let periodCues: [(phrase: String, period: String)] = [
    ("sejak awal tahun", "tahun"), ("sejak awal bulan", "bulan"), ("sejak awal pekan", "pekan"),
    ("selama musim", "musim"), ("pekan ini", "pekan"), ("minggu ini", "pekan"), ("sepekan", "pekan"),
    ("seminggu", "pekan"),
    ("bulan ini", "bulan"), ("semester", "semester"), ("triwulan", "triwulan"),
    ("caturwulan", "caturwulan"),
    ("sebulan", "bulan"), ("hari ini saja", "hari"), ("sehari", "hari"),
    ("24 jam terakhir", "hari"),
    ("tahun ini", "tahun"), ("sepanjang tahun", "tahun"), ("setahun", "tahun"),
  ]

  /// The moment the figure describes: named before it in its sentence, else behind it, else above it, else by the
  /// record. A measure may also hold from a moment on: "terhitung pukul 09.00 radius 3 km".
  func asOf(of range: Range<Int>, in sentence: Int, isMeasure: Bool = false) -> AsOf? {
    let named = outline.times.filter {
      isAsOf($0) || isMeasure && $0.role == .from && $0.date != nil
    }
    let own = named.filter { outline.sentences[sentence].contains($0.phrase.tokens.lowerBound) }
    let chosen =
      own.last { $0.phrase.tokens.upperBound <= range.lowerBound } ?? own.first
      ?? named.last { $0.phrase.tokens.upperBound <= range.lowerBound }
      ?? (named.count == 1 ? named.first : nil)
    if let chosen = chosen ?? trailing(range, in: outline.sentences[sentence]), let date = chosen.date {
      return AsOf(date: date, minuteOfDay: chosen.minuteOfDay, zone: chosen.zone)
    }
    guard let record = outline.recordAsOf?.civil(in: outline.zone) else { return nil }
    return AsOf(date: record.date, minuteOfDay: record.minuteOfDay, zone: outline.zone)
  }

  /// "berjumlah 47 anak pada pukul 13.00": the clock behind a figure, where nothing happens in the sentence.
  private func trailing(_ range: Range<Int>, in sentence: Range<Int>) -> TimeMention? {
    let isEventful = sentence.contains {
      EventWords.contains(tokens.text(at: $0)) || FigureFrame.happening.contains(tokens.text(at: $0))
    }
    guard !isEventful else { return nil }
    return outline.times.first {
      $0.role == .other && $0.minuteOfDay != nil && sentence.contains($0.phrase.tokens.lowerBound)
        && $0.phrase.tokens.lowerBound >= range.upperBound && tokens.text(at: $0.phrase.tokens.lowerBound - 1) == "pada"
    }
  }

  private static let happening: Set<String> = [
    "terjadi", "mulai", "digelar", "dilaksanakan", "berangkat", "tiba", "dibagikan", "dijadwalkan", "ditutup", "dibuka",
  ]

  private func isAsOf(_ time: TimeMention) -> Bool {
    time.date != nil && (time.role == .asOf || time.role == .until)
  }

  private func clause(_ range: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    let isEnd = { (index: Int) in [",", ";"].contains(tokens.text(at: index)) }
    let start = (sentence.lowerBound..<range.lowerBound).last(where: isEnd) ?? sentence.lowerBound
    let end =
      (range.upperBound..<max(range.upperBound, sentence.upperBound)).first(where: isEnd)
      ?? sentence.upperBound
    return start..<max(start, end)
  }
}

import HumasModel
import HumasText

/// A clock time with the word that says what happens then.
struct EventTime: Sendable {
  /// What happens then, where a word of the tables says it.
  var anchor: String?
  /// Keys of the content words of its sentence.
  var keys: Set<String>
  var time: TimeMention
  /// Content words of its sentence, the anchor left out.
  var context: Set<String>
  /// Capitalised and ordinal words of its sentence.
  var names: Set<String>
  var isAftershock: Bool
  /// A day of the month is named.
  var isDated: Bool
  /// The place that its sentence names.
  var place: PlaceMention?
  var tokens: Range<Int>

  func isSame(as other: EventTime) -> Bool {
    guard let mine = time.instant(assuming: .wib), let theirs = other.time.instant(assuming: .wib)
    else { return false }
    return mine == theirs
  }

  static func all(in reading: Reading) -> [EventTime] {
    reading.times.compactMap { time in
      guard time.minuteOfDay != nil, time.role == .other || time.role == .from, let date = time.date
      else { return nil }
      let sentence = reading.sentence(at: time.phrase.tokens.lowerBound)
      let anchor = anchor(of: time, in: sentence, tokens: reading.tokens)
      var dated = time
      // A date beside the clock, though not joined to it: "Jumat (24/4) berangkat pukul 14.00".
      let beside = time.phrase.hasDate ? nil : day(in: sentence, of: reading)
      dated.date = beside ?? date
      var context = ContentWords.set(of: reading.tokens, sentence)
      let keys = Set(context.map(SynonymWords.key))
      if let anchor { context.remove(reading.tokens.text(at: anchor)) }
      let words = anchor.map { $0..<$0 + 1 } ?? time.phrase.tokens
      return EventTime(
        anchor: anchor.map { normal($0, in: sentence, of: reading.tokens) }, keys: keys, time: dated,
        context: context,
        names: names(in: sentence, of: reading.tokens), isAftershock: context.contains("susulan"),
        isDated: time.phrase.day != nil || beside != nil,
        place: reading.places.first { sentence.contains($0.tokens.lowerBound) },
        tokens: min(words.lowerBound, time.phrase.tokens.lowerBound)..<max(
          words.upperBound, time.phrase.tokens.upperBound))
    }
  }

  private static func day(in sentence: Range<Int>, of reading: Reading) -> CivilDate? {
    reading.times.first {
      sentence.contains($0.phrase.tokens.lowerBound) && $0.minuteOfDay == nil
        && $0.phrase.day != nil
    }?.date
  }

  /// "Gempa M5,2 terjadi pukul …": what happens is the quake.
  private static func normal(_ anchor: Int, in sentence: Range<Int>, of tokens: Tokens) -> String {
    let word = anchors[tokens.text(at: anchor)] ?? tokens.text(at: anchor)
    guard word == "terjadi" else { return word }
    let event = (sentence.lowerBound..<anchor).last { EventWords.contains(tokens.text(at: $0)) }
    return event.map { tokens.text(at: $0) } ?? word
  }

  private static func names(in sentence: Range<Int>, of tokens: Tokens) -> Set<String> {
    let named = sentence.dropFirst().filter { index in
      tokens[index].isWord
        && (tokens[index].isCapitalised || ordinals.contains(tokens.text(at: index)))
    }
    return Set(named.map { tokens.text(at: $0) }.filter(ContentWords.isContent))
  }

  private static let ordinals: Set<String> = [
    "pertama", "kedua", "ketiga", "keempat", "terakhir", "berikutnya",
  ]

  /// The nearest word before the time that says what happens; events stand farther off than verbs do.
  private static func anchor(of time: TimeMention, in sentence: Range<Int>, tokens: Tokens) -> Int? {
    let start = time.phrase.tokens.lowerBound
    let before = max(sentence.lowerBound, start - 5)..<start
    if let verb = before.last(where: { anchors[tokens.text(at: $0)] != nil }) { return verb }
    let event = (max(sentence.lowerBound, start - 8)..<start).last {
      EventWords.contains(tokens.text(at: $0))
    }
    // "Tadi pkl 20.15 WIB gempa M5,9 terasa kuat": what happened may follow its clock.
    let end = time.phrase.tokens.upperBound
    return event
      ?? (end..<min(end + 3, sentence.upperBound)).first { EventWords.contains(tokens.text(at: $0)) }
  }

  private static let anchors = [
    "berangkat": "berangkat", "bertolak": "berangkat", "keberangkatan": "berangkat", "tiba": "tiba",
    "mulai": "mulai",
    "dimulai": "mulai", "dibuka": "dibuka", "buka": "dibuka", "ditutup": "ditutup",
    "tutup": "ditutup",
    "terjadi": "terjadi", "digelar": "digelar", "dilaksanakan": "digelar", "berlangsung": "digelar",
    "diadakan": "digelar",
    "berakhir": "berakhir", "lambat": "ditutup", "tenggat": "ditutup", "pulang": "mulai", "tutupnya": "ditutup",
    "mengguncang": "gempa", "dijadwalkan": "digelar", "meletus": "erupsi", "padam": "padam",
    "mengalir": "mengalir",
  ]
}

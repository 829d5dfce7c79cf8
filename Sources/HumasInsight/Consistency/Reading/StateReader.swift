import HumasModel
import HumasText

/// Finds what a text says is open, closed, safe, raised or over.
struct StateReader {
  let outline: Outline

  private var tokens: Tokens { outline.tokens }

  /// How far before its state a thing is named.
  private static let objectReach = 10

  func states() -> [ObjectState] { outline.sentences.indices.flatMap { states(in: $0) } }

  private func states(in number: Int) -> [ObjectState] {
    let sentence = outline.sentences[number]
    var found: [ObjectState] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let (value, end) = level(at: index, in: sentence) {
        found.append(levelState(value, index..<end, in: number))
        index = end
      } else if let (state, length) = StateWords.state(at: index, in: tokens),
        length <= sentence.upperBound - index,
        let whole = objectState(state, index..<index + length, in: number)
      {
        found.append(whole)
        index += length
      } else {
        index += 1
      }
    }
    return found
  }

  /// "Level III (Siaga)", "berstatus awas", "status Siaga".
  private func level(at index: Int, in sentence: Range<Int>) -> (String, Int)? {
    if let flood = floodLevel(at: index) { return flood }
    return mountainLevel(at: index, in: sentence).map { (StateWords.name(ofLevel: $0), $1) }
  }

  /// "SIAGA 1": levels of floodgates, of which the first is the worst.
  private func floodLevel(at index: Int) -> (String, Int)? {
    guard tokens.text(at: index) == "siaga" else { return nil }
    let number = StateWords.floodLevel(tokens.text(at: index + 1))
    let isCounted = ["x", "jam", "unit", "orang", "personel"].contains(tokens.text(at: index + 2))
    return number.flatMap { isCounted ? nil : ("siaga \($0)", index + 2) }
  }

  private func mountainLevel(at index: Int, in sentence: Range<Int>) -> (Int, Int)? {
    if tokens.text(at: index) == "level", let value = StateWords.level(tokens.text(at: index + 1)) {
      let isNamed =
        tokens.text(at: index + 2) == "(" && StateWords.level(tokens.text(at: index + 3)) == value
      return (value, isNamed ? index + 5 : index + 2)
    }
    guard ["waspada", "siaga", "awas"].contains(tokens.text(at: index)), tokens[index].isWord,
      !tokens[min(index + 1, tokens.count - 1)].isNumber,
      let value = StateWords.level(tokens.text(at: index))
    else { return nil }
    let before = max(sentence.lowerBound, index - 3)..<index
    let isStatus = before.contains {
      ["status", "berstatus", "tingkat"].contains(tokens.text(at: $0))
    }
    return isStatus ? (value, index + 1) : nil
  }

  private func levelState(_ level: String, _ words: Range<Int>, in number: Int) -> ObjectState {
    var state = framed(in: number)
    state.family = .level
    state.object = "status"
    state.value = level
    state.isDisowned = state.isDisowned || tokens.text(at: words.lowerBound - 1) == "dari"
    state.tokens =
      max(outline.sentences[number].lowerBound, words.lowerBound - 1)..<words.upperBound
    return state
  }

  private func objectState(_ state: StateWords.State, _ words: Range<Int>, in number: Int)
    -> ObjectState?
  {
    let sentence = outline.sentences[number]
    if state.family == .test { return tested(state, words, in: number) }
    guard
      let (object, names, start) =
        (state.family == .emergency ? decree(before: words.lowerBound, in: sentence) : nil)
          ?? thing(before: words.lowerBound, in: sentence)
          ?? thing(after: words.upperBound, in: sentence) ?? ownThing(words),
      state.family != .access || !isOtherSense(words.lowerBound),
      state.family != .emergency || ["darurat", "larangan", "peringatan"].contains(object)
    else { return nil }
    var found = framed(in: number)
    (found.family, found.object, found.names) = (state.family, object, names)
    found.value = value(of: state, at: words.lowerBound)
    if found.value == StateWords.closed, StateReader.heavy.stand(in: sentence, of: tokens) {
      found.isPartial = true
    }
    if found.value == StateWords.open, StateReader.light.stand(in: sentence, of: tokens),
      !StateReader.heavy.stand(in: sentence, of: tokens)
    {
      found.isPartial = true
    }
    found.tokens = min(start, words.lowerBound)..<max(words.upperBound, start + 1)
    return found
  }

  /// "negatif rabies", "positif rabies": the thing is what was tested for.
  private func tested(_ state: StateWords.State, _ words: Range<Int>, in number: Int)
    -> ObjectState?
  {
    let next = words.upperBound
    guard outline.sentences[number].contains(next), tokens.isWord(at: next),
      ContentWords.isContent(tokens.text(at: next))
    else { return nil }
    var found = framed(in: number)
    (found.family, found.object) = (.test, tokens.text(at: next))
    found.value = value(of: state, at: words.lowerBound)
    found.tokens = words.lowerBound..<next + 1
    return found
  }

  private func value(of state: StateWords.State, at index: Int) -> String {
    let before = [tokens.text(at: index - 1), tokens.text(at: index - 2)]
    let isNegated = before.contains { ["tidak", "belum", "tak", "bukan"].contains($0) }
    return isNegated ? state.negated ?? state.value : state.value
  }

  /// "mati" of people, "buka" of tents, "tutup" as an order: "tutup jendela".
  private func isOtherSense(_ index: Int) -> Bool {
    let word = tokens.text(at: index)
    let before = tokens.text(at: index - 1)
    if ["buka", "tutup"].contains(word) {
      return !["masih", "tetap", "sudah", "telah", "kini", "di"].contains(before)
        && ![
          "sementara", "total", "hingga", "sampai", "karena", "akibat", "seperti", "normal",
          "kembali", "24",
        ].contains(
          tokens.text(at: index + 1))
    }
    return word == "mati" && ["orang", "ternak", "ikan"].contains(before)
  }

  /// A state with what its sentence says about it, its own words still to be filled in.
  private func framed(in number: Int) -> ObjectState {
    let sentence = outline.sentences[number]
    let has = { (words: Phrases) in words.stand(in: sentence, of: tokens) }
    let times = outline.times.filter { sentence.contains($0.phrase.tokens.lowerBound) }
    let from = times.first {
      $0.date != nil && ($0.role == .from || $0.minuteOfDay != nil && $0.role != .until)
    }
    return ObjectState(
      family: .access, object: "", names: [], value: "",
      from: from.flatMap { time in
        time.date.map { AsOf(date: $0, minuteOfDay: time.minuteOfDay, zone: time.zone) }
      },
      until: times.first { $0.role == .until && $0.phrase.hasDate }?.date,
      isChange: has(CueWords.changing), isContinuing: has(StateReader.continuing),
      isPartial: has(StateReader.partial),
      isDisowned: has(CueWords.disowning) || has(StateReader.conditional),
      sentence: number, tokens: sentence)
  }

  /// "larangan makan ikan dicabut": what is in force or over is the ban, not the fish.
  private func decree(before index: Int, in sentence: Range<Int>) -> (String, Set<String>, Int)? {
    let reach = max(sentence.lowerBound, index - StateReader.objectReach)..<index
    guard let place = reach.last(where: { StateReader.decrees.contains(tokens.text(at: $0)) }),
      let object = ServedObjects.normal(tokens.text(at: place))
    else { return nil }
    return (object, [], place)
  }

  private static let decrees: Set<String> = ["larangan", "pembatasan", "tanggap", "peringatan"]

  /// The nearest thing named before a state, with its own name.
  private func thing(before index: Int, in sentence: Range<Int>) -> (String, Set<String>, Int)? {
    let reach = reachStart(before: index, in: sentence)..<index
    guard let place = reach.last(where: { ServedObjects.normal(tokens.text(at: $0)) != nil }) else {
      return nil
    }
    // "jalur pendakian gunung": of several nouns of things in a row, the first says what it is.
    var first = place
    while let earlier = [first - 1, first - 2].first(where: { reach.contains($0) && isThing($0) }),
      earlier == first - 1 || ["dari", "di"].contains(tokens.text(at: first - 1))
    { first = earlier }
    guard let object = ServedObjects.normal(tokens.text(at: first)) else { return nil }
    if (place..<index).contains(where: {
      [".", ";", "sedangkan"].contains(tokens.text(at: $0)) && tokens.text(at: $0 - 1) != "jl"
    }) {
      return nil
    }
    let kinds = (first..<place + 1).map { tokens.text(at: $0) }.filter(
      ObjectState.schoolGrades.contains)
    return (object, names(after: place + 1, until: index).union(kinds), first)
  }

  /// Dates and places between a thing and its state do not count: "Pelayaran Ende–Kupang hari ini, Sabtu (20/6), beroperasi".
  private func reachStart(before index: Int, in sentence: Range<Int>) -> Int {
    var start = index
    var left = StateReader.objectReach
    while start > sentence.lowerBound, left > 0 {
      start -= 1
      if !outline.isAside[start] { left -= 1 }
    }
    return start
  }

  private func isThing(_ index: Int) -> Bool { ServedObjects.normal(tokens.text(at: index)) != nil }

  /// "masuk sekolah": the words of the state name the thing themselves.
  private func ownThing(_ words: Range<Int>) -> (String, Set<String>, Int)? {
    words.first(where: isThing).flatMap { place in
      ServedObjects.normal(tokens.text(at: place)).map { ($0, [], words.lowerBound) }
    }
  }

  private func thing(after index: Int, in sentence: Range<Int>) -> (String, Set<String>, Int)? {
    for place in index..<min(index + 3, sentence.upperBound) {
      if tokens[place].kind == .mark && tokens[place].text != ":" { return nil }
      if let object = ServedObjects.normal(tokens.text(at: place)) {
        return (object, names(after: place + 1, until: min(place + 6, sentence.upperBound)), place)
      }
    }
    return nil
  }

  /// Capitalised words behind a thing: its name.
  private func names(after start: Int, until end: Int) -> Set<String> {
    var names: Set<String> = []
    for index in start..<max(start, end) {
      if tokens[index].isWord && tokens[index].isCapitalised {
        tokens[index].text.split(separator: "-").forEach { names.insert(String($0)) }
      } else if tokens[index].isWord && !names.isEmpty {
        break
      }
    }
    return names.filter { PlaceWords.level($0) == nil || ObjectState.schoolGrades.contains($0) }
      .subtracting([
        "raya", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "jl", "wib", "wita",
        "wit",
      ])
  }

  private static let heavy: Phrases = [
    "roda empat", "truk", "kendaraan besar", "kendaraan berat", "roda enam", "bus",
  ]
  private static let light: Phrases = [
    "roda dua", "sepeda motor", "motor", "mobil pribadi", "kendaraan kecil", "kendaraan ringan",
    "pejalan kaki",
    "ambulans", "kendaraan darurat",
  ]
  private static let continuing: Phrases = ["masih", "tetap", "hingga saat ini", "sampai saat ini"]
  private static let conditional: Phrases = ["sempat", "bila", "jika", "apabila", "kalau"]
  private static let partial: Phrases = [
    "satu lajur", "satu jalur", "satu arah", "buka tutup", "buka-tutup", "sebagian", "terbatas",
    "bergantian",
    "darurat khusus", "khusus", "kecuali", "bertahap", "tiap pukul", "setiap pukul", "setiap malam", "tiap malam",
    "malam hari",
  ]
}

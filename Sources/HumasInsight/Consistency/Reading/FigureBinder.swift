import HumasText

/// Finds what a number counts from the words around it.
struct FigureBinder {
  struct Binding {
    var metric: String
    var object: String
    var unit: String?
    /// Base units in one unit as written; 1 for counts.
    var scale = 1.0
    var course: MetricWords.Course
    /// The words of number, noun and state.
    var tokens: Range<Int>
  }

  let tokens: Tokens

  /// How far behind a number its state may stand: "dua puluh satu rumah warga di sana rusak berat".
  private static let reach = 6

  func bind(_ quantity: Quantity, in sentence: Range<Int>, carried: Figure?) -> Binding? {
    measure(quantity, in: sentence) ?? counted(quantity, in: sentence) ?? labelled(quantity, in: sentence)
      ?? continued(quantity, carried: carried) ?? standalone(quantity, in: sentence)
  }

  /// "12 rumah rusak berat", "52 orang selamat", "menimbun 6 rumah", "15 MD".
  private func counted(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    let start = quantity.tokens.upperBound
    if let (metric, length) = MetricWords.metric(at: start, in: tokens), !isLabelFirst(quantity, in: sentence) {
      return binding(metric, object: "orang", quantity.tokens.lowerBound..<start + length)
    }
    guard tokens.isWord(at: start), sentence.contains(start), !isFunctionWord(start) else { return nil }
    let object = noun(at: start)
    for index in (start + 1)..<(start + 1 + FigureBinder.reach) where sentence.contains(index) {
      if isClauseEnd(index) { break }
      if let (metric, length) = MetricWords.metric(at: index, in: tokens) {
        return binding(metric, object: object, quantity.tokens.lowerBound..<index + length)
      }
    }
    let before = quantity.tokens.lowerBound - 1
    if let metric = MetricWords.metric(ofVerb: tokens.text(at: before)) {
      return binding(metric, object: object, before..<start + 1)
    }
    return nil
  }

  /// "Meninggal: 12", "korban meninggal 12 orang", "pengungsi mencapai 1.200 jiwa".
  private func labelled(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    var index = quantity.tokens.lowerBound - 1
    while sentence.contains(index), FigureBinder.bridges.contains(tokens.text(at: index)) { index -= 1 }
    for start in [index - 1, index] where sentence.contains(start) {
      guard let (metric, length) = MetricWords.metric(at: start, in: tokens), start + length == index + 1 else {
        continue
      }
      let next = quantity.tokens.upperBound
      let hasNoun = tokens.isWord(at: next) && ObjectWords.isKnown(tokens.text(at: next))
      let isVague = !hasNoun || ["unit", "buah"].contains(tokens.text(at: next))
      let object = isVague ? nounBefore(start) : noun(at: next)
      return binding(metric, object: object, start..<(hasNoun ? next + 1 : next))
    }
    return nil
  }

  /// "bertambah menjadi 15", "kini 16 orang": the figure goes on about what the one before it counted.
  private func continued(_ quantity: Quantity, carried: Figure?) -> Binding? {
    let before = tokens.text(at: quantity.tokens.lowerBound - 1)
    guard let carried, carried.unit == nil, ["menjadi", "jadi"].contains(before) else { return nil }
    let next = quantity.tokens.upperBound
    let hasNoun = tokens.isWord(at: next) && ObjectWords.normal(tokens.text(at: next)) == carried.object
    return Binding(
      metric: carried.metric, object: carried.object, course: carried.course,
      tokens: quantity.tokens.lowerBound..<(hasNoun ? next + 1 : next))
  }

  /// "412 kasus", "64 balita gizi buruk", "9 desa"; with "di" before it a number of places only says where.
  private func standalone(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    let start = quantity.tokens.upperBound
    guard tokens.isWord(at: start), sentence.contains(start),
      !["di", "ke", "dari", "pada", "oleh", "pukul"].contains(tokens.text(at: quantity.tokens.lowerBound - 1))
    else { return nil }
    let object = noun(at: start)
    guard ObjectWords.carriesFigureAlone(object) else { return nil }
    let isRunningTotal =
      object == "kasus" && !["aktif", "baru", "harian", "suspek"].contains(tokens.text(at: start + 1))
    return Binding(
      metric: isRunningTotal || object != "kasus" ? "" : tokens.text(at: start + 1), object: object,
      course: isRunningTotal ? .cumulative : .current,
      tokens: quantity.tokens.lowerBound..<start + 1)
  }

  /// "aliran mati 6 jam", "radius 5 km": a measure of what the word before it names.
  private func measure(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    let start = quantity.tokens.upperBound
    guard let (unit, length) = MeasureWords.unit(at: start, in: tokens), start < sentence.upperBound else {
      return nil
    }
    if let (metric, end) = stateAhead(of: start + length, in: sentence) {
      return Binding(
        metric: "ukuran:" + metric.name, object: unit.dimension, unit: unit.name, scale: unit.factor,
        course: metric.course,
        tokens: quantity.tokens.lowerBound..<end)
    }
    var index = quantity.tokens.lowerBound - 1
    while sentence.contains(index), FigureBinder.bridges.contains(tokens.text(at: index)) { index -= 1 }
    guard sentence.contains(index), tokens.isWord(at: index), ContentWords.isContent(tokens.text(at: index)) else {
      return nil
    }
    let named = MetricWords.metric(at: index, in: tokens)?.metric.name ?? tokens.text(at: index)
    return Binding(
      metric: "ukuran:" + named, object: unit.dimension, unit: unit.name, scale: unit.factor, course: .current,
      tokens: index..<start + length)
  }

  /// "240 hektare sawah terendam": the state of what is measured stands behind it.
  private func stateAhead(of start: Int, in sentence: Range<Int>) -> (MetricWords.Metric, Int)? {
    for index in start..<start + 3 where sentence.contains(index) {
      if isClauseEnd(index) { return nil }
      if let (metric, length) = MetricWords.metric(at: index, in: tokens) { return (metric, index + length) }
    }
    return nil
  }

  private func binding(_ metric: MetricWords.Metric, object: String, _ range: Range<Int>) -> Binding {
    Binding(metric: metric.name, object: object, course: metric.course, tokens: range)
  }

  /// The noun behind a number; "korban luka" and "kepala keluarga" are looked through.
  private func noun(at index: Int) -> String {
    if tokens.has("kepala keluarga", at: index) { return "kk" }
    if tokens.has("rumah tangga", at: index) { return "kk" }
    if tokens.text(at: index) == "unit", ObjectWords.isKnown(tokens.text(at: index + 1)) {
      return ObjectWords.normal(tokens.text(at: index + 1))
    }
    return ObjectWords.normal(tokens.text(at: index))
  }

  private func nounBefore(_ index: Int) -> String {
    let word = tokens.text(at: index - 1)
    return ObjectWords.isKnown(word) ? ObjectWords.normal(word) : "orang"
  }

  /// "luka 5, hilang 3": the label stands first, so what follows a number belongs to the next.
  private func isLabelFirst(_ quantity: Quantity, in sentence: Range<Int>) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    guard sentence.contains(before) else { return false }
    let direct = tokens.text(at: before) == ":" ? before - 1 : before
    return MetricWords.metric(at: direct, in: tokens) != nil
      && !(sentence.lowerBound..<direct).contains { tokens[$0].isNumber }
  }

  private func isClauseEnd(_ index: Int) -> Bool {
    tokens[index].kind != .word || FigureBinder.clauseWords.contains(tokens.text(at: index))
  }

  private func isFunctionWord(_ index: Int) -> Bool {
    FigureBinder.clauseWords.contains(tokens.text(at: index)) || tokens.text(at: index) == "di"
  }

  private static let clauseWords: Set<String> = [
    "dan", "serta", "sedangkan", "sementara", "dengan", "akibat", "karena", "tetapi", "namun", "lalu", "untuk", "agar",
    "dari", "termasuk",
  ]

  private static let bridges: Set<String> = [
    ":", "sebanyak", "mencapai", "menjadi", "berjumlah", "sejumlah", "tercatat", "ada", "total", "totalnya", "=",
    "kini",
    "sudah", "telah", "bertambah", "selama", "setinggi", "sedalam", "sejauh", "adalah", "bahaya", "maksimum",
  ]
}

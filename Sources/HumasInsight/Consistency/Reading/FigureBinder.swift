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
    /// The noun is on no list: it says enough only together with a moment.
    var isOpen = false
    /// The words of number, noun and state.
    var tokens: Range<Int>
  }

  let outline: Outline

  var tokens: Tokens { outline.tokens }

  /// How far behind a number its state may stand: "dua puluh satu rumah warga di sana rusak berat".
  private static let reach = 6

  func bind(_ quantity: Quantity, in sentence: Range<Int>, carried: Figure?) -> Binding? {
    measure(quantity, in: sentence) ?? counted(quantity, in: sentence) ?? labelled(
      quantity, in: sentence)
      ?? continued(quantity, carried: carried) ?? listed(quantity, carried: carried)
      ?? standalone(quantity, in: sentence) ?? open(quantity, in: sentence)
      ?? openLabelled(quantity, in: sentence)
  }

  /// "12 rumah rusak berat", "52 orang selamat", "menimbun 6 rumah", "15 MD".
  private func counted(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    let start = quantity.tokens.upperBound
    if let (metric, length) = MetricWords.metric(at: start, in: tokens),
      !isLabelFirst(quantity, in: sentence)
    {
      let object = MetricWords.customaryObject(of: metric)
      return binding(metric, object: object, quantity.tokens.lowerBound..<start + length)
    }
    guard tokens.isWord(at: start), sentence.contains(start), !isFunctionWord(start) else {
      return nil
    }
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

  /// "Meninggal: 12", "korban meninggal 12 orang", "pengungsi di Kecamatan Sayung per pukul 09.00 mencapai 1.200 jiwa".
  private func labelled(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    let index = labelEnd(before: quantity.tokens.lowerBound, in: sentence)
    for start in (index - 3...index).reversed() where sentence.contains(start) {
      guard let (metric, length) = longestMetric(at: start), start + length <= index + 1,
        isModifier(start + length..<index + 1), !isCounted(start, in: sentence)
      else { continue }
      let next = quantity.tokens.upperBound
      let hasNoun = isNoun(next)
      return binding(
        metric, object: labelledObject(metric, label: start, noun: hasNoun ? next : nil),
        start..<(hasNoun ? next + 1 : next))
    }
    return nil
  }

  /// A listed noun, or any word that may be counted: "yang diamankan ada 34 pengunjuk rasa".
  private func isNoun(_ index: Int) -> Bool {
    guard tokens.isWord(at: index) else { return false }
    return ObjectWords.isKnown(tokens.text(at: index))
      || isOpenNoun(index) && !isClauseEnd(index) && MetricWords.metric(at: index, in: tokens) == nil
  }

  /// "luka berat" rather than the "berat" within it.
  private func longestMetric(at start: Int) -> (metric: MetricWords.Metric, length: Int)? {
    guard let found = MetricWords.metric(at: start, in: tokens) else { return nil }
    let before = MetricWords.metric(at: start - 1, in: tokens)
    return before.map { $0.length > 1 } ?? false ? nil : found
  }

  /// Words that may stand between a label and its number: "pengungsi banjir bandang 1.200 jiwa".
  private func isModifier(_ range: Range<Int>) -> Bool {
    range.count <= 2
      && range.allSatisfy {
        ContentWords.isContent(tokens.text(at: $0)) && tokens.isWord(at: $0) && !isClauseEnd($0)
      }
  }

  /// The last word before a number that is neither grammar nor part of a place or a time.
  func labelEnd(before start: Int, in sentence: Range<Int>) -> Int {
    var index = start - 1
    while sentence.contains(index), isBridge(index) { index -= 1 }
    return index
  }

  private func isBridge(_ index: Int) -> Bool {
    FigureBinder.bridges.contains(tokens.text(at: index)) || outline.isAside[index]
      || CalendarWords.month(tokens.text(at: index)) != nil
      || tokens.text(at: index) == "." && tokens.text(at: index - 1) == "s.d"
      || tokens.text(at: index) == "," && index + 1 < tokens.count && outline.isAside[index + 1]
  }

  /// A number stands before the label and has it already: "12 orang meninggal di Desa Wetan 3 orang luka".
  private func isCounted(_ label: Int, in sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, label - 2)..<label).contains {
      tokens[$0].isNumber && !outline.isTaken[$0]
    }
  }

  /// "siswa dirawat 45 orang": the noun before the label says more than the one behind the number.
  private func labelledObject(_ metric: MetricWords.Metric, label: Int, noun next: Int?) -> String {
    let named = nounBefore(label)
    guard let next, !["unit", "buah"].contains(tokens.text(at: next)) else {
      return named ?? MetricWords.customaryObject(of: metric)
    }
    let object = noun(at: next)
    return object == "orang" ? named ?? object : object
  }

  /// "perahu nelayan hilang", "pekerja yang berhasil diangkat".
  private func nounBefore(_ label: Int) -> String? {
    for index in (max(0, label - 4)..<label).reversed() {
      if ObjectWords.isKnown(tokens.text(at: index)) {
        let object = ObjectWords.normal(tokens.text(at: index))
        return object == "orang" ? nil : object
      }
      if tokens[index].kind != .word || outline.isAside[index] { return nil }
    }
    return nil
  }

  /// "bertambah menjadi 15", "kini 16 orang": the figure goes on about what the one before it counted.
  private func continued(_ quantity: Quantity, carried: Figure?) -> Binding? {
    let before = tokens.text(at: quantity.tokens.lowerBound - 1)
    guard let carried, carried.unit == nil, ["menjadi", "jadi"].contains(before) else { return nil }
    return goesOn(quantity, carried)
  }

  /// "3 orang meninggal di Kecamatan A, 2 orang di Kecamatan B": the list repeats the noun and not the state.
  private func listed(_ quantity: Quantity, carried: Figure?) -> Binding? {
    guard let carried, carried.unit == nil, carried.tokens.upperBound < quantity.tokens.lowerBound,
      !isPlaceCount(quantity)
    else { return nil }
    let between = carried.tokens.upperBound..<quantity.tokens.lowerBound
    let noun = tokens.text(at: quantity.tokens.upperBound)
    guard carried.place != nil || between.contains(where: { outline.isAside[$0] }),
      between.allSatisfy({
        outline.isAside[$0]
          || [",", "dan", "di", "serta", ";", "(", ")"].contains(tokens.text(at: $0))
      }),
      !ObjectWords.isKnown(noun) || ObjectWords.normal(noun) == carried.object
    else { return nil }
    return goesOn(quantity, carried)
  }

  private func goesOn(_ quantity: Quantity, _ carried: Figure) -> Binding {
    let next = quantity.tokens.upperBound
    let hasNoun =
      tokens.isWord(at: next) && ObjectWords.normal(tokens.text(at: next)) == carried.object
    return Binding(
      metric: carried.metric, object: carried.object, course: carried.course,
      tokens: quantity.tokens.lowerBound..<(hasNoun ? next + 1 : next))
  }

  /// "412 kasus", "64 balita gizi buruk", "9 desa"; with "di" before it a number of places only says where.
  private func standalone(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    let start = quantity.tokens.upperBound
    guard tokens.isWord(at: start), sentence.contains(start), !isPlaceCount(quantity) else {
      return nil
    }
    let object = noun(at: start)
    guard ObjectWords.carriesFigureAlone(object) else { return nil }
    let isRunningTotal =
      object == "kasus"
      && !["aktif", "baru", "harian", "suspek"].contains(tokens.text(at: start + 1))
    return Binding(
      metric: isRunningTotal || object != "kasus" ? "" : tokens.text(at: start + 1), object: object,
      course: isRunningTotal ? .cumulative : .current,
      tokens: quantity.tokens.lowerBound..<start + 1)
  }

  /// "1.126 relawan dapur", "2 unit ambulans": a noun on no list.
  private func open(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    var start = quantity.tokens.upperBound
    if ["unit", "buah", "orang"].contains(tokens.text(at: start)) { start += 1 }
    guard sentence.contains(start), isOpenNoun(start), !isPlaceCount(quantity) else { return nil }
    let hasMore = sentence.contains(start + 1) && isOpenNoun(start + 1) && !isClauseEnd(start + 1)
    let end = hasMore ? start + 2 : start + 1
    return Binding(
      metric: "", object: (start..<end).map { tokens.text(at: $0) }.joined(separator: " "),
      course: .current,
      isOpen: true, tokens: quantity.tokens.lowerBound..<end)
  }

  /// "gardu distribusi yang belum menyala sebanyak 83": the clause before the number names what is counted.
  private func openLabelled(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    let start = quantity.tokens.lowerBound
    guard ["sebanyak", "berjumlah", "sejumlah", "mencapai"].contains(tokens.text(at: start - 1)) else { return nil }
    var head = labelEnd(before: start, in: sentence)
    while sentence.contains(head - 1), tokens.isWord(at: head - 1), !outline.isAside[head - 1] { head -= 1 }
    guard sentence.contains(head), let noun = (head..<start).first(where: isOpenNoun) else { return nil }
    let end = isOpenNoun(noun + 1) && noun + 1 < start ? noun + 2 : noun + 1
    return Binding(
      metric: "", object: (noun..<end).map { tokens.text(at: $0) }.joined(separator: " "), course: .current,
      isOpen: true, tokens: noun..<quantity.tokens.upperBound)
  }

  private func isOpenNoun(_ index: Int) -> Bool {
    tokens.isWord(at: index) && !outline.isAside[index]
      && ContentWords.isContent(tokens.text(at: index))
      && !FigureBinder.noNouns.contains(tokens.text(at: index))
  }

  private func isPlaceCount(_ quantity: Quantity) -> Bool {
    ["di", "ke", "dari", "pada", "oleh", "pukul"].contains(
      tokens.text(at: quantity.tokens.lowerBound - 1))
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

  /// "luka 5, hilang 3": the label stands first, so what follows a number belongs to the next.
  private func isLabelFirst(_ quantity: Quantity, in sentence: Range<Int>) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    guard sentence.contains(before) else { return false }
    let direct = tokens.text(at: before) == ":" ? before - 1 : before
    return MetricWords.metric(at: direct, in: tokens) != nil
      && !(sentence.lowerBound..<direct).contains { tokens[$0].isNumber }
  }

  func isClauseEnd(_ index: Int) -> Bool {
    tokens[index].kind != .word || FigureBinder.clauseWords.contains(tokens.text(at: index))
  }

  private func isFunctionWord(_ index: Int) -> Bool {
    FigureBinder.clauseWords.contains(tokens.text(at: index)) || tokens.text(at: index) == "di"
  }

  private static let clauseWords: Set<String> = [
    "dan", "serta", "sedangkan", "sementara", "dengan", "akibat", "karena", "tetapi", "namun",
    "lalu", "untuk", "agar",
    "dari", "termasuk",
  ]

  private static let bridges: Set<String> = [
    ":", "sebanyak", "mencapai", "menjadi", "berjumlah", "sejumlah", "tercatat", "ada", "total",
    "totalnya", "=",
    "kini", "sudah", "telah", "bertambah", "selama", "setinggi", "sedalam", "sejauh", "seluas",
    "seberat", "sepanjang",
    "adalah", "bahaya", "maksimum", "diperluas", "dipersempit", "diperlebar", "di", "per", "hingga",
    "sampai", "yakni",
    "yaitu", "naik", "turun", "jumlahnya", "sekitar", "terdata", "ialah", "(", ")", "s.d", "pada",
    "tadi", "siang", "pagi", "sore", "malam", "dini", "hari", "ini", "saat", "dari", "se-kabupaten", "se-kota",
    "se-provinsi", "seluruh", "tiap", "setiap", "selang", "masih",
    "hanya", "baru", "sejak",
  ]

  /// Words behind a number that do not say what is counted.
  private static let noNouns: Set<String> = [
    "persen", "kali", "wib", "wita", "wit", "rupiah", "koma", "lagi", "mei", "lainnya", "msg2",
    "masing-masing",
    "pertama", "kedua", "skala", "derajat", "poin", "dolar",
  ]
}

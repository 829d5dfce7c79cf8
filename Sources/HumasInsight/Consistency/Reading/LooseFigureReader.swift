import HumasModel
import HumasText

/// Takes every number of a text with the words around it.
struct LooseFigureReader {
  let outline: Outline
  let figures: [Figure]
  let frame: FigureFrame

  private var tokens: Tokens { outline.tokens }

  func all() -> [LooseFigure] {
    Quantities(tokens).all { outline.isTaken[$0] }.compactMap { quantity in
      guard !quantity.isMoney, !isOrdinal(quantity),
        let number = outline.sentences.firstIndex(where: { $0.contains(quantity.tokens.lowerBound) })
      else { return nil }
      // "12 di antaranya": a part of what was counted before.
      guard !LooseFigureReader.parting.begin(at: quantity.tokens.upperBound, in: tokens) else { return nil }
      return figure(quantity, in: number)
    }
  }

  private func figure(_ quantity: Quantity, in number: Int) -> LooseFigure? {
    let sentence = outline.sentences[number]
    guard !frame.isSetAside(quantity.tokens, in: sentence),
      !frame.isIncrement(quantity.tokens, in: sentence),
      !frame.isDisowned(quantity.tokens, in: number)
    else { return nil }
    let measure = MeasureWords.unit(at: quantity.tokens.upperBound, in: tokens)
    let clause = clause(around: quantity.tokens, in: sentence)
    let noun = measure == nil && !quantity.isPercent ? nounKeys(after: quantity.tokens.upperBound, in: clause) : []
    let label = labelKeys(before: quantity.tokens.lowerBound, in: sentence)
    let head = noun.isEmpty ? label : noun
    guard !head.isEmpty else { return nil }
    var own = keys(in: clause).union(head)
    if let measure { own.remove(SynonymWords.key(measure.unit.name)) }
    let scale = measure?.unit.factor ?? 1
    return LooseFigure(
      kind: quantity.isPercent ? .percent : measure.map { .measure($0.unit.dimension) } ?? .count,
      written: nominal(quantity), quantity: scaled(quantity, by: scale),
      unit: measure?.unit.name ?? countingUnit(at: quantity.tokens.upperBound),
      head: head, isNounHead: !noun.isEmpty, states: states(in: clause), own: own,
      words: own.union(keys(in: lead(of: sentence))),
      bound: figures.first { $0.tokens.overlaps(quantity.tokens) && $0.sentence == number },
      place: frame.place(of: quantity.tokens, in: sentence),
      reach: FigureReach(sentence, of: tokens, places: outline.places),
      asOf: frame.asOf(of: quantity.tokens, in: number, isMeasure: measure != nil),
      isCumulative: LooseFigureReader.summing.stand(in: sentence, of: tokens),
      tokens: quantity.tokens)
  }

  /// The number that was said, without what its qualifier allows.
  private func nominal(_ quantity: Quantity) -> Double {
    switch quantity.qualifier {
    case .exact, .atLeast, .range: quantity.low
    case .atMost, .nearly: quantity.high
    case .about: (quantity.low + quantity.high) / 2
    }
  }

  private func scaled(_ quantity: Quantity, by factor: Double) -> Quantity {
    var scaled = quantity
    (scaled.low, scaled.high) = (quantity.low * factor, quantity.high * factor)
    return scaled
  }

  /// "Desa 3", "di tiga kecamatan", "ke-2": which one or where, not how many.
  private func isOrdinal(_ quantity: Quantity) -> Bool {
    let before = quantity.tokens.lowerBound - 1
    if tokens.text(at: before) == "ke", ObjectWords.isKnown(tokens.text(at: quantity.tokens.upperBound)) { return false }
    if ["di", "ke", "dari", "pada", "oleh", "nomor", "no", "pukul", "jam", "rt", "rw", "m", "level", "tahap", "kelas"]
      .contains(tokens.text(at: before))
    {
      return MeasureWords.unit(at: quantity.tokens.upperBound, in: tokens) == nil
    }
    let next = quantity.tokens.upperBound
    return PlaceWords.level(tokens.text(at: before)) != nil && !isNoun(next)
      && MeasureWords.unit(at: next, in: tokens) == nil
  }

  /// From the last comma to the next one, those within times left out.
  private func clause(around range: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    let start = (sentence.lowerBound..<range.lowerBound).last(where: isBreak).map { $0 + 1 }
    let end = (range.upperBound..<max(range.upperBound, sentence.upperBound)).first(where: isBreak)
    return (start ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
  }

  private func isBreak(_ index: Int) -> Bool {
    switch tokens.text(at: index) {
    case ",", ";", ":":
      return !(outline.isAside[index] || index > 0 && outline.isTaken[index - 1] || index + 1 < tokens.count && outline.isTaken[index + 1])
    case "dan", "serta", "sedangkan", "sementara", "&":
      return tokens.all.indices.contains(index + 1) && tokens[index + 1].isNumber
        || (index + 1..<index + 4).contains { tokens.all.indices.contains($0) && tokens[$0].isNumber && !outline.isTaken[$0] }
    default: return false
    }
  }

  /// What the sentence says before its first number.
  private func lead(of sentence: Range<Int>) -> Range<Int> {
    let end = sentence.first { tokens[$0].isNumber && !outline.isTaken[$0] } ?? sentence.upperBound
    return sentence.lowerBound..<end
  }

  private func keys(in range: Range<Int>) -> Set<String> {
    Set(range.filter { isTelling($0) }.map { SynonymWords.key(tokens.text(at: $0)) })
  }

  private func states(in range: Range<Int>) -> Set<String> {
    Set(
      range.filter { index in
        let word = tokens.text(at: index)
        return isTelling(index)
          && (LooseFigureReader.conditions.contains(word) || word.hasPrefix("di") && word.utf8.count >= 7
            || word.hasPrefix("ter") && word.utf8.count >= 7 && !ObjectWords.isKnown(word))
      }.map { SynonymWords.key(tokens.text(at: $0)) })
  }

  private static let conditions: Set<String> = [
    "kosong", "terisi", "penuh", "batal", "tunda", "rusak", "padam", "roboh", "sembuh", "aktif", "tumbang", "tutup", "buka",
    "laik", "layak",
  ]

  private func isTelling(_ index: Int) -> Bool {
    tokens[index].isWord && !outline.isTaken[index] && ContentWords.isContent(tokens.text(at: index))
      && !LooseFigureReader.empty.contains(tokens.text(at: index))
  }

  /// The noun behind a number and the word that narrows it; classifiers are looked through.
  private func nounKeys(after index: Int, in clause: Range<Int>) -> [String] {
    var start = index
    if LooseFigureReader.classifiers.contains(tokens.text(at: start)), clause.contains(start + 1),
      isNoun(start + 1)
    { start += 1 }
    // "tercatat 14 batang": the classifier alone says less than the label before it.
    guard clause.contains(start), isNoun(start), !LooseFigureReader.pieces.contains(tokens.text(at: start)) else {
      return []
    }
    let first = ObjectWords.normal(tokens.text(at: start))
    var keys = [SynonymWords.key(first)]
    if clause.contains(start + 1), isNoun(start + 1) { keys.append(SynonymWords.key(tokens.text(at: start + 1))) }
    return keys
  }

  private func isNoun(_ index: Int) -> Bool {
    let word = tokens.text(at: index)
    guard tokens.isWord(at: index), !outline.isTaken[index] else { return false }
    if ObjectWords.isKnown(word) { return true }
    return isTelling(index) && !isVerb(word) && MetricWords.metric(at: index, in: tokens) == nil
  }

  /// "tersebar", "dirawat", "berlindung": a verb is no noun, as far as its prefix tells.
  private func isVerb(_ word: String) -> Bool {
    word.utf8.count >= 7 && LooseFigureReader.verbal.contains { word.hasPrefix($0) }
  }

  /// The words before a number that name it, "gardu distribusi yang belum menyala sebanyak 83": nearest first.
  private func labelKeys(before index: Int, in sentence: Range<Int>) -> [String] {
    var keys: [String] = []
    var place = index - 1
    while sentence.contains(place), keys.count < 2, index - place < 14 {
      if !outline.isAside[place], tokens[place].isNumber { break }
      if !outline.isAside[place], isTelling(place) { keys.append(SynonymWords.key(tokens.text(at: place))) }
      if tokens.text(at: place) == ",", !outline.isAside[place], !keys.isEmpty { break }
      place -= 1
    }
    return keys
  }

  private func countingUnit(at index: Int) -> String {
    if tokens.has("kepala keluarga", at: index) || tokens.has("rumah tangga", at: index) { return "kk" }
    let object = ObjectWords.normal(tokens.text(at: index))
    if ObjectWords.isCountingUnit(object) { return object }
    if LooseFigureReader.packings.contains(tokens.text(at: index)) { return tokens.text(at: index) }
    return LooseFigureReader.areas.contains(tokens.text(at: index)) ? "petak" : ""
  }

  private static let parting: Phrases = ["di antaranya", "diantaranya", "orang di antaranya"]
  private static let pieces: Set<String> = ["unit", "buah", "batang", "lembar", "ekor"]
  /// What goods are counted by.
  static let packings: Set<String> = [
    "lembar", "rol", "karung", "sak", "dus", "kardus", "paket", "boks", "botol", "tabung", "kotak", "bungkus", "truk",
    "tangki", "porsi", "pak", "lusin", "kodi",
  ]
  private static let areas: Set<String> = ["petak", "bidang", "persil", "kavling"]
  private static let classifiers: Set<String> = [
    "unit", "buah", "orang", "org", "ekor", "titik", "kepala", "batang", "lembar",
  ]
  private static let verbal = ["ter", "di", "ber", "mem", "men", "meng", "meny"]
  /// Words that stand beside every number.
  private static let empty: Set<String> = [
    "sebesar", "senilai", "data", "total", "jumlah", "sebanyak", "mencapai", "tercatat", "berjumlah", "sejumlah", "per",
    "update", "posisi", "terdata", "dilaporkan", "setinggi", "seluas", "sepanjang", "selama",
    "jumlahnya", "terdapat", "situasi", "rekap", "sementara", "hasil", "petugas", "unit", "buah",
    "akibat", "hingga", "smp", "mengalami", "sekarang", "wilayah", "daerah", "radio", "pendengar",
  ]
  /// The sentence adds up, and so its numbers do not fall.
  static let summing: Phrases = [
    "kumulatif", "akumulasi", "total", "sejak", "sudah", "telah", "seluruhnya", "keseluruhan",
    "totalnya",
  ]
}

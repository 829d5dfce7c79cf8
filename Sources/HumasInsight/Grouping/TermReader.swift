import HumasText

/// Reads from a text what it speaks of: its words brought back to their roots, without those that say nothing, and the
/// matters behind them. What a word gives is remembered, so that a word is looked up once.
package struct TermReader: Sendable {
  /// What a word gives to a mention.
  private struct Reading: Sendable {
    /// `nil` for a word that says nothing of the matter.
    var term: UInt64?
    var matter: UInt64?
  }

  /// Readings kept before all are thrown away and looked up anew.
  private static let most = 65_536

  private let stemmer = Stemmer()
  private var readings: [UInt64: Reading] = [:]

  package init() {}

  /// - Parameter places: the places a mention belongs to, where the desk knows them; the same matter elsewhere is
  ///   another issue, so they weigh more than a word.
  package mutating func terms(_ texts: [String], places: [String] = []) -> MentionTerms {
    var terms = MentionTerms()
    for place in places {
      for word in PlainWords(place).all where !word.isNumber { terms.add(word.hash, weight: 1.5) }
    }
    for text in texts { add(PlainWords(text).all, of: text, to: &terms) }
    return terms
  }

  private mutating func add(_ words: [PlainWords.Word], of text: String, to terms: inout MentionTerms) {
    var before: PlainWords.Word?
    for word in words {
      if let before, let matter = ConceptWords.pairs[ConceptWords.pair(before.hash, word.hash)] { terms.add(matter) }
      if word.isNumber {
        if let before, NumberedPlaces.contains(before.hash) { terms.add(ConceptWords.pair(before.hash, word.hash)) }
      } else {
        let reading = reading(of: word, in: text)
        if let term = reading.term { terms.add(term) }
        if let matter = reading.matter { terms.add(matter) }
      }
      before = word
    }
  }

  private mutating func reading(of word: PlainWords.Word, in text: String) -> Reading {
    let key = TermReader.key(of: word, in: text)
    if let known = readings[key] { return known }
    if readings.count >= TermReader.most { readings.removeAll(keepingCapacity: true) }
    let reading = read(word, in: text)
    readings[key] = reading
    return reading
  }

  /// By the word as it is written: two spellings of one hash ("haaalo", "halooo") are read each on its own, whichever came
  /// first.
  private static func key(of word: PlainWords.Word, in text: String) -> UInt64 {
    let spelling = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes[word.bytes].reduce(word.hash) { ($0 ^ UInt64($1 | 0x20)) &* 0x100_0000_01b3 }
    }
    return spelling ?? word.hash
  }

  private func read(_ word: PlainWords.Word, in text: String) -> Reading {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: word.bytes.lowerBound)
    let written = Folding.folded(String(text[start..<bytes.index(start, offsetBy: word.bytes.count)]))
    let root = stemmer.stem(written)
    let rootHash = PlainWords.hash(root)
    let isEmpty = word.bytes.count < 2 || StopWords.contains(written) || StopWords.contains(root)
    return Reading(
      term: isEmpty ? nil : rootHash, matter: ConceptWords.words[word.hash] ?? ConceptWords.words[rootHash])
  }
}

/// Words whose number is part of a place's name: "RT 3", "Blok D", "SDN 2".
enum NumberedPlaces {
  static func contains(_ hash: UInt64) -> Bool { hashes.contains(hash) }

  private static let hashes = Set(
    ["rt", "rw", "km", "blok", "gang", "gg", "sd", "sdn", "smp", "smpn", "sma", "sman", "smk", "smkn", "tps"]
      .map { PlainWords.hash($0) })
}

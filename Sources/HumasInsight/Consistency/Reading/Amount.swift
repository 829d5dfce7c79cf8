import HumasModel
import HumasText

/// A sum of money with the words that say what it is for.
struct Amount: Sendable {
  var quantity: Quantity
  var purpose: Set<String>
  /// "per korban", "masing-masing": a rate, no total.
  var isRate: Bool
  /// "total", "alokasi": a sum for all.
  var isTotal: Bool
  /// The two content words before it, which name it.
  var name: Set<String>
  var year: String?
  var tokens: Range<Int>

  static func all(in reading: Reading) -> [Amount] {
    guard !reading.isCorrection else { return [] }
    return Quantities(reading.tokens).all().filter(\.isMoney).compactMap { quantity in
      let clause = clause(around: quantity.tokens, in: reading)
      guard !moving.stand(in: clause, of: reading.tokens) else { return nil }
      let start = max(clause.lowerBound, quantity.tokens.lowerBound - 3)
      return Amount(
        quantity: quantity, purpose: purpose(of: clause, in: reading.tokens),
        isRate: rates.stand(in: clause, of: reading.tokens),
        isTotal: totals.stand(in: clause, of: reading.tokens),
        name: name(before: quantity.tokens.lowerBound, in: clause, of: reading.tokens),
        year: clause.map { reading.tokens.text(at: $0) }.first {
          $0.count == 4 && $0.hasPrefix("20") && Int($0) != nil
        },
        tokens: start..<quantity.tokens.upperBound)
    }
  }

  /// Two sums that cannot both be; two limits that are not the same limit.
  func excludes(_ other: Amount) -> Bool {
    if quantity.qualifier == .atMost && other.quantity.qualifier == .atMost {
      return quantity.high != other.quantity.high
    }
    return !quantity.overlaps(other.quantity)
  }

  func isSamePurpose(as other: Amount) -> Bool {
    guard
      isRate == other.isRate
        || !isTotal && !other.isTotal && purpose.intersection(other.purpose).count >= 4,
      year == nil || other.year == nil || year == other.year
    else { return false }
    guard purpose.isDisjoint(with: Amount.stages), other.purpose.isDisjoint(with: Amount.stages) else {
      return false
    }
    guard
      name.isEmpty || other.name.isEmpty || !name.isDisjoint(with: other.purpose)
        || !other.name.isDisjoint(with: purpose)
    else { return false }
    return purpose.intersection(other.purpose).count >= 2
      && !Amount.grades.contains { grade in
        let (mine, theirs) = (purpose.intersection(grade), other.purpose.intersection(grade))
        return !mine.isEmpty && !theirs.isEmpty && mine.isDisjoint(with: theirs)
      }
  }

  /// Content words, with abbreviations of the trade written out.
  private static func purpose(of clause: Range<Int>, in tokens: Tokens) -> Set<String> {
    var words = ContentWords.set(of: tokens, clause).subtracting(empty)
    for (short, long) in abbreviations where words.remove(short) != nil { words.formUnion(long) }
    return Set(words.map(WordKey.key))
  }

  private static func name(before start: Int, in clause: Range<Int>, of tokens: Tokens) -> Set<String> {
    let words = (clause.lowerBound..<max(clause.lowerBound, start)).filter {
      tokens.isWord(at: $0) && ContentWords.isContent(tokens.text(at: $0)) && !empty.contains(tokens.text(at: $0))
    }.suffix(2)
    guard let first = words.first, let last = words.last else { return [] }
    return purpose(of: first..<last + 1, in: tokens)
  }

  private static let abbreviations: [String: Set<String>] = [
    "btt": ["belanja", "terduga"], "bst": ["bantuan", "sosial", "tunai"],
    "blt": ["bantuan", "langsung", "tunai"],
    "bansos": ["bantuan", "sosial"], "dsp": ["dana", "siap", "pakai"],
  ]

  private static func clause(around range: Range<Int>, in reading: Reading) -> Range<Int> {
    let sentence = reading.sentence(at: range.lowerBound)
    let isDated = { (index: Int) in
      reading.times.contains { $0.phrase.tokens.contains(index) || $0.phrase.tokens.contains(index + 1) }
    }
    let isEnd = { (index: Int) in [",", ";", "("].contains(reading.tokens.text(at: index)) && !isDated(index) }
    let start = (sentence.lowerBound..<range.lowerBound).last(where: isEnd) ?? sentence.lowerBound
    let end =
      (range.upperBound..<max(range.upperBound, sentence.upperBound)).first(where: isEnd)
      ?? sentence.upperBound
    return start..<end
  }

  private static let moving: Phrases =
    CueWords.disowning + [
      "naik", "menjadi", "tambahan", "bertambah", "dari sebelumnya", "semula", "target",
      "terkumpul",
    ]
  /// Words of which one purpose has one: aid for a heavily damaged house is not aid for a lightly damaged one.
  private static let grades: [Set<String>] = [
    ["berat", "sedang", "ringan"], ["meninggal", "kematian", "luka", "luka-luka"],
    ["sd", "smp", "sma", "smk"],
    ["motor", "mobil", "truk"], ["pertama", "kedua", "ketiga"],
  ].map { Set($0.map(WordKey.key)) }

  private static let stages = Set(["tahap", "triwulan", "termin"].map(WordKey.key))
  private static let rates: Phrases = ["per", "tiap", "setiap", "masing-masing", "/"]
  private static let totals: Phrases = [
    "total", "seluruh", "keseluruhan", "alokasi", "mengalokasikan", "anggaran",
  ]
  private static let empty: Set<String> = [
    "rupiah", "sebesar", "senilai", "total", "sejumlah", "mencapai", "anggaran", "dana",
  ]
}

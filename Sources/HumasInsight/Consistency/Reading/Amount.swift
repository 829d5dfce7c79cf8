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
  var year: String?
  /// The words just before the sum: what exactly it is for.
  var head: Set<String>
  /// Keys of the content words of its sentence.
  var keys: Set<String>
  /// "per kilogram": what the sum is for one of.
  var perUnit: String?
  /// Its sentence makes the reader pay.
  var isCost: Bool
  var tokens: Range<Int>

  static func all(in reading: Reading) -> [Amount] {
    guard !reading.isCorrection else { return [] }
    return Quantities(reading.tokens).all().filter(\.isMoney).compactMap { quantity in
      let clause = clause(around: quantity.tokens, in: reading)
      guard !moving.stand(in: clause, of: reading.tokens) else { return nil }
      return amount(quantity, clause: clause, in: reading)
    } + free(in: reading)
  }

  private static func amount(_ quantity: Quantity, clause: Range<Int>, in reading: Reading) -> Amount {
      let start = max(clause.lowerBound, quantity.tokens.lowerBound - 3)
      let sentence = reading.sentence(at: quantity.tokens.lowerBound)
      return Amount(
        quantity: quantity, purpose: purpose(of: clause, in: reading.tokens),
        isRate: rates.stand(in: clause, of: reading.tokens),
        isTotal: totals.stand(in: clause, of: reading.tokens),
        year: clause.map { reading.tokens.text(at: $0) }.first {
          $0.count == 4 && $0.hasPrefix("20") && Int($0) != nil
        },
        head: head(before: quantity.tokens.lowerBound, in: sentence, of: reading.tokens),
        keys: Set(written(out: ContentWords.set(of: reading.tokens, sentence)).subtracting(empty).map(SynonymWords.key)),
        perUnit: perUnit(in: clause, of: reading.tokens),
        isCost: costs.stand(in: sentence, of: reading.tokens),
        tokens: start..<quantity.tokens.upperBound)
  }

  /// "gratis", "tidak dipungut biaya": nothing is to be paid.
  private static func free(in reading: Reading) -> [Amount] {
    reading.tokens.all.indices.filter { gratis.begin(at: $0, in: reading.tokens) }.prefix(1).map { index in
      let zero = Quantity(
        low: 0, high: 0, qualifier: .exact, isMoney: true, isPercent: false, tokens: index..<index + 1)
      var found = amount(zero, clause: clause(around: index..<index + 1, in: reading), in: reading)
      found.isCost = true
      return found
    }
  }

  /// The two telling words before a sum.
  private static func head(before index: Int, in sentence: Range<Int>, of tokens: Tokens) -> Set<String> {
    let words = (max(sentence.lowerBound, index - 6)..<index).reversed().prefix { !tokens[$0].isNumber }
      .filter { tokens[$0].isWord && ContentWords.isContent(tokens.text(at: $0)) && !empty.contains(tokens.text(at: $0)) }
    return Set(written(out: Set(words.prefix(2).map { tokens.text(at: $0) })).subtracting(empty).map(SynonymWords.key))
  }

  private static func written(out words: Set<String>) -> Set<String> {
    var all = words
    for (short, long) in abbreviations where all.remove(short) != nil { all.formUnion(long) }
    return all
  }

  private static func perUnit(in clause: Range<Int>, of tokens: Tokens) -> String? {
    clause.first { ["per", "/"].contains(tokens.text(at: $0)) && tokens.isWord(at: $0 + 1) }.map {
      let word = tokens.text(at: $0 + 1)
      return MeasureWords.unit(at: $0 + 1, in: tokens).map { "\($0.unit.dimension) \($0.unit.factor)" } ?? ObjectWords.normal(word)
    }
  }

  /// The words before each sum stand nowhere in the other's sentence: two goods, two prices.
  func isOtherThing(than other: Amount) -> Bool {
    quantity.high > 0 && other.quantity.high > 0 && !head.isEmpty && !other.head.isEmpty && !head.isSubset(of: other.keys)
      && !other.head.isSubset(of: keys) && (purpose.intersection(other.purpose).count < 5)
  }

  /// The only sums of two texts, in sentences told alike: no clause needs to name the purpose.
  func isLoneTwin(of other: Amount) -> Bool {
    let shared = keys.intersection(other.keys).count
    let isCharge = quantity.high > 0 && other.quantity.high > 0 || isCost && other.isCost && shared >= 3
    let isFree = quantity.high == 0 || other.quantity.high == 0
    return isCharge && shared >= 2 && (isFree || isRate == other.isRate) && !isSetApart(from: other) && (perUnit == nil || other.perUnit == nil || perUnit == other.perUnit)
  }

  private static let gratis: Phrases = [
    "gratis", "cuma-cuma", "tidak dipungut biaya", "tanpa biaya", "bebas biaya", "tanpa dipungut",
    "tidak dikenai biaya", "tidak dikenakan biaya", "nol rupiah",
  ]
  private static let costs: Phrases = [
    "biaya", "bayar", "membayar", "tarif", "harga", "retribusi", "ongkos", "iuran", "dipungut",
    "dikenai", "dikenakan", "seharga", "administrasi",
  ]

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
        || !isTotal && !other.isTotal && purpose.intersection(other.purpose).count >= 4
    else { return false }
    return purpose.intersection(other.purpose).count >= 2 && !isSetApart(from: other)
  }

  /// Another year, one of several instalments, or another grade of harm.
  private func isSetApart(from other: Amount) -> Bool {
    if let year, let theirs = other.year, year != theirs { return true }
    if !purpose.isDisjoint(with: Amount.stages) || !other.purpose.isDisjoint(with: Amount.stages) { return true }
    return Amount.grades.contains { grade in
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
    "rupiah", "sebesar", "senilai", "total", "sejumlah", "mencapai", "anggaran", "dana", "ditaksir",
    "taksiran", "dijual", "seharga", "terima", "menerima", "diperkirakan", "ditetapkan", "per", "mendapat",
    "memperoleh", "diberikan", "disalurkan", "dialokasikan", "dianggarkan", "disiapkan", "dibayarkan",
  ]
}

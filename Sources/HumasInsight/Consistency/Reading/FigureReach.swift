import HumasModel
import HumasText

/// The land and the time that a sentence says its numbers are for, where no proper name tells.
struct FigureReach: Sendable {
  /// Rank of the level, as `PlaceWords.rank`; a half more for several places of that level.
  var level: Double?
  /// "hari ini", "sepanjang Juli": a short word for the stretch of time.
  var period: String?
  /// "zona timur", "blok C", "tahap II": by kind, which one.
  var parts: [String: String]
  /// Grades of school that are named.
  var grades: Set<String>

  init(_ sentence: Range<Int>, of tokens: Tokens, places: [PlaceMention]) {
    level = FigureReach.level(in: sentence, of: tokens, places: places)
    period = FigureReach.period(in: sentence, of: tokens)
    parts = FigureReach.parts(in: sentence, of: tokens)
    grades = Set(sentence.map { tokens.text(at: $0) }).intersection(ObjectState.schoolGrades)
  }

  /// "SD" beside "PAUD, SD, dan SMP".
  func isNarrower(than other: FigureReach) -> Bool {
    !grades.isEmpty && grades.isStrictSubset(of: other.grades)
  }

  /// Both name a part of one kind, and not the same.
  func isOtherPart(than other: FigureReach) -> Bool {
    parts.contains { kind, name in other.parts[kind].map { $0 != name } ?? false }
  }

  private static func level(in sentence: Range<Int>, of tokens: Tokens, places: [PlaceMention])
    -> Double?
  {
    for index in sentence {
      let word = tokens.text(at: index)
      if let whole = wholes[word] { return whole }
      guard let level = PlaceWords.level(word), level != .site else { continue }
      let isNamed = index + 1 < tokens.count && tokens[index + 1].isCapitalised
      if !isNamed, wide.contains(tokens.text(at: index - 1)) { return Double(PlaceWords.rank(level)) + 0.1 }
      if index > sentence.lowerBound, isSeveral(tokens.text(at: index - 1)) {
        return Double(PlaceWords.rank(level)) + 0.5
      }
    }
    if sentence.contains(where: { tokens.has("wilayah kerja", at: $0) }) { return 1.5 }
    let named = places.filter { sentence.contains($0.tokens.lowerBound) && !$0.isSite }
    return named.last.flatMap { $0.names.first }.map { Double(PlaceWords.rank($0.level)) }
  }

  private static func isSeveral(_ word: String) -> Bool {
    if let number = Int(word) { return (2...60).contains(number) }
    return several.contains(word)
  }

  private static func period(in sentence: Range<Int>, of tokens: Tokens) -> String? {
    for index in sentence {
      if days.begin(at: index, in: tokens) { return "hari" }
      if stretches.contains(tokens.text(at: index)) { return "selama" }
    }
    return nil
  }

  private static func parts(in sentence: Range<Int>, of tokens: Tokens) -> [String: String] {
    var found: [String: String] = [:]
    for index in sentence.dropLast() where kinds.contains(tokens.text(at: index)) {
      let name = tokens.text(at: index + 1)
      let isName =
        directions.contains(name) || tokens[index + 1].isCapitalised || tokens[index + 1].isNumber
      if isName { found[tokens.text(at: index)] = name }
    }
    return found
  }

  private static let wholes: [String: Double] = [
    "se-kabupaten": 3, "sekabupaten": 3, "se-kota": 3, "sekota": 3, "se-kab": 3,
    "se-provinsi": 4, "seprovinsi": 4, "se-kecamatan": 2, "sekecamatan": 2, "se-desa": 1,
    "nasional": 5,
  ]
  private static let wide: Set<String> = [
    "seluruh", "semua", "tingkat", "lingkup", "di", "se", "segenap",
  ]
  private static let several: Set<String> = [
    "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "beberapa",
  ]
  private static let days: Phrases = [
    "hari ini", "kemarin", "saja", "semalam", "tadi malam", "sehari", "siang ini", "pagi ini",
    "malam ini",
  ]
  private static let stretches: Set<String> = [
    "sepanjang", "selama", "sejak", "sepekan", "sebulan", "seminggu", "setahun", "kumulatif",
    "akumulasi",
  ]
  private static let kinds: Set<String> = [
    "zona", "blok", "sektor", "wilayah", "rayon", "gelombang", "tahap", "kloter", "shift", "sesi",
    "lajur", "klaster", "tower", "kavling", "rw", "rt", "tps", "gate", "koridor", "fase", "termin",
    "bagian", "sisi", "unit", "kali", "sungai", "gunung", "bendungan", "waduk", "sektor", "dermaga", "pelabuhan",
    "bandara", "posko", "halte", "terminal", "jembatan",
  ]
  private static let directions: Set<String> = [
    "timur", "barat", "utara", "selatan", "tengah", "hulu", "hilir", "atas", "bawah", "kiri",
    "kanan", "satu", "dua", "tiga", "empat", "pertama", "kedua", "ketiga",
  ]
}

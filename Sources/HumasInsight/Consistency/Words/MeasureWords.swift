import HumasText

/// Units of measure, with what they measure and how they convert.
enum MeasureWords {
  struct Unit {
    /// As written, folded.
    var name: String
    var dimension: String
    /// In the dimension's base unit (metre, second, kilogram, litre, square metre, metre a second).
    var factor: Double
  }

  /// The unit whose words begin at a token, and how many tokens they take.
  static func unit(at index: Int, in tokens: Tokens) -> (unit: Unit, length: Int)? {
    table.match(at: index, in: tokens).map { ($0.meaning, $0.length) }
  }

  /// Nouns that say what kind of measure follows, in one form: "ketinggian" is `tinggi`.
  static func head(_ word: String) -> String? { heads[word] }

  private static let heads = [
    "tinggi": "tinggi", "ketinggian": "tinggi", "tma": "tinggi air", "radius": "radius",
    "jarak": "jarak",
    "kedalaman": "dalam", "kecepatan": "kecepatan", "panjang": "panjang", "debit": "debit",
  ]

  private static let rows: [(dimension: String, factors: [String: Double])] = [
    (
      "panjang",
      [
        "mm": 0.001, "cm": 0.01, "sentimeter": 0.01, "meter": 1, "m": 1, "km": 1000,
        "kilometer": 1000, "kaki": 0.3048, "inci": 0.0254, "mil": 1609.344, "yard": 0.9144,
      ]
    ),
    (
      "waktu",
      [
        "detik": 1, "menit": 60, "jam": 3600, "hari": 86_400, "pekan": 604_800, "minggu": 604_800,
        "bulan": 2_592_000, "tahun": 31_536_000,
      ]
    ),
    ("massa", ["gram": 0.001, "kg": 1, "kilogram": 1, "kuintal": 100, "ton": 1000]),
    (
      "isi",
      [
        "liter": 1, "l": 1, "ltr": 1, "mililiter": 0.001, "ml": 0.001, "cc": 0.001, "m3": 1000, "meter kubik": 1000, "kiloliter": 1000, "drum": 200, "galon": 19,
        "jeriken": 20, "jerigen": 20,
      ]
    ),
    (
      "luas",
      [
        "ha": 10_000, "hektare": 10_000, "hektar": 10_000, "m2": 1, "meter persegi": 1,
        "m persegi": 1,
        "km2": 1_000_000, "kilometer persegi": 1_000_000, "km persegi": 1_000_000,
      ]
    ),
    (
      "kecepatan",
      [
        "knot": 0.514_444, "km / jam": 0.277_778, "kilometer per jam": 0.277_778,
        "km per jam": 0.277_778,
      ]
    ),
  ]

  private static let table = PhraseTable(
    rows.flatMap { row in
      row.factors.map { ($0.key, Unit(name: $0.key, dimension: row.dimension, factor: $0.value)) }
    }
  )
}

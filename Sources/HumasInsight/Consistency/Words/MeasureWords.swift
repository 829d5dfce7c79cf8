/// Units of measure, with what they measure and how they convert.
enum MeasureWords {
  struct Unit {
    var dimension: String
    /// In the dimension's base unit (metre, second, kilogram, litre, square metre, metre a second).
    var factor: Double
  }

  static func unit(in words: (Int) -> String, at index: Int) -> (unit: Unit, name: String, length: Int)? {
    for length in [3, 2, 1] {
      let phrase = (0..<length).map { words(index + $0) }.joined(separator: " ")
      if let unit = table[phrase] { return (unit, phrase, length) }
    }
    return nil
  }

  private static let rows: [(dimension: String, factors: [String: Double])] = [
    ("panjang", ["mm": 0.001, "cm": 0.01, "sentimeter": 0.01, "meter": 1, "m": 1, "km": 1000, "kilometer": 1000]),
    ("waktu", ["menit": 60, "jam": 3600, "hari": 86_400, "pekan": 604_800, "minggu": 604_800, "bulan": 2_592_000]),
    ("massa", ["gram": 0.001, "kg": 1, "kilogram": 1, "kuintal": 100, "ton": 1000]),
    ("isi", ["liter": 1, "m3": 1000, "kiloliter": 1000]),
    ("luas", ["ha": 10_000, "hektare": 10_000, "hektar": 10_000, "m2": 1, "km2": 1_000_000]),
    ("kecepatan", ["knot": 0.514_444, "km / jam": 0.277_778, "kilometer per jam": 0.277_778, "km per jam": 0.277_778]),
  ]

  private static let table: [String: Unit] = rows.reduce(into: [:]) { table, row in
    for (name, factor) in row.factors { table[name] = Unit(dimension: row.dimension, factor: factor) }
  }
}

import HumasText
import Testing

struct QuantityTests {
  private func quantities(_ text: String) -> [String] {
    let tokens = Tokens(text)
    return Quantities(tokens).all().map { quantity in
      "\(quantity.low)…\(quantity.high) \(quantity.qualifier) |\(tokens.written(quantity.tokens))|"
    }
  }

  @Test(arguments: [
    ("sebanyak 1.500 jiwa", "1500.0…1500.0 exact |1.500|"),
    ("dua puluh satu rumah", "21.0…21.0 exact |dua puluh satu|"),
    ("seribu lima ratus KK", "1500.0…1500.0 exact |seribu lima ratus|"),
    ("belasan orang", "11.0…19.0 range |belasan|"),
    ("puluhan ribu warga", "20000.0…99000.0 range |puluhan ribu|"),
    ("tidak kurang dari 100 orang", "100.0…inf atLeast |tidak kurang dari 100|"),
    ("sekitar empat puluh enam kilometer", "43.7…48.3 about |sekitar empat puluh enam|"),
    ("hampir 200 rumah", "180.0…200.0 nearly |hampir 200|"),
    ("10–12 orang", "10.0…12.0 range |10–12|"),
    ("Rp1,5 M untuk", "1500000000.0…1500000000.0 exact |Rp1,5 M|"),
    ("dua koma empat juta rupiah", "2400000.0…2400000.0 exact |dua koma empat juta rupiah|"),
    ("Rp 150 juta", "150000000.0…150000000.0 exact |Rp 150 juta|"),
    ("100 lebih warga", "100.0…inf atLeast |100 lebih|"),
    ("2-3 juta", "2000000.0…3000000.0 range |2-3 juta|"),
    ("tiga ratus dua belas", "312.0…312.0 exact |tiga ratus dua belas|"),
    ("M5,6 pukul", "5.6…5.6 exact |5,6|"),
  ])
  func `a quantity has a range and the words that say it`(text: String, expected: String) {
    #expect(quantities(text) == [expected])
  }

  @Test(arguments: ["satu satu dua", "0811-555-0112", "005/2026", "tanpa angka", "360/17/VIII/2026", "09.41"])
  func `dictated digits, phone numbers and file numbers are no quantities`(text: String) {
    #expect(quantities(text) == [])
  }
}

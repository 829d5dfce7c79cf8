import HumasText
import Testing

struct TimePhraseTests {
  private func phrases(_ text: String) -> [String] {
    TimePhrases(Tokens(text)).all().map { phrase in
      let date = [phrase.year, phrase.month, phrase.day].map { $0.map(String.init) ?? "_" }.joined(separator: "-")
      let clock = phrase.hour.map { "\($0):\(phrase.minute ?? 0)" } ?? "_"
      let extras = [phrase.weekday.map { "w\($0)" }, phrase.relativeDays.map { "d\($0)" }, phrase.zone].compactMap {
        $0
      }
      return ([date, clock] + extras).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("Rabu (28/1) jam 14.00 WITA: 12 rumah", ["_-1-28 14:0 w3 WITA"]),
    ("sampai jam dua siang WITA hari ini dua puluh satu rumah", ["_-_-_ 14:0 d0 WITA"]),
    ("per 14.00 WIB", ["_-_-_ 14:0 WIB"]),
    ("29 May 2023", ["2023-5-29 _"]),
    ("6 Agu 2026", ["2026-8-6 _"]),
    ("Minggu, 22 November 2026 pukul 14.05 WITA", ["2026-11-22 14:5 w7 WITA"]),
    ("Jumat dua puluh empat April berangkat pukul 14.00 WITA", ["_-4-24 _ w5", "_-_-_ 14:0 WITA"]),
    ("pukul setengah delapan malam", ["_-_-_ 19:30"]),
    ("pukul sebelas WITA", ["_-_-_ 11:0 WITA"]),
    ("sejak 1 Januari s.d. 9 Feb", ["_-1-1 _", "_-2-9 _"]),
    ("besok pukul 08.00", ["_-_-_ 8:0 d1"]),
    ("2026-01-28", ["2026-1-28 _"]),
    ("sejak Januari 2026 di 21 kecamatan", ["2026-1-_ _"]),
    ("pukul 08.00-16.00 WIB", ["_-_-_ 8:0", "_-_-_ 16:0 WIB"]),
  ])
  func `a date and the clock beside it are one phrase`(text: String, expected: [String]) {
    #expect(phrases(text) == expected)
  }

  @Test(arguments: [
    "Nomor 300.2/688/XI/2026", "Rp14.00", "12 rumah dan 1.500 jiwa", "radius 5 km", "dua minggu ini", "Jl. Lawu KM 6",
    "sepanjang 12.50 meter",
  ])
  func `numbers that are no times stay numbers`(text: String) {
    #expect(phrases(text) == [])
  }
}

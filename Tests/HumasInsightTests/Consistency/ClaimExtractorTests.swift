import HumasInsight
import HumasModel
import Testing

struct ClaimExtractorTests {
  private func claims(_ text: String, at published: String = "2026-03-04T14:30:00+07:00") -> [String] {
    let statement = Statement(id: "s1", channel: "x", publishedAt: Instant(rfc3339: published), text: text)
    return ClaimExtractor(zone: .wib).claims(in: statement).map { claim in
      let value =
        switch claim.value {
        case .quantity(let low, let high, let unit): "\(low == high ? "\(low)" : "\(low)…\(high)") \(unit ?? "")"
        case .state(let state): state
        case .contact(let digits): digits
        }
      let time = claim.asOf.map { " @" + $0.rfc3339(in: .wib).dropFirst(5).prefix(11) } ?? ""
      let notes = (claim.isDisowned ? " disowned" : "") + (claim.isIncrement ? " increment" : "")
      return "\(claim.metric)\(claim.subject.isEmpty ? "" : " " + claim.subject): \(value)"
        + (claim.place.map { " in " + $0 } ?? "") + time + notes
    }
  }

  @Test(arguments: [
    (
      "Per 14.00 WIB: 4 MD, 11 LB, 23 LR.",
      [
        "meninggal: 4.0 orang @03-04T14:00", "luka_berat: 11.0 orang @03-04T14:00",
        "luka_ringan: 23.0 orang @03-04T14:00",
      ]
    ),
    (
      "Sampai pukul dua siang dua puluh satu rumah warga rusak berat di Kec. Malunda.",
      [
        "rusak_berat: 21.0 rumah in malunda @03-04T14:00"
      ]
    ),
    ("Korban meninggal bertambah menjadi 15 orang.", ["meninggal: 15.0 orang"]),
    ("Longsor menimbun 6 rumah.", ["tertimbun: 6.0 rumah"]),
    ("Beredar kabar 12 orang tewas.", ["meninggal: 12.0 orang disowned"]),
    ("Pengungsi bertambah 30 jiwa.", ["mengungsi: 30.0 orang increment"]),
    ("Tidak kurang dari 100 orang mengungsi.", ["mengungsi: 100.0…inf orang"]),
    ("Nihil korban jiwa.", ["meninggal: 0.0 orang"]),
    ("Jembatan Bunut masih ditutup total.", ["status jembatan bunut: ditutup"]),
    ("Status gunung Level III (Siaga).", ["status status: siaga"]),
    ("Hubungi posko logistik +62 811-555-0112.", ["kontak posko logistik: 08115550112"]),
    ("Kapasitas tenda 500 orang, UU 24 Tahun 2007, Nomor 300.2/688/XI/2026.", []),
  ])
  func `a claim is a metric, a value, a place and a moment`(text: String, expected: [String]) {
    #expect(claims(text) == expected)
  }

  @Test func `a drill claims nothing`() {
    #expect(claims("SIMULASI: 12 orang meninggal, Jembatan Bunut ditutup.").isEmpty)
  }
}

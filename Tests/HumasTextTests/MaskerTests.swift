import HumasText
import Testing

struct MaskerTests {
  let masker = Masker(exempt: ["0811-555-0112", "112", "@kab.wanasari", "posko@wanasari.go.id", "(0272) 101400"])

  @Test(arguments: [
    ("NIK 3204111205900021 belum terdata", "NIK 3204●●●●●●●●●●21 belum terdata"),
    ("nik:3204 1112 0590 0021.", "nik:3204 ●●●● ●●●● ●●21."),
    ("KK 32.04.11.120590.0021", "KK 32.04.●●.●●●●●●.●●21"),
    ("kk 320411-520590-0021 a.n.", "kk 3204●●-●●●●●●-●●21 a.n."),
    ("3.204.111.205.900.021", "3.204.●●●.●●●.●●●.●21"),
    ("3 2 0 4 1 2 3 4 5 6 7 8 9 0 1 2", "3 2 0 4 ● ● ● ● ● ● ● ● ● ● 1 2"),
    ("nik saya 3,20E+15 min", "nik saya 3,●●E+15 min"),
  ])
  func `an identity number shows its region and its last two digits`(text: String, expected: String) {
    #expect(masker.masked(text) == expected)
  }

  @Test(arguments: [
    ("hub 0812-3456-7890 ya", "hub 0812-●●●●-●●90 ya"),
    ("wa:081234567890min", "wa:0812●●●●●●90min"),
    ("+62 812 3456 7890", "+62 81● ●●●● ●●90"),
    ("+62 (812) 3456-7890", "+62 (81●) ●●●●-●●90"),
    ("6281234567890", "6281●●●●●●●90"),
    ("telp (0341) 551234 pagi", "telp (0341) ●●●●34 pagi"),
    ("021-7654321", "021-7●●●●21"),
    ("81234567890 (dari tabel)", "8123●●●●●90 (dari tabel)"),
    ("0812.3456.7890, 12 orang", "0812.●●●●.●●90, 12 orang"),
    ("0812-3456-7890 12 orang", "0812-●●●●-●●90 12 orang"),
    ("0812/3456/7890", "0812/●●●●/●●90"),
    ("0812\n3456\n7890", "0812\n●●●●\n●●90"),
    ("0812,3456,7890", "0812,●●●●,●●90"),
    ("0812 – 3456 – 7890", "0812 - ●●●● - ●●90"),
    ("812-3456-7890", "812-3●●●-●●90"),
    ("812 345 6789", "812 3●● ●●89"),
    ("+62 (0) 812 3456 7890", "+62 (0) 8●● ●●●● ●●90"),
    ("Telp. 021/7654321", "Telp. 021/7●●●●21"),
    ("https://wa.me/6281234567890?text=halo", "https://wa.me/6281●●●●●●●90?text=halo"),
    ("hp 6,28123456789E+12", "hp 6,281●●●●●●89E+12"),
    ("0 8 1 2 3 4 5 6 7 8 9 0", "0 8 1 2 ● ● ● ● ● ● 9 0"),
  ])
  func `a phone number shows its first four and last two digits`(text: String, expected: String) {
    #expect(masker.masked(text) == expected)
  }

  @Test(arguments: [
    ("surel budi.s+pos@contoh.co.id.", "surel b●●●@●●●.id."),
    ("instagram: budi.s ya", "instagram: b●●● ya"),
    ("IG budi_santoso99", "IG b●●●"),
    ("Twitter: https://contoh.go.id", "Twitter: https://contoh.go.id"),
    ("IG resmi kabupaten, fb: kab.wanasari", "IG resmi kabupaten, fb: kab.wanasari"),
    ("cc @warga_lumbir tolong", "cc @w●●● tolong"),
    ("BUDI dan Budi Santoso", "B●●● dan B●●● S●●●"),
    ("pak budi santoso lapor", "pak b●●● s●●● lapor"),
    ("kata budi, budidaya ikan", "kata budi, budidaya ikan"),
    ("surel sari (at) contoh.com ya", "surel s●●●@●●●.com ya"),
    ("sari[dot]w[at]contoh[dot]co[dot]id", "s●●●@●●●"),
    ("SARI AT GMAIL DOT COM", "S●●●@●●●"),
    ("sari at contoh dot id.", "s●●●@●●●."),
    ("sari @ gmail.com", "s●●●@●●●.com"),
    ("t.me/sari_wn dan https://www.instagram.com/sari.wn/", "t.me/s●●● dan https://www.instagram.com/s●●●/"),
    ("X.com/sariwn/status/1234", "X.com/s●●●/status/1234"),
    ("facebook.com/profile.php?id=100012345", "facebook.com/profile.php?id=1●●●"),
    ("tiktok.com/@sariwn", "tiktok.com/@s●●●"),
  ])
  func `addresses, accounts and names keep an initial`(text: String, expected: String) {
    #expect(masker.masked(text, names: ["Budi Santoso"]) == expected)
  }

  @Test(arguments: [
    ("NIK ３２０４１１１２０５９０００２１", "NIK 3204●●●●●●●●●●21"),
    ("0812\u{200B}3456\u{2060}7890", "0812●●●●●●90"),
    ("٠٨١٢٣٤٥٦٧٨٩٠", "0812●●●●●●90"),
    ("0\u{FE0F}\u{20E3}81234567890", "0812●●●●●●90"),
    ("0812\u{A0}3456\u{2011}7890", "0812 ●●●●-●●90"),
    ("b\u{200B}udi＠contoh.id", "b●●●@●●●.id"),
  ])
  func `other scripts and invisible characters hide nothing`(text: String, expected: String) {
    #expect(masker.masked(text) == expected)
  }

  @Test(arguments: [
    "Rp1.500.000.000.000.000 dan Rp 081234567890 dan IDR 8123456789",
    "62.812.345.678 rupiah", "jumlah 62.812.345.678", "UU Nomor 14 Tahun 2008 pasal 9 ayat (2)",
    "Nomor surat 360/0813/405.28/2026, koordinat -7,8652 111,4693", "08-11-2026 14.05", "2026-11-22T14:05:32.120+07:00",
    "22/11/2026 14.05 WIB, 08.00-16.00", "hubungi 112 atau 110", "posko 0811 555 0112", "posko +62 811-555-0112",
    "CS (0272) 101400", "ikuti @kab.wanasari dan posko@wanasari.go.id", "0800-1-234567", "1500-567", "tanpa apa-apa",
    "donate at example.org, lokasi titik banjir", "instagram.com/p/Cx12ab, x.com/kab.wanasari, ayat (a) contoh.id",
    "buka 08.30 12.15 16.00", "2026-08-12 08.30-16.00", "08/11/26 14.05 22/11/26", "koordinat -0.8917 119.8707",
    "-7.8123456789, 110.3612345678", "1.081.234.567.890", "tahun 2021 2022 2023 2024", "1204\n1500\n1301\n1702",
    "62.812.345.678, 12 orang", "Nomor 360/0813/4052/2026", "027/1234/2026", "Tracking ID 10130412 dan 8130412",
    "12\n08\n30\n1.500", "Rp1.500.000,00 dan Rp812.345.678,50", "NIK 3522************", "rumah 12, KK 250, jiwa 1.500", "a @ b", "📣 Bencana ‼️ — tetap tenang",
  ])
  func `what is no private datum is left alone`(text: String) {
    #expect(masker.masked(text) == text)
    #expect(masker.findings(in: text).isEmpty)
  }

  @Test func `findings name the kind and the bytes`() {
    let text = "é 0812-3456-7890 a@b.id"
    #expect(
      masker.findings(in: text) == [
        PersonalDataMatch(kind: .phone, range: 3..<17), PersonalDataMatch(kind: .email, range: 18..<24),
      ])
  }

  @Test func `masking twice is masking once, and no sixteen digits survive`() {
    var dice = Dice(state: 7)
    let pieces = [
      "0", "1", "32", "0812", "3204111205900021", "62", "+62", "8", " ", "-", ".", "@", "a", "Budi", "(", ")", ",",
      "E+15", "●", "Rp", "\u{200B}", "٣", "\n", "2026",
    ]
    for _ in 0..<2000 {
      let text = (0..<dice.next(16)).map { _ in pieces[dice.next(pieces.count)] }.joined()
      let once = masker.masked(text, names: ["Budi"])
      #expect(masker.masked(once, names: ["Budi"]) == once, "\(text)")
      if !text.contains("Rp") { #expect(longestDigitRun(once) < 16, "\(text)") }
    }
  }

  private func longestDigitRun(_ text: String) -> Int {
    text.utf8.split { $0 < 0x30 || $0 > 0x39 }.map(\.count).max() ?? 0
  }
}

/// A small generator, the same for one seed.
struct Dice {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}

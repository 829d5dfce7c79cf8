import HumasText
import Testing

struct WordsTests {
  @Test func `a text is cut into words, numbers and marks where they stand`() {
    let tokens = Tokens("Luka-luka: 1.500 (RT05), é! 08.00-16.00")
    #expect(
      tokens.all.map(\.text) == ["luka-luka", ":", "1.500", "(", "rt", "05", ")", ",", "e", "!", "08.00", "-", "16.00"])
    #expect(tokens.written(2..<4) == "1.500 (")
    #expect(tokens.scalarRange(ofBytes: tokens[9].bytes) == 26..<27)
  }

  @Test func `folding lowers and bares Latin letters`() {
    #expect(Folding.folded("Café ÀÉÎ Ñandú 12") == "cafe aei nandu 12")
  }

  @Test func `broken or strange bytes never stop the cutting`() {
    for text in ["", "\u{200B}", "💧💧", "é", "a\u{301}", "ß×÷", "中文", "-", "--1--", "1-", "a-", "\u{A0}x\u{A0}"] {
      let tokens = Tokens(text)
      #expect(tokens.all.allSatisfy { !$0.bytes.isEmpty })
    }
  }

  @Test(arguments: [
    ("Mohon air bersih untuk RT 04, sudah 3 hari mati", "air bersih"),
    ("Jalan rusak parah di depan SD, tolong diperbaiki", "jalan rusak"),
    ("banjir setinggi dada, tolong!! #BanjirLumbir @bupati", "#banjirlumbir"),
    ("#InfoWarga listrik padam sejak subuh", "listrik padam"),
    ("Katanya tanggul jebol lagi https://contoh.id/banjir-besar", "tanggul jebol"),
    ("Pelayanan loket lambat sekali", "pelayanan loket"),
    ("ok", ""),
  ])
  func `the key phrase names what a text is about`(text: String, phrase: String) {
    #expect((KeyPhrase.of(text) ?? "") == phrase)
  }
}

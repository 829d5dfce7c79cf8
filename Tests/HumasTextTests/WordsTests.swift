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

struct PhraseTests {
  @Test func `a phrase begins where its words stand one after the other`() {
    let tokens = Tokens("Itu tidak benar; kabar tidak lengkap.")
    let phrases: Phrases = ["tidak benar", "kabar"]
    #expect(tokens.all.indices.filter { phrases.begin(at: $0, in: tokens) } == [1, 4])
    #expect(phrases.stand(in: 0..<3, of: tokens))
    #expect(!phrases.stand(in: 5..<8, of: tokens))
  }

  @Test func `of several phrases the longest counts`() {
    let table = PhraseTable([(phrase: "luka", meaning: 1), (phrase: "luka berat", meaning: 2)])
    let tokens = Tokens("3 luka berat, 4 luka")
    #expect(table.match(at: 1, in: tokens)?.meaning == 2)
    #expect(table.match(at: 1, in: tokens)?.length == 2)
    #expect(table.match(at: 5, in: tokens)?.meaning == 1)
    #expect(table.match(at: 99, in: tokens) == nil)
  }

  @Test func `numbers are read as Indonesians write them`() {
    #expect(Numeral.value(of: "1.500") == 1500)
    #expect(Numeral.value(of: "1,5") == 1.5)
    #expect(Numeral.value(of: "1.500,75") == 1500.75)
    #expect(Numeral.value(of: "2.5") == 2.5)
    #expect(Numeral.value(of: "1,500,000") == 1_500_000)
    #expect(Numeral.value(of: "09.41") == nil)
    #expect(Numeral.value(of: "28/1") == nil)
    #expect(Numeral.value(of: "0811-555-0112") == nil)
  }
}

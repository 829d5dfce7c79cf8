import HumasText
import Testing

struct NormaliserTests {
  private let normaliser = Normaliser()

  @Test(arguments: [
    ("Gmn nih jln rsk, tolooong!!", "bagaimana ini jalan rusak, tolong!!"),
    ("anak2 sklh & orang2nya", "anak-anak sekolah & orang-orangnya"),
    ("blm ada bantuan, gpp", "belum ada bantuan, tidak apa-apa"),
    ("rmhnya banjirrr bangettt", "rumahnya banjir sangat"),
    ("luas 20 m2, 3 km2", "luas 20 m2, 3 km2"),
    ("kena 10rb, rugi 5jt, 2x lapor", "kena 10 ribu, rugi 5 juta, 2 kali lapor"),
  ])
  func `chat spelling becomes the spelling of the dictionary`(text: String, expected: String) {
    #expect(normaliser.normalised(text) == expected)
  }

  @Test(arguments: [
    ("#BanjirBandang di #jalanrusak", "banjir bandang di jalan rusak"), ("#PSBB_Lokal2026", "psbb lokal 2026"),
    ("#macet", "macet"), ("# 1", "# 1"),
  ])
  func `a hashtag is read as its words`(text: String, expected: String) {
    #expect(normaliser.normalised(text) == expected)
  }

  @Test func `account names and links are left out`() {
    #expect(normaliser.normalised("halo @kab.wanasari, lihat https://contoh.id/a?b=1 ya") == "halo, lihat ya")
  }

  @Test(arguments: ["", " ", "\r", "…", "😡😡😡", "中文", "\u{0}", "100%", "a@b", "''", "---"])
  func `what is no word stays as it is`(text: String) { #expect(normaliser.normalised(text) == text) }
}

struct LanguageGuessTests {
  @Test(arguments: [
    ("Tolong jalan di depan rumah saya sudah rusak parah", LanguageGuess.Language.indonesian),
    ("The water has been off since yesterday, please help us", .english),
    ("Dalane rusak, wis suwe ora didandani, piye iki", .javanese),
    ("Punten, cai teu ngocor ti kamari, iraha hurung deui", .sundanese),
    ("12345 !!!", .unknown), ("Xqzw", .unknown),
  ])
  func `a text is in the language of its common words`(text: String, language: LanguageGuess.Language) {
    #expect(LanguageGuess(text).language == language)
  }

  @Test func `a second language that is mixed in is named`() {
    let guess = LanguageGuess("Tolong dong jalan sudah rusak, please help us with this water")
    #expect(guess.language != guess.mixedWith)
    #expect(Set([guess.language, guess.mixedWith]) == [.indonesian, .english])
    #expect(LanguageGuess("air mati sejak kemarin").mixedWith == nil)
  }
}

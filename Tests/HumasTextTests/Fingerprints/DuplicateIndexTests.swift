import Testing

@testable import HumasText

private let story =
  "Jembatan gantung di Wonoasri putus sejak Senin malam, ratusan siswa harus memutar dua belas kilometer lewat jalan kebun."

struct DuplicateIndexTests {
  /// What the last of the texts is found to be.
  private func last(_ texts: String...) -> DuplicateIndex.Copy? {
    var index = DuplicateIndex(window: 1024)
    return texts.map { index.place($0) }.last ?? nil
  }

  @Test func `a text of its own is no copy`() {
    #expect(last(story, "Pasar rakyat Tegalwangi sepi pembeli karena jalan masuknya masih digali untuk pipa") == nil)
  }

  @Test func `the same words are an exact copy, whatever the marks and the case`() {
    #expect(last(story, story.uppercased() + "!!") == DuplicateIndex.Copy(original: 0, kind: .exact))
  }

  @Test(arguments: ["RT @kabar_warga: ", "Fwd: ", "Diteruskan: "])
  func `a text that says it is passed on is a repost`(mark: String) {
    #expect(last(story, mark + story)?.kind == .reposted)
  }

  @Test func `a text quoted whole is a repost`() {
    #expect(
      last(
        story,
        "Kasihan sekali anak-anak itu, semoga dinas segera turun tangan dan membangun yang baru ya. \"\(story)\" Ayo bagikan kabar ini supaya lebih banyak orang tahu keadaannya di sana"
      )?.kind == .reposted)
  }

  @Test func `slips of the finger and words left out are an edited copy`() {
    let edited = story.replacing("ratusan siswa", with: "ratusan sisiwa").replacing("dua belas ", with: "")
    #expect(last(story, edited)?.kind == .edited)
  }

  @Test func `a common wording under another name is a template`() {
    let campaign = { (name: String, number: Int) in
      "Saya \(name) menolak penutupan jalan kebun selama proyek jembatan berlangsung karena hasil panen tidak bisa diangkut dan kami merugi setiap hari, sudah \(number) keluarga setuju"
    }
    #expect(last(campaign("Ratna", 12), campaign("Joko Prasaja", 340))?.kind == .templated)
  }

  @Test func `short texts that many write alike are no copies`() {
    #expect(last("air mati di RT 3", "air mati di RT 3") == nil)
    #expect(last("air mati di RT 3", "air mati di RT 5") == nil)
  }

  @Test func `one form filled in about two things is no copy`() {
    let form = { (thing: String, place: String) in
      "Mohon bantuan untuk \(thing) di \(place) yang rusak sejak pekan lalu terima kasih"
    }
    #expect(last(form("lampu jalan", "Banyurejo"), form("pagar sekolah", "Pulorejo")) == nil)
  }

  @Test func `a copy of a copy is one of the first`() {
    #expect(last(story, "RT @a: " + story, "RT @b: " + story)?.original == 0)
  }

  @Test func `what many texts have followed is forgotten`() {
    var index = DuplicateIndex(window: 8)
    _ = index.place(story)
    for number in 0..<8 { _ = index.place("kabar nomor \(number) tentang hal lain sama sekali yang tidak serupa") }
    #expect(index.place(story) == nil)
  }

  @Test func `an empty text is nothing`() { #expect(last("", "", "🙏") == nil) }
}

struct PlainWordsTests {
  private func words(_ text: String) -> [UInt64] { PlainWords(text).all.map(\.hash) }

  @Test func `links and accounts are passed over, hashtags are words`() {
    #expect(
      words("Banjir! https://contoh.example/a?b=1 @bpbd_x #Banjir www.contoh.example") == [
        PlainWords.hash("banjir"), PlainWords.hash("banjir"),
      ])
  }

  @Test func `letters drawn out and diacritics are brought back`() {
    #expect(words("Mataram bangeeet café") == ["mataram", "banget", "cafe"].map { PlainWords.hash($0) })
  }

  @Test func `emoji part words and are none`() {
    #expect(words("air😭mati 5,9") == ["air", "mati", "5", "9"].map { PlainWords.hash($0) })
  }
}

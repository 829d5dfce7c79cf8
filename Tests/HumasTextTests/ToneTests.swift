import Testing

@testable import HumasText

struct ToneTests {
  private let model = ToneModel.standard

  @Test(arguments: [
    ("Pelayanan sangat buruk, petugas tidak ramah dan lambat sekali", Tone.negative),
    ("Terima kasih, pelayanannya cepat dan petugasnya ramah sekali", .positive),
    ("tempatnya tidak nyaman, kecewa sekali", .negative),
    ("tempatnya nyaman, makanannya enak", .positive),
  ])
  func `a plain text has the tone it says`(text: String, tone: Tone) { #expect(model.tone(of: text).tone == tone) }

  @Test func `held-down letters and chat spelling change nothing`() {
    let plain = model.tone(of: "pelayanan sangat buruk, tidak ramah")
    #expect(model.tone(of: "Pelayanan bangettt burukkk, gak ramah").tone == plain.tone)
    #expect(model.tone(of: "PELAYANAN SANGAT BURUK, TIDAK RAMAH") == plain)
  }

  @Test(arguments: ["", " ", "\u{0}\u{1F}"])
  func `what has no word has no label`(text: String) {
    let judgement = model.tone(of: text)
    #expect(judgement.confidence == 0)
    #expect(judgement.label == nil)
  }

  @Test func `an endless text is judged by its beginning`() {
    let judgement = model.tone(of: String(repeating: "sangat kecewa, ", count: 100_000))
    #expect(judgement.tone == .negative)
    #expect((0...1).contains(judgement.confidence))
  }

  @Test(arguments: [
    ("Kami takut tanggul jebol lagi", Emotions.fear), ("petugas gak becus, mau sampai kapan begini", Emotions.anger),
    ("katanya ada bantuan, tapi belum jelas kapan", Emotions.uncertainty),
    ("proyeknya dikerjakan perusahaan keluarga bupati", Emotions.conflictOfInterest),
    ("jalan rusak di depan pasar", Emotions()), ("marah dan cemas", Emotions([.anger, .fear])), ("😡", Emotions.anger),
  ])
  func `words mark emotions`(text: String, emotions: Emotions) { #expect(model.tone(of: text).emotions == emotions) }

  @Test func `the desk adds words of its own`() {
    let own = ToneModel.standard(adding: [(phrase: "tanda tangan camat", emotion: .conflictOfInterest)])
    #expect(own.tone(of: "Butuh tanda tangan camat lagi").emotions == .conflictOfInterest)
    #expect(model.tone(of: "Butuh tanda tangan camat lagi").emotions == [])
    #expect(own.tone(of: "kami takut").emotions == .fear)
  }

  @Test func `features are written as letters and read again`() {
    let features = [
      ToneFeature(bucket: 0, negative: -38, positive: 38), ToneFeature(bucket: 77, negative: 0, positive: 1),
      ToneFeature(bucket: 155, negative: 5, positive: 0), ToneFeature(bucket: 2_000_000, negative: 1, positive: -1),
    ]
    let letters = String(decoding: ToneLetters.written(features), as: UTF8.self)
    #expect(ToneLetters.read(letters + "\n  ").map(\.bucket) == features.map(\.bucket))
    #expect(ToneLetters.read(letters).map(\.negative) == features.map(\.negative))
    #expect(ToneLetters.read(letters).map(\.positive) == features.map(\.positive))
    #expect(ToneLetters.read("0").isEmpty)
  }

  @Test func `the shipped model is whole`() {
    #expect(ToneLetters.read(ToneNumbers.letters).count > 20_000)
  }
}

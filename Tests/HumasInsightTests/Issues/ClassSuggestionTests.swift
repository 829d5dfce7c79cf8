import HumasInsight
import HumasModel
import Testing

@Suite struct ClassSuggestionTests {
  private let suggestion = ClassSuggestion()

  @Test(arguments: [
    ("Kapan jadwal vaksin di puskesmas?", Classification?.some(.informationRequest)),
    ("Mohon info syarat pindah domisili", .informationRequest),
    ("numpang tanya min, loket buka jam berapa", .informationRequest),
    ("Usul agar taman kota diberi lampu", .aspiration),
    ("Semoga pelayanan makin baik", .aspiration),
    ("Jalan di desa kami rusak, harap diperbaiki", .complaint),
    ("Sudah dua minggu bantuan belum datang, kapan?", .complaint),
    ("Ada pungli di loket parkir, jalan juga rusak", .supervisedComplaint),
    ("Petugas minta uang pelicin", .supervisedComplaint),
    ("Data saya bocor, belum ada penjelasan", .dataBreach),
    ("Terima kasih banyak", nil),
    ("", nil),
  ])
  func `the weightiest words of a report suggest its class`(text: String, expected: Classification?) {
    let mention = OfficeFixture.report(nil, at: nil, text: text)
    #expect(suggestion.suggestion(for: mention) == expected)
  }

  @Test func `the title is read too`() {
    var mention = OfficeFixture.report(nil, at: nil, text: "Terlampir.")
    mention.title = "Usulan zebra cross"
    #expect(suggestion.suggestion(for: mention) == .aspiration)
  }
}

import HumasModel
import Testing

@testable import HumasIntake

@Suite struct DatedTableTests {
  private func read(_ text: String) -> Reading {
    HumasIntakeTests.read(text, with: DatedTable(), at: "masuk/komentar.csv")
  }

  @Test func `a column of texts is enough`() {
    let reading = read("no;komentar\n1;Air mati\n2;Air keruh\n")
    #expect(reading.mentions.map(\.text) == ["Air mati", "Air keruh"])
    #expect(reading.mentions.map(\.extra) == [#"{"no":"1"}"#, #"{"no":"2"}"#])
    #expect(reading.records.map(\.needsOccurrence) == [true, true])
  }

  @Test func `usual columns find their fields`() {
    let mention = read("Tanggal,Waktu,Nama,Isi,Kategori,Lokasi\n22/11/2026,14.05,Warga,Banjir,Bencana,Loji\n").mentions
      .first
    #expect(mention?.at == Instant(rfc3339: "2026-11-22T14:05:00+07:00"))
    #expect(mention?.author == "Warga")
    #expect(mention?.category == "Bencana")
    #expect(mention?.place == "Loji")
  }

  @Test func `a table without texts says that its header was not found`() {
    let reading = read("a,b\n1,2\n")
    #expect(reading.records.isEmpty)
    #expect(reading.reasons == [.headerNotFound])
  }

  @Test func `a row beyond every measure is rejected once, quoted or not, and reading goes on behind it`() {
    let long = String(repeating: "x", count: 3 << 20)
    let plain = HumasIntakeTests.read(
      Array("isi,no\na,1\n\(long)\nb,2\n".utf8), with: DatedTable(), cutAt: [1 << 20, 2 << 20])
    #expect(plain.mentions.map(\.text) == ["a", "b"])
    #expect(plain.reasons == [.tooLong])
    #expect(plain.records.map(\.line) == [2, 4])
    let quoted = HumasIntakeTests.read(
      Array("isi,no\na,1\n\"\(long)\nb,2\n".utf8), with: DatedTable(), cutAt: [1 << 20, 2 << 20])
    #expect(quoted.mentions.map(\.text) == ["a", "b"])
    #expect(quoted.reasons == [.unclosedQuote])
  }

  @Test func `one day above twelve tells how the table writes its days`() {
    let days = { (text: String) in read("tanggal,isi\n" + text).mentions.map { $0.at?.rfc3339(in: .wib).prefix(10) } }
    #expect(days("03/04/2026,a\n22/04/2026,b\n") == ["2026-04-03", "2026-04-22"])
    #expect(days("03/04/2026,a\n04/22/2026 14:05,b\n") == ["2026-03-04", "2026-04-22"])
    #expect(days("03/04/2026,a\n") == ["2026-04-03"])
    #expect(days("03/04/2026,a\n04/22/2026,b\n22/04/2026,c\n") == [nil, "2026-04-22", "2026-04-22"])
  }

  @Test func `the order of days holds for the rows that come later`() {
    let text = "tanggal,isi\n04/22/2026,a\n03/04/2026,b\n"
    let reading = HumasIntakeTests.read(Array(text.utf8), with: DatedTable(), cutAt: [27])
    #expect(reading.mentions.map { $0.at?.rfc3339(in: .wib).prefix(10) } == ["2026-04-22", "2026-03-04"])
  }

  @Test func `a time that cannot be read stays unknown, and is kept beside its report`() {
    let reading = read("tanggal,isi\nkemarin sore,Air mati\n")
    #expect(reading.rejects.isEmpty)
    #expect(reading.mentions.map(\.text) == ["Air mati"])
    #expect(reading.mentions.map(\.at) == [nil])
    #expect(reading.mentions.map(\.extra) == [#"{"_waktu":"kemarin sore"}"#])
  }

  @Test func `an id that a spreadsheet made a number is read back, a rounded one is none`() {
    let mentions = read("id,isi\n1013.0,a\n1.013E+03,b\n1.01E+07,c\nX-1,d\n").mentions
    #expect(mentions.map(\.sourceID) == ["1013", "1013", nil, "X-1"])
    #expect(mentions.map(\.extra) == ["", "", #"{"id":"1.01E+07"}"#, ""])
  }

  @Test func `exports put one behind the other are one table`() {
    #expect(read("isi,no\na,1\nisi,no\nb,2\n").mentions.map(\.text) == ["a", "b"])
  }

  @Test func `real posts of thirteen crises are read without a loss`() throws {
    guard let bytes = try ReferenceData.bytes(of: "crisis_tweets/tweets.csv") else { return }
    let reading = HumasIntakeTests.read(bytes, with: DatedTable(), at: "masuk/tweets.csv")
    #expect(reading.records.count == 13_729)
    #expect(reading.rejects.isEmpty)
    #expect(reading.mentions.allSatisfy { $0.at != nil && $0.category != nil })
  }
}

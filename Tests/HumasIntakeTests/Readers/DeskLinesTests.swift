import HumasModel
import Testing

@testable import HumasIntake

@Suite struct DeskLinesTests {
  private func read(_ text: String, at path: String = "masuk/desk.jsonl", source: String? = nil) -> Reading {
    HumasIntakeTests.read(text, with: DeskLines(), at: path, source: source)
  }

  @Test func `only the text is required`() {
    let reading = read(#"{"text":"Air PDAM mati sejak subuh"}"# + "\n")
    #expect(reading.mentions.map(\.text) == ["Air PDAM mati sejak subuh"])
    #expect(reading.mentions.map(\.source) == ["meja"])
    #expect(reading.mentions.map(\.at) == [nil])
    #expect(reading.records.map(\.needsOccurrence) == [true])
    #expect(reading.rejects.isEmpty)
  }

  @Test func `every field of a mention is taken`() {
    let line = #"""
      {"kind":"mention","id":4711,"source":"Posko","channel":"WA","class":"Pengaduan Berkadar Pengawasan","author":"Warga Dusun Loji","title":"Jalan putus","text":"Jalan desa putus","at":"2026-11-22T08:05:00+07:00","place":"Desa Loji","agency":"Dinas PU","status":"ditanggapi","responded_at":"2026-11-22T09:00:00+07:00","url":"https://contoh.invalid/1","reach":120,"repost_of":"4710","rating":4,"suhu":[1,{"a":null}]}
      """#
    let mention = read(line + "\n").mentions.first
    #expect(mention?.identity == Identity(source: "posko", id: "4711"))
    #expect(mention?.classification == .supervisedComplaint)
    #expect(mention?.at == Instant(rfc3339: "2026-11-22T01:05:00Z"))
    #expect(mention?.status == .responded)
    #expect(mention?.respondedAt == Instant(rfc3339: "2026-11-22T02:00:00Z"))
    #expect(mention?.repostOf == Identity(source: "posko", id: "4710").text)
    #expect(mention?.reach == 120)
    #expect(mention?.rating == 4)
    #expect(mention?.extra == #"{"suhu":[1,{"a":null}]}"#)
  }

  @Test func `a wrong time names its field and stops nobody`() {
    let reading = read(
      #"""
      {"text":"satu","at":"kemarin"}
      {"text":"dua","responded_at":"2026-13-40T00:00:00Z"}
      {"text":"tiga","at":null}

      """#)
    #expect(reading.reasons == [.badTime, .badTime])
    #expect(reading.rejects.map(\.detail) == ["at", "responded_at"])
    #expect(reading.rejects.map(\.provenance.line) == [1, 2])
    #expect(reading.mentions.map(\.text) == ["tiga"])
  }

  @Test func `a time before 1970 is a wrong time`() {
    let reading = read(
      #"""
      {"text":"satu","at":"1969-12-31T23:59:59Z"}
      {"text":"dua","at":"0001-01-01T00:00:00Z"}
      {"text":"tiga","at":"1970-01-01T00:00:00Z"}
      {"text":"empat","at":"9999-12-31T23:59:59Z"}

      """#)
    #expect(reading.reasons == [.badTime, .badTime])
    #expect(reading.mentions.map(\.text) == ["tiga", "empat"])
  }

  @Test func `a half line waits for its other half`() {
    let half = #"{"text":"genap"}"# + "\n" + #"{"text":"sepa"#
    let first = read(half)
    #expect(first.mentions.map(\.text) == ["genap"])
    #expect(first.consumedBytes == 17)
    #expect(first.rejects.isEmpty)
    #expect(read(half + #"ruh"}"#).mentions.map(\.text) == ["genap", "separuh"])
  }

  @Test func `a record may be cut at any byte`() {
    let text =
      #"{"text":"air \u2014 keruh 😀"}"# + "\r\n\n" + #"{"kind":"fact","metric":"mengungsi","value":"40"}"# + "\nrusak\n"
    let bytes = Array(text.utf8)
    let whole = HumasIntakeTests.read(bytes, with: DeskLines())
    for cut in 0...bytes.count {
      let pieces = HumasIntakeTests.read(bytes, with: DeskLines(), cutAt: [cut])
      #expect(pieces.records == whole.records)
      #expect(pieces.rejects == whole.rejects)
    }
  }

  @Test func `a line beyond every measure is rejected once, and reading goes on behind it`() {
    let long = [UInt8](repeating: UInt8(ascii: "x"), count: 3 << 20)
    let bytes = Array(#"{"text":"a"}"#.utf8) + [10] + long + [10] + Array(#"{"text":"b"}"#.utf8)
    let reading = HumasIntakeTests.read(bytes, with: DeskLines(), cutAt: [1 << 20, 2 << 20, 5 << 19])
    #expect(reading.mentions.map(\.text) == ["a", "b"])
    #expect(reading.reasons == [.tooLong])
    #expect(reading.rejects.map(\.provenance.line) == [2])
    #expect(reading.rejects.map(\.excerpt.count) == [200])
  }

  @Test func `junk is rejected line by line with its reason`() {
    let lines: [[UInt8]] = [
      Array("bukan json".utf8), Array("[1]".utf8), [0xff, 0x00, 0x80], Array(#"{"kind":"gosip","text":"x"}"#.utf8),
      Array(#"{"id":1}"#.utf8), Array(#"{"text":"  "}"#.utf8), Array(#"{"text":"x","reach":"banyak"}"#.utf8),
    ]
    let reading = HumasIntakeTests.read(Array(lines.joined(separator: [10])) + [10], with: DeskLines())
    #expect(reading.records.isEmpty)
    #expect(
      reading.reasons == [.notJSON, .notAnObject, .notUTF8, .unknownKind, .missingText, .missingText, .badNumber])
  }

  @Test func `the folder names source and kind where the line does not`() {
    #expect(read(#"{"text":"x"}"#, source: "wa-camat").mentions.map(\.source) == ["wa-camat"])
    let statement = read(#"{"id":"s1","channel":"situs","text":"Air pulih"}"#, at: "pernyataan/situs.jsonl").statements
      .first
    #expect(statement?.id == "s1")
    #expect(statement?.status == .published)
  }

  @Test func `usual spellings of other exports are understood, and a second one is kept`() {
    let mention = read(
      #"{"id_str":"9","full_text":"Air mati","created_at":"Wed Oct 10 20:19:24 +0000 2018","text":"Air…"}"#
    ).mentions.first
    #expect(mention?.sourceID == "9")
    #expect(mention?.text == "Air mati")
    #expect(mention?.at == Instant(rfc3339: "2018-10-10T20:19:24Z"))
    #expect(mention?.extra == #"{"text":"Air…"}"#)
  }

  @Test func `a source's own words for class and status are kept`() {
    var own = settings
    own.statusWords = ["dijawab": "ditanggapi"]
    let text = #"{"text":"x","class":"Curhat","status":"Dijawab"}"# + "\n" + #"{"text":"y","status":"Entah"}"#
    let mentions = HumasIntakeTests.read(text, with: DeskLines(), settings: own).mentions
    #expect(mentions.map(\.status) == [.responded, .other("Entah")])
    #expect(mentions.map(\.extra) == [#"{"class":"Curhat"}"#, ""])
  }

  @Test func `the same content has the same identity under any name`() {
    let line = #"{"text":"Lampu jalan mati","at":"2026-11-22T08:05:00+07:00"}"#
    let first = read(line, at: "masuk/a.jsonl").mentions.map(\.identity)
    #expect(first == read(line, at: "masuk/b.jsonl").mentions.map(\.identity))
    #expect(first != read(line.replacing("08:05", with: "08:06")).mentions.map(\.identity))
  }
}

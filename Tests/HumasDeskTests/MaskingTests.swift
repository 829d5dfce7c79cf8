import Foundation
import HumasDesk
import HumasModel
import Testing

struct MaskingTests {
  private let folder: TemporaryDesk

  init() throws {
    folder = try TemporaryDesk()
    try folder.write("layanan,nilai,sumber\nPosko,0811-555-0199,SK Bupati\n", to: "acuan/kontak.csv")
    try folder.write(
      """
      {"id":"1","channel":"WA","author":"Rukmini Wara","text":"Saya Rukmini, NIK 9904123456789021, hubungi 081255501234 atau posko 0811-555-0199","url":"https://contoh.invalid/?hp=081255501234"}
      {"id":"2","channel":"LAPOR","author":"Rukmini Wara","confidentiality":"rahasia","title":"Pungli","text":"Oknum bernama Darso meminta uang","category":"Pungutan"}

      """, to: "masuk/wa/a.jsonl")
  }

  private func rows(masked: Bool) throws -> [MentionRow] {
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    desk.isMasked = masked
    return try desk.mentions(.all, anchor: .top, limit: 10).rows.sorted { $0.number < $1.number }
  }

  @Test func `numbers and names are hidden in every field, approved contacts are not`() throws {
    let mention = try rows(masked: true)[0].mention
    let shown = [mention.text, mention.author ?? "", mention.url ?? ""].joined(separator: " ")
    #expect(!shown.contains("9904123456789021") && !shown.contains("081255501234") && !shown.contains("Rukmini"))
    #expect(shown.contains("0811-555-0199"))
  }

  @Test func `nothing of a report marked Rahasia is shown, not even as the name of an issue`() throws {
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    let snapshot = try desk.snapshot(at: folder.now)
    let secret = snapshot.incoming.newest.rows.first { $0.mention.sourceID == "2" }?.mention
    #expect(secret?.text.contains("Darso") == false && secret?.title != "Pungli")
    #expect(!snapshot.trends.issues.contains { $0.name.lowercased().contains("darso") || $0.name == "Pungli" })
  }

  @Test func `the id of a report marked Rahasia that is somebody's number is hidden like any other`() throws {
    try folder.write(
      #"{"id":"081255501234","channel":"WA 081255501234","agency":"Pak 081255501234","confidentiality":"rahasia","text":"x"}"# + "\n",
      to: "masuk/wa/b.jsonl")
    let mention = try rows(masked: true)[2].mention
    let shown = [mention.sourceID ?? "", mention.channel, mention.agency ?? ""].joined(separator: " ")
    #expect(!shown.contains("081255501234"))
  }

  @Test(arguments: ["Darso", "pung", "081255501234", "0812555", "9904123456789021", "Rukmini", "darso oknum"])
  func `while masked, no search finds what is hidden`(words: String) throws {
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    let page = try desk.mentions(MentionFilter(search: words), anchor: .top, limit: 10)
    #expect(page.rows.isEmpty && page.total == 0)
    desk.isMasked = false
    desk.showsRestricted = true
    #expect(try desk.mentions(MentionFilter(search: words), anchor: .top, limit: 10).total == 1)
  }

  @Test func `what is printed unmasked holds neither a report marked Rahasia nor who wrote under Anonim`() throws {
    try folder.write(
      #"{"id":"7","channel":"WA","author":"Rukmini Wara","confidentiality":"anonim","text":"Lampu mati"}"# + "\n",
      to: "masuk/wa/e.jsonl")
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    for isMasked in [true, false] {
      desk.isMasked = isMasked
      let rows = try desk.mentions(.all, anchor: .top, limit: 10).rows.map(\.mention)
      #expect(rows.first { $0.sourceID == "2" }?.text.contains("Darso") == false)
      #expect(rows.first { $0.sourceID == "7" }.map { $0.author == nil } == true)
      #expect(try desk.mentions(MentionFilter(search: "Darso"), anchor: .top, limit: 10).total == 0)
    }
  }

  @Test func `neither place nor agency of a report marked Rahasia is shown or names an issue`() throws {
    for id in 20...24 {
      try folder.write(
        #"{"id":"\#(id)","channel":"WA","confidentiality":"rahasia","place":"Tempatrahasia","agency":"Dinasrahasia","text":"x"}"#
          + "\n", to: "masuk/wa/f\(id).jsonl")
    }
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    let names = try desk.issues(limit: 0, at: folder.now).map(\.name)
    let rows = try desk.mentions(.all, anchor: .top, limit: 20).rows
    let shown = names + rows.flatMap { [$0.mention.place ?? "", $0.mention.agency ?? "", $0.issue ?? ""] }
    #expect(!shown.contains { $0.contains("Tempatrahasia") || $0.contains("Dinasrahasia") })
    let filter = MentionFilter(conditions: [.init(field: .agency, value: "dinasrahasia", isNegated: false)])
    #expect(try desk.mentions(filter, anchor: .top, limit: 10).total == 0)
  }

  @Test func `while masked, leaving out a hidden word leaves nothing out, and what is seen is found`() throws {
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    let without = MentionFilter.Condition(field: .text, value: "darso", isNegated: true)
    #expect(try desk.mentions(MentionFilter(conditions: [without]), anchor: .top, limit: 10).total == 2)
    #expect(try desk.mentions(MentionFilter(search: "posko 0811"), anchor: .top, limit: 10).total == 1)
  }

  @Test func `unmasked, an operator sees the words as they came`() throws {
    #expect(try rows(masked: false)[0].mention.text.contains("9904123456789021"))
  }

  @Test func `unknown keys stay JSON when a number in them is hidden`() throws {
    try folder.write(#"{"id":"9","channel":"WA","text":"x","telp":81234567890,"umur":40}"# + "\n", to: "masuk/wa/b.jsonl")
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    let row = try #require(try desk.mentions(.all, anchor: .top, limit: 10).rows.first { $0.mention.sourceID == "9" })
    let extra = try JSONSerialization.jsonObject(with: Data(row.mention.extra.utf8)) as? [String: Any]
    #expect(extra?["umur"] as? Int == 40)
    #expect(!row.mention.extra.contains("81234567890"))
  }

  @Test func `a rejected record shows no name at its beginning`() throws {
    try folder.write(#"{"author":"Budi Santoso","at":"zz","text":"x"}"# + "\n", to: "masuk/wa/g.jsonl")
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    #expect(try desk.rejects(limit: 0).map(\.excerpt) == [#"{"author":"B●●● S●●●""#])
  }

  @Test func `a rejected record shows no more than its beginning, and nothing of one marked Rahasia`() throws {
    try folder.write(
      #"{"id":"5","text":"Rukmini Wara melapor","at":"kapan"}"# + "\n"
        + #"{"id":"6","confidentiality":"rahasia","text":"Darso","at":"kapan"}"# + "\n", to: "masuk/wa/c.jsonl")
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    let shown = try desk.rejects(limit: 0).map(\.excerpt).joined()
    #expect(!shown.contains("Rukmini") && !shown.contains("Darso"))
  }

  @Test func `an issue is not named after the person who wrote`() throws {
    try folder.write(
      #"{"id":"8","channel":"WA","author":"Rudi Hartana","text":"nama saya rudi hartana"}"# + "\n", to: "masuk/wa/d.jsonl")
    let desk = try folder.open()
    try desk.takeIn(seen: folder.now)
    #expect(!(try desk.issues(limit: 0, at: folder.now).contains { $0.name.lowercased().contains("rudi") }))
  }
}

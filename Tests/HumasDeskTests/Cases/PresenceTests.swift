import HumasDesk
import HumasModel
import Testing

struct PresenceTests {
  private let work: AnsweringDesk

  init() throws { work = try AnsweringDesk() }

  @Test func `two who have the same case open see each other`() throws {
    try work.desk.signIn("Ana", at: work.files.now)
    try work.desk.noteSign(of: "Budi", at: work.files.now, attending: 2)
    try work.desk.noteSign(of: "Ana", at: work.files.now, attending: 2)
    let snapshot = try work.desk.snapshot(at: work.files.now, operators: ["Ana", "Budi"])
    #expect(snapshot.cases.attending == [2: ["Budi"]])
    #expect(try work.desk.snapshot(at: work.files.now, operators: ["Ana"]).cases.attending.isEmpty)
  }

  @Test func `who comes back finds what happened meanwhile, the gravest first`() throws {
    try work.desk.signIn("Ana", at: work.files.now)
    try work.act(.claim, by: "Budi", on: [3])
    try work.files.write(
      #"{"id":"L4","channel":"WA","text":"Air keruh","at":"2026-11-22T14:00:00+07:00"}"# + "\n", to: "masuk/wa.jsonl")
    try work.desk.takeIn(seen: work.files.now)
    let later = work.files.now + .days(6)
    try work.desk.signIn("Ana", at: later)
    let fresh = try work.desk.snapshot(at: later, operators: ["Ana"]).cases.fresh
    #expect(fresh.map(\.cause) == [.breached, .breached, .breached, .new])
    try work.desk.noteLook(of: "Ana", at: later)
    #expect(try work.desk.snapshot(at: later, operators: ["Ana"]).cases.fresh.isEmpty)
  }

  @Test func `in a past view the desk's decisions are those of that time`() throws {
    try work.act(.claim, by: "Budi", on: [3])
    let past = try work.files.open(at: work.files.now - .minutes(1), now: work.files.now)
    #expect(try past.mention(3)?.row.caseState?.holder?.name == "Budi")
    let rows = try past.mentions(.all, anchor: .top, limit: 9).rows
    #expect(rows.allSatisfy { $0.caseState == nil })
  }
}

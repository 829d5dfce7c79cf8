import HumasModel
import Testing

@testable import HumasStore

struct CaseDecidingTests {
  @Test func `a claim stands in the log and on the case`() throws {
    let desk = try CaseDesk("a")
    try desk.order(.claim, by: "Ana")
    #expect(try desk.state(1).holder == CaseState.Holder(name: "Ana", since: .noon))
    #expect(try desk.store.decisions(limit: 1).map(\.action) == ["ambil"])
    #expect(try desk.store.decisions(limit: 1).map(\.subject) == [Identity(source: "sosial", id: "a").text])
    #expect(try desk.store.verifyLog() == nil)
  }

  @Test func `of two who saw the same case free, the first gets it and the second is told by whom`() throws {
    let desk = try CaseDesk("a")
    let seen = [try desk.sight(1)]
    try desk.order(.claim, by: "Ana", seen: seen)
    #expect(try desk.order(.claim, by: "Budi", seen: seen).refusal == .changed(by: "Ana", at: .noon))
    #expect(try desk.order(.claim, by: "Budi").refusal == .held(.init(name: "Ana", since: .noon)))
    #expect(try desk.store.decisions(limit: 9).count == 1)
  }

  @Test func `a case that is named twice is decided once`() throws {
    let desk = try CaseDesk("a", "b")
    try desk.order(.claim, by: "Ana", on: [1, 2, 1])
    let order = CaseOrder(
      step: CaseStep(at: .noon, operatorName: "Ana", verb: .release),
      cases: try [desk.sight(2), desk.sight(1), desk.sight(2)])
    #expect(order.cases.map(\.number) == [2, 1])
    #expect(try desk.state(1).holder?.name == "Ana")
  }

  @Test func `a claim lapses ten minutes after the last sign of life`() throws {
    let desk = try CaseDesk("a")
    try desk.order(.claim, by: "Ana")
    try desk.store.noteSign(of: "Ana", at: .noon + .minutes(8), attending: nil)
    #expect(try desk.order(.claim, by: "Budi", at: .noon + .minutes(17)).refusal != nil)
    #expect(try desk.order(.claim, by: "Budi", at: .noon + .minutes(18)).refusal == nil)
    #expect(try desk.state(1).holder?.name == "Budi")
  }

  @Test func `a case whose source has spoken since is not acted on`() throws {
    let desk = try CaseDesk("a")
    let seen = [try desk.sight(1)]
    try desk.store.take(posts(post("a", channel: "LAPOR", status: .verified, classification: .complaint), of: "b"))
    #expect(try desk.order(.claim, by: "Ana", seen: seen).refusal == .changed(by: nil, at: nil))
  }

  @Test func `an answered case leaves the queue, and a second answer is stopped with the first`() throws {
    let desk = try CaseDesk("a")
    try desk.order(.draft, by: "Ana", text: "Air mengalir lagi besok.")
    try desk.order(.send, by: "Ana")
    #expect(try desk.waiting() == [])
    let answer = try #require(try desk.state(1).answer)
    #expect(try desk.order(.draft, by: "Budi", text: "Air mati seminggu.").refusal == .answered(answer))
    #expect(try desk.store.answerText(answer.textHash) == "Air mengalir lagi besok.")
  }

  @Test func `one answer goes to many cases, or to none of them`() throws {
    let desk = try CaseDesk("a", "b", "c")
    try desk.order(.claim, by: "Budi", on: [3])
    #expect(try desk.order(.draft, by: "Ana", on: [1, 2, 3], text: "Sudah.").refusal == .held(.init(name: "Budi", since: .noon)))
    #expect(try desk.state(1) == CaseState())
    try desk.order(.draft, by: "Ana", on: [1, 2], text: "Sudah.")
    try desk.order(.send, by: "Ana", on: [1, 2])
    let answer = try #require(try desk.state(1).answer)
    #expect(try desk.store.recipients(ofAnswer: answer.number).map(\.number) == [1, 2])
    #expect(try desk.waiting() == [3])
  }

  @Test func `where the settings demand it an answer is approved by somebody else first`() throws {
    var desk = try CaseDesk("a")
    desk.law.needsApproval = true
    try desk.order(.draft, by: "Ana", text: "Sudah.")
    #expect(try desk.order(.send, by: "Ana").refusal == .notApproved)
    #expect(try desk.order(.approve, by: "Ana").refusal == .ownDraft)
    try desk.order(.approve, by: "Kepala")
    #expect(try desk.order(.send, by: "Ana").refusal == nil)
  }

  @Test func `a class given by the desk starts the clock`() throws {
    let work = Workplace()
    let desk = try CaseDesk(work: work)
    try desk.store.take(posts(post("a", channel: "WA")))
    #expect(try desk.store.pending(limit: 1, now: .noon).counts == [.unclassified: 1])
    try desk.order(.classify, by: "Ana", classification: .aspiration)
    #expect(try desk.store.pending(limit: 1, now: .noon).counts == [.due: 1])
    try desk.store.take(posts(post("a", "air surut", channel: "WA"), of: "b"))
    #expect(try desk.store.pending(limit: 1, now: .noon).counts == [.due: 1])
  }

  @Test func `a case put away with a reason waits no more, until it is opened again`() throws {
    let desk = try CaseDesk("a")
    try desk.order(.close, by: "Ana", reason: "bukan wewenang")
    #expect(try desk.waiting() == [])
    #expect(try desk.state(1).reason == "bukan wewenang")
    try desk.order(.reopen, by: "Budi", reason: "pelapor menelepon lagi")
    #expect(try desk.waiting() == [1])
  }

  @Test func `rebuilding makes the same of the log`() throws {
    let desk = try CaseDesk("a", "b")
    try desk.order(.draft, by: "Ana", on: [1, 2], text: "Sudah.")
    try desk.order(.send, by: "Ana", on: [1, 2])
    _ = try desk.undo(by: "Ana")
    try desk.order(.close, by: "Ana", on: [2], reason: "ganda")
    let before = try (desk.state(1), desk.state(2), desk.waiting())
    try desk.store.rebuild(byCategory)
    #expect(try (desk.state(1), desk.state(2), desk.waiting()) == before)
    #expect(try desk.waiting() == [1])
  }
}

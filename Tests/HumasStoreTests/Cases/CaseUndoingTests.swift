import HumasModel
import Testing

@testable import HumasStore

struct CaseUndoingTests {
  @Test func `each decision can be taken back, the last one first`() throws {
    let desk = try CaseDesk("a")
    try desk.order(.claim, by: "Ana")
    try desk.order(.classify, by: "Ana", classification: .dataBreach)
    #expect(try desk.undo(by: "Ana").map(\.verb) == .success(.classify))
    #expect(try desk.state(1).classification == nil)
    #expect(try desk.state(1).holder?.name == "Ana")
    #expect(try desk.undo(by: "Ana").map(\.verb) == .success(.claim))
    #expect(try desk.state(1).holder == nil)
    #expect(try desk.undo(by: "Ana") == .failure(.nothingToUndo))
    #expect(try desk.store.decisions(limit: 9).map(\.action) == ["urungkan", "urungkan", "klasifikasi", "ambil"])
  }

  @Test func `what somebody else has built upon stays`() throws {
    let desk = try CaseDesk("a")
    try desk.order(.claim, by: "Ana")
    try desk.order(.assign, by: "Kepala", person: "Budi")
    #expect(try desk.undo(by: "Ana") == .failure(.changed(by: "Kepala", at: .noon)))
    #expect(try desk.undo(by: "Budi") == .failure(.nothingToUndo))
  }

  @Test func `an answer to many is taken back from all`() throws {
    let desk = try CaseDesk("a", "b")
    try desk.order(.draft, by: "Ana", on: [1, 2], text: "Sudah.")
    try desk.order(.send, by: "Ana", on: [1, 2])
    _ = try desk.undo(by: "Ana")
    #expect(try desk.waiting() == [1, 2])
    #expect(try [desk.state(1).stage, desk.state(2).stage] == [.drafted, .drafted])
  }
}

struct FreshCaseTests {
  private func fresh(_ desk: CaseDesk, for name: String, at now: Instant) throws -> FreshNumbers {
    let look = try #require(try desk.store.lastLook(of: name))
    return try desk.store.freshCases(since: look, for: name, now: now, limit: 9)
  }

  @Test func `who comes back is shown what came, changed and broke since they left`() throws {
    let desk = try CaseDesk("a", "b", "c")
    try desk.store.signIn("Ana", at: .noon)
    try desk.store.noteSign(of: "Ana", at: .noon + .hours(1), attending: nil)
    try desk.store.take(posts(post("d", at: .noon + .hours(2), channel: "LAPOR", classification: .complaint), of: "b"))
    try desk.order(.claim, by: "Budi", on: [2], at: .noon + .hours(2))
    try desk.store.signIn("Ana", at: .noon + .hours(3))
    #expect(try fresh(desk, for: "Ana", at: .noon + .hours(3)) == FreshNumbers(changed: [2], new: [4]))
    #expect(try fresh(desk, for: "Ana", at: .noon + .days(5) + .hours(1)).breached == [1, 2, 3])
    try desk.store.noteLook(of: "Ana", at: .noon + .hours(3))
    #expect(try fresh(desk, for: "Ana", at: .noon + .hours(3)) == FreshNumbers())
  }

  @Test func `what one does oneself is no news to oneself`() throws {
    let desk = try CaseDesk("a")
    try desk.store.signIn("Ana", at: .noon)
    try desk.order(.claim, by: "Ana")
    #expect(try fresh(desk, for: "Ana", at: .noon) == FreshNumbers())
  }

  @Test func `who opens a case is seen and written down`() throws {
    let desk = try CaseDesk("a")
    try desk.store.noteSign(of: "Ana", at: .noon, attending: 1)
    try desk.store.noteSign(of: "Ana", at: .noon + .seconds(30), attending: 1)
    #expect(try desk.store.presences().map(\.attending) == [1])
    #expect(try desk.store.decisions(limit: 9).map(\.action) == ["lihat"])
  }
}

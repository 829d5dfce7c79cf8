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

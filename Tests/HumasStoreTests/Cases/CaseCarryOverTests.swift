import HumasModel
import Testing

@testable import HumasStore

struct CaseCarryOverTests {
  @Test func `decisions and answers outlive the store they were taken in`() throws {
    let desk = try CaseDesk("a", "b")
    try desk.order(.draft, by: "Ana", text: "Sudah.")
    try desk.order(.send, by: "Ana")
    try desk.order(.claim, by: "Budi", on: [2])
    let before = try [desk.state(1), desk.state(2)]
    try desk.store.condemn("page 7")
    try desk.store.close()
    let next = try CaseDesk("a", "b", work: desk.work)
    #expect(try [next.state(1), next.state(2)] == before)
    #expect(try next.waiting() == [2])
    #expect(try next.store.answerText(Store.hash(of: "Sudah.")) == "Sudah.")
  }
}

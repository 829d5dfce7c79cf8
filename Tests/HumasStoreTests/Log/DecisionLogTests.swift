import HumasModel
import Testing

@testable import HumasStore

struct DecisionLogTests {
  private let work = Workplace()

  private func logged(_ count: Int) throws -> Store {
    let store = try work.store()
    for number in 1...count {
      try store.append(Decision(at: .noon, operatorName: "Ana", action: "samaran_dibuka", subject: "aduan \(number)"))
    }
    return store
  }

  @Test func `decisions are numbered without a gap and read newest first`() throws {
    let store = try logged(3)
    #expect(try store.decisions(limit: 2).map(\.number) == [3, 2])
    #expect(try store.verifyLog() == nil)
  }

  @Test func `the log cannot be changed or shortened through the store's own file`() throws {
    let store = try logged(1)
    #expect(throws: (any Error).self) { try store.pool.write { try $0.execute(sql: "DELETE FROM decision") } }
    #expect(throws: (any Error).self) {
      try store.pool.write { try $0.execute(sql: "UPDATE decision SET operator = 'Budi'") }
    }
  }

  @Test(arguments: [
    ("UPDATE decision SET subject = 'lain' WHERE number = 2", Int64(2)),
    ("UPDATE decision SET operator = 'An', action = 'asamaran_dibuka' WHERE number = 1", 1),
    ("DELETE FROM decision WHERE number = 2", 3),
    ("UPDATE decision SET digest = zeroblob(32) WHERE number = 3", 3),
  ])
  func `a chain broken by hand is named where it breaks`(tampering: String, broken: Int64) throws {
    let store = try logged(4)
    try store.pool.write { db in
      try db.execute(sql: "DROP TRIGGER decision_stays; DROP TRIGGER decision_remains")
      try db.execute(sql: tampering)
    }
    #expect(try store.verifyLog() == broken)
  }
}

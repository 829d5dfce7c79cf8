internal import GRDB

/// Throws away what was derived of the log about cases, and makes it again.
struct CaseRebuilding {
  let db: Database

  func run() throws {
    try db.execute(sql: "DELETE FROM case_step; DELETE FROM case_state")
    let journal = CaseJournal(db: db)
    var concerned: Set<String> = []
    for number in try journal.all() {
      concerned.formUnion(try journal.index(number))
      if let undone = try journal.step(number)?.undone { try journal.markUndone(undone) }
    }
    let states = try CaseStates(db)
    for identity in concerned.sorted() { try states.refold(identity) }
  }
}

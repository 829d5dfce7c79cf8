public import HumasModel
import HumasStore

/// Decisions about cases: who has them, what is answered, what is put away.
extension Desk {
  /// Does what an operator wants done, or says why not. Where it is refused, nothing has been changed – but that the words of
  /// an answer that may not leave yet have been kept as a draft.
  public func act(
    _ request: CaseRequest, by operatorName: String, at now: Instant
  ) throws(DeskError) -> Result<CaseOutcome, CaseRefusal> {
    let acting = CaseActing(desk: self, operatorName: operatorName, now: now)
    guard acting.isNamed(request.action) else { return .failure(.unusableName) }
    return try acting.act(request.action, on: request.cases.distinct)
  }

  /// Cases as they stand now, for whoever decides without a screen; a number that is no mention's is left out.
  public func sights(of numbers: [Int64]) throws(DeskError) -> [CaseSight] {
    try rows(numbered: numbers).map(\.sight)
  }

  /// Takes back the operator's last decision about cases that still stands.
  public func undo(by operatorName: String, at now: Instant) throws(DeskError) -> Result<CaseOutcome, CaseRefusal> {
    try CaseActing(desk: self, operatorName: operatorName, now: now).undo()
  }

  /// A sign of life: claims last on, and the others see which case is open here.
  /// - Parameter number: the mention of the case that is open; `nil` = none.
  public func noteSign(of operatorName: String, at now: Instant, attending number: Int64?) throws(DeskError) {
    try answer { () throws(StoreError) in try store.noteSign(of: operatorName, at: now, attending: number) }
  }

  /// A sign of life of who has the same case open as before.
  package func renewSign(of operatorName: String, at now: Instant) throws(DeskError) {
    let open = try answer { () throws(StoreError) in try store.presences() }.first { $0.operatorName == operatorName }
    try noteSign(of: operatorName, at: now, attending: open?.attending)
  }

  /// Begins an operator's time at the desk: what came since their last sign of life is new to them, and answers that a killed
  /// process left half way reach `keluar/`.
  public func signIn(_ name: String, at now: Instant) throws(DeskError) {
    operatorName = name
    try answer { () throws(StoreError) in try store.signIn(name, at: now) }
    try Outbox(desk: self).settleLeftovers()
  }

  /// What is there now counts as seen by the operator.
  public func noteLook(of operatorName: String, at now: Instant) throws(DeskError) {
    try answer { () throws(StoreError) in try store.noteLook(of: operatorName, at: now) }
  }

  func rows(numbered numbers: [Int64]) throws(DeskError) -> [MentionRow] {
    try answer { () throws(StoreError) in
      var rows: [MentionRow] = []
      for number in numbers { if let row = try store.mention(number) { rows.append(row) } }
      return rows
    }
  }

  func masked(_ decisions: [Decision]) -> [Decision] { veil.map { decisions.map($0.masked) } ?? decisions }
  func masked(_ rows: [MentionRow]) -> [MentionRow] { veil.map { rows.map($0.masked) } ?? rows }
}

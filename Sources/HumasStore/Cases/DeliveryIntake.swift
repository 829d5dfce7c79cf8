internal import GRDB
internal import HumasModel

/// Takes in what whatever sends answers reports: each report is a decision of the log like any other, by the sender.
struct DeliveryIntake {
  /// Who the log says it was.
  static let sender = "pengirim"

  let db: Database
  let seen: Instant

  /// `nil` where the desk knows of no such answer on its way.
  func take(_ delivery: Delivery, _ appraise: Appraise) throws -> Reception? {
    let states = try CaseStates(db)
    let all = try identities(of: delivery)
    let verb: CaseVerb = delivery.hasArrived ? .delivered : .failed
    let stage: CaseState.Stage = delivery.hasArrived ? .delivered : .failed
    guard !all.isEmpty else { return nil }
    let open = try all.filter { try states.state(of: Identity(text: $0))?.stage != stage }
    guard let first = open.first else { return .duplicate }
    let step = CaseStep(
      at: seen, operatorName: DeliveryIntake.sender, verb: verb, answer: delivery.answer,
      reason: delivery.reason.map(DeliveryIntake.withoutPersonalData))
    let decision = Decision(
      at: seen, operatorName: DeliveryIntake.sender, action: verb.rawValue, subject: first,
      detail: CaseDetail(step: step, cases: open, facts: DeliveryIntake.facts(of: delivery)).json)
    _ = try CaseConsequences(db: db).write(decision, appraise)
    return .accepted
  }

  /// The cases to which the answer went, and that have not been opened again since.
  private func identities(of delivery: Delivery) throws -> [String] {
    let command = try db.command(
      """
      SELECT c.identity FROM case_state AS c JOIN mention AS m ON m.identity = c.identity
      WHERE c.answer = ?1 AND c.stage IN ('dikirim', 'terkirim', 'gagal') AND m.number = coalesce(?2, m.number)
      ORDER BY m.number
      """)
    command.bind(delivery.answer)
    command.bind(delivery.caseNumber)
    return try command.rows { $0.text(0) }
  }

  private static func facts(of delivery: Delivery) -> String {
    delivery.at.map { "\"pada\":\"\($0.rfc3339(in: .wib))\"" } ?? ""
  }

  /// A sender may well say which number or address failed: that stays out of the log.
  private static func withoutPersonalData(_ reason: String) -> String {
    reason.split(separator: " ").filter { word in !word.contains { $0.isNumber || $0 == "@" } }.prefix(20)
      .joined(separator: " ")
  }
}

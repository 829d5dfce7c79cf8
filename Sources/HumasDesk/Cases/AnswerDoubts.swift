import HumasInsight
import HumasModel
import HumasStore

/// What is found in the words of an answer before they leave: clashes with what the office says, personal data, fields of a
/// template that nobody filled.
struct AnswerDoubts {
  /// An answer to one citizen needs no call to action and no approval of a press release; what it must not do is say
  /// something else than the office does.
  private static let verdicts: Set<Finding.Verdict> = [
    .contradiction, .revision, .scope, .unit, .stale, .hoaxRepeated, .privacy,
  ]

  private let findings: [Finding]
  private let personalData: Int
  private let unfilled: String?

  init(of text: String, about row: MentionRow, desk: Desk, now: Instant) throws(DeskError) {
    let policy = desk.policy
    let known = try desk.answer { () throws(StoreError) in try desk.store.statements(.now).map(\.record) }
    let statement = Statement(
      id: "jawaban", channel: row.mention.channel, status: .draft, issue: row.issue, text: text)
    let ledger = policy.consistency.ledger(statements: known, now: now)
    findings = policy.consistency.findings(about: statement, in: ledger)
      .filter { AnswerDoubts.verdicts.contains($0.verdict) }
    personalData = policy.masking.personalData(in: text)
    unfilled = TemplateFields.firstUnfilled(in: text)
  }

  /// A field left open is never sent; what clashes is, once somebody has read why.
  func refusal(despite: Bool) -> CaseRefusal? {
    if let unfilled { return .unfilled(unfilled) }
    return isClean || despite ? nil : .doubtful(findings, personalData: personalData)
  }

  /// For the log: that it was sent all the same.
  var facts: String { isClean ? "" : "\"temuan\":\(findings.count),\"data_pribadi\":\(personalData)" }

  private var isClean: Bool { findings.isEmpty && personalData == 0 }
}

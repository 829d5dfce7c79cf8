package import HumasInsight
package import HumasModel
import HumasText

/// What the agency has laid down, made ready for work: settings, registers, and the judges that follow from them.
///
/// A value: when `meja.yaml` or a register changes, a new one takes its place as a whole.
package struct DeskPolicy: Sendable {
  package let settings: Settings
  package let registers: Registers
  package let clocks: Clocks
  let masking: Masking
  let trends: TrendDesk
  let silence: SilenceDesk
  let attention: AttentionDesk
  let consistency: ConsistencyDesk
  let claims: ClaimExtractor
  let echoes: EchoMatcher
  private let grouper: IssueGrouper
  private let cases: CaseRule
  private let suggestion = ClassSuggestion()

  package init(settings: Settings, registers: Registers) {
    self.settings = settings
    self.registers = registers
    cases = CaseRule(settings: settings)
    clocks = Clocks(settings: settings, holidays: registers.holidays)
    grouper = IssueGrouper(watched: registers.watched, keyPhrase: KeyPhrase.of)
    masking = Masking(settings: settings, registers: registers)
    trends = TrendDesk(settings: settings)
    silence = SilenceDesk(settings: settings, grouper: grouper)
    attention = AttentionDesk(silence: silence)
    consistency = ConsistencyDesk(registers: registers, zone: settings.zone)
    claims = ClaimExtractor(places: registers.places, zone: settings.zone)
    echoes = EchoMatcher(registers: registers, claims: claims)
  }

  /// To which issue a mention belongs and until when it waits.
  ///
  /// - Parameter history: its statuses, oldest first; empty where the desk has seen it only once.
  package func appraise(_ mention: Mention, history: [StatusChange]) -> Appraisal {
    let issue = issue(of: mention)
    let schedule = clocks.schedule(for: mention, history: history)
    return Appraisal(
      issueName: issue.name, basis: issue.basis, queue: schedule.queue, due: schedule.due, riskAt: schedule.riskAt)
  }

  /// What the agency watches has its own issues; all else is grouped as it arrives (see ``ArrivingMentions``). The words of
  /// a report marked Rahasia are looked at by neither.
  private func issue(of mention: Mention) -> (name: String, basis: IssueRow.Basis) {
    guard mention.confidentiality != .secret, let name = grouper.watchedIssue(for: mention) else {
      return (DeskPolicy.nameOfUngrouped, .ungrouped)
    }
    return (name, .watched)
  }

  private static let nameOfUngrouped = "Lain-lain"

  /// Whether a mention is of a kind that is answered, whatever its status.
  func expectsAnswer(_ mention: Mention) -> Bool { cases.expectsAnswer(mention) }

  /// The case with its clocks as they stand at `now`, each with its explanation.
  func pending(_ row: MentionRow, history: [StatusChange], now: Instant) -> PendingRow {
    let clocks = clocks.clock(for: row.mention, history: history, now: now)
    return PendingRow(
      mention: row, clock: clocks.class, others: clocks.others,
      suggestion: row.mention.classification == nil ? suggestion.suggestion(for: row.mention) : nil)
  }
}

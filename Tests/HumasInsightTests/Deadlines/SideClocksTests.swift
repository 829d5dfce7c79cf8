import HumasInsight
import HumasModel
import Testing

/// Verification (3 days) and follow-up (5 days) beside the class clock of a complaint received on Monday 2 November
/// 2026.
@Suite struct SideClocksTests {
  private let received = OfficeFixture.wall("2026-11-02 09:00")

  private func others(
    status: Status, history: [(String, Status)] = [], respondedAt: String? = nil, at now: String,
    classification: Classification = .complaint
  ) -> [String: Deadline] {
    let mention = OfficeFixture.report(
      classification, at: received, status: status, respondedAt: respondedAt.map { OfficeFixture.wall($0) })
    let changes = history.map { StatusChange(at: OfficeFixture.wall($0.0), status: $0.1) }
    let clock = OfficeFixture.clocks().clock(for: mention, history: changes, now: OfficeFixture.wall(now))
    return Dictionary(uniqueKeysWithValues: clock.others.map { ($0.rule.id, $0) })
  }

  @Test func `a new report has both clocks running`() {
    let clocks = others(status: .new, at: "2026-11-02 10:00")
    #expect(clocks["verifikasi"]?.due == OfficeFixture.wall("2026-11-05 16:00"))
    #expect(clocks["tindak_lanjut"]?.due == OfficeFixture.wall("2026-11-09 16:00"))
    #expect(clocks.values.allSatisfy { $0.state == .due })
  }

  @Test func `a verification that the desk saw in time is met while follow-up runs on`() {
    let clocks = others(
      status: .verified, history: [("2026-11-02 09:00", .new), ("2026-11-04 10:00", .verified)], at: "2026-11-06 10:00")
    #expect(clocks["verifikasi"]?.state == .met)
    #expect(clocks["tindak_lanjut"]?.state == .due)
  }

  @Test func `a verification that the desk saw late is breached`() {
    let clocks = others(
      status: .verified, history: [("2026-11-02 09:00", .new), ("2026-11-06 10:00", .verified)], at: "2026-11-06 10:00")
    #expect(clocks["verifikasi"]?.state == .breached)
  }

  @Test func `a report that came as verified was verified at an unknown time`() {
    let clocks = others(status: .verified, history: [("2026-11-30 09:00", .verified)], at: "2026-11-30 10:00")
    #expect(clocks["verifikasi"]?.state == .met)
    #expect(clocks["verifikasi"]?.steps.last == .answeredAtUnknownTime)
    #expect(clocks["tindak_lanjut"]?.state == .breached)
  }

  @Test func `a late answer does not make an unseen verification late`() {
    let clocks = others(status: .responded, respondedAt: "2026-11-18 10:00", at: "2026-11-30 10:00")
    #expect(clocks["verifikasi"]?.state == .met)
  }

  @Test func `being asked for more is no verification`() {
    let clocks = others(
      status: .waitingForReporter, history: [("2026-11-02 09:00", .new), ("2026-11-03 10:00", .waitingForReporter)],
      at: "2026-11-06 10:00")
    #expect(clocks["verifikasi"]?.state == .paused)
  }

  @Test(arguments: [Classification.publicInformationRequest, .informationObjection, .dataBreach])
  func `other laws have no verification beside their clock`(_ classification: Classification) {
    #expect(others(status: .new, at: "2026-11-02 10:00", classification: classification).isEmpty)
  }
}

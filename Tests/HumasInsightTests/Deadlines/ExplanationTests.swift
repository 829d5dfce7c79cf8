import HumasInsight
import HumasModel
import Testing

@Suite struct ExplanationTests {
  private let clocks = OfficeFixture.clocks()

  private func steps(
    _ received: String, _ classification: Classification = .informationRequest, status: Status = .verified,
    history: [(String, Status)] = [], clocks: Clocks? = nil
  ) -> [Deadline.Step] {
    let changes = history.map { StatusChange(at: OfficeFixture.wall($0.0), status: $0.1) }
    let mention = OfficeFixture.report(
      classification, at: OfficeFixture.wall(received), status: changes.last?.status ?? status)
    return (clocks ?? self.clocks).clock(for: mention, history: changes, now: OfficeFixture.wall(received)).class.steps
  }

  private func counted(_ date: String, _ number: Int) -> Deadline.Step {
    .counted(OfficeFixture.date(date), number: number)
  }

  @Test func `every day is counted or skipped with its reason`() {
    #expect(
      steps("2026-12-18 10:00") == [
        .received(OfficeFixture.wall("2026-12-18 10:00")),
        .skippedWeekend(OfficeFixture.date("2026-12-19")), .skippedWeekend(OfficeFixture.date("2026-12-20")),
        counted("2026-12-21", 1), counted("2026-12-22", 2), counted("2026-12-23", 3),
        .skippedHoliday(OfficeFixture.date("2026-12-24"), .jointLeave, name: "Cuti Natal"),
        .skippedHoliday(OfficeFixture.date("2026-12-25"), .national, name: "Natal"),
        .skippedWeekend(OfficeFixture.date("2026-12-26")), .skippedWeekend(OfficeFixture.date("2026-12-27")),
        counted("2026-12-28", 4), counted("2026-12-29", 5),
        .due(OfficeFixture.wall("2026-12-29 16:00")),
      ])
  }

  @Test func `a pause is named where it begins and its days are skipped`() {
    let history: [(String, Status)] = [
      ("2026-11-02 09:00", .new), ("2026-11-03 10:00", .atOtherAgency), ("2026-11-05 10:00", .inProgress),
    ]
    let pause = Deadline.Step.paused(
      from: OfficeFixture.wall("2026-11-03 10:00"), to: OfficeFixture.wall("2026-11-05 10:00"))
    let steps = steps("2026-11-02 09:00", history: history)
    #expect(steps.filter { $0 == pause }.count == 1)
    #expect(steps.contains(.skippedPaused(OfficeFixture.date("2026-11-03"))))
    #expect(steps.contains(.skippedPaused(OfficeFixture.date("2026-11-04"))))
    #expect(steps.contains(counted("2026-11-05", 1)))
    #expect(steps.last == .due(OfficeFixture.wall("2026-11-11 16:00")))
  }

  @Test func `a count held up by a pause ends with the pause`() {
    let history: [(String, Status)] = [("2026-11-02 09:00", .new), ("2026-11-04 10:00", .waitingForReporter)]
    #expect(
      steps("2026-11-02 09:00", history: history) == [
        .received(OfficeFixture.wall("2026-11-02 09:00")), counted("2026-11-03", 1),
        .skippedPaused(OfficeFixture.date("2026-11-04")),
        .paused(from: OfficeFixture.wall("2026-11-04 10:00"), to: nil),
      ])
  }

  @Test func `a year without holidays is said once, before its first day`() {
    let steps = steps("2027-12-29 09:00")
    let said = steps.indices.filter { steps[$0] == .yearWithoutHolidays(2028) }
    #expect(said == [3], "after receipt, Thursday the 30th and Friday the 31st")
    #expect(steps[4] == .skippedWeekend(OfficeFixture.date("2028-01-01")))
    #expect(!steps.contains(.yearWithoutHolidays(2027)))
  }

  @Test func `a calendar with only local holidays knows no year`() {
    let local = Holiday(date: OfficeFixture.date("2026-11-20"), kind: .local, name: "Hari Jadi")
    let clocks = Clocks(settings: OfficeFixture.settings(), holidays: [local])
    #expect(steps("2026-11-02 09:00", clocks: clocks).contains(.yearWithoutHolidays(2026)))
  }

  @Test func `clock hours are explained in one step`() {
    #expect(
      steps("2026-12-18 14:05", .dataBreach) == [
        .received(OfficeFixture.wall("2026-12-18 14:05")), .clockTime(.hours(72)),
        .due(OfficeFixture.wall("2026-12-21 14:05")),
      ])
  }

  @Test func `counted days in an explanation are as many as the rule says`() {
    for worked in WorkedDeadlines.fiveDays + WorkedDeadlines.otherClasses where worked.classification != .dataBreach {
      let clock = clocks.clock(for: worked.mention, now: OfficeFixture.wall(worked.received)).class
      let numbers = clock.steps.compactMap { step in
        if case .counted(_, let number) = step { number } else { nil }
      }
      #expect(numbers == Array(1...clock.rule.amount))
    }
  }
}

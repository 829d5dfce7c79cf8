import HumasInsight
import HumasModel
import Testing

struct CaseMeasuresTests {
  private static let now = Instant(rfc3339: "2026-11-20T16:00:00+07:00")!
  private static let received = Instant(rfc3339: "2026-11-09T09:00:00+07:00")!

  private func report(
    _ status: Status, received: Instant? = received, answered: Instant? = nil, history: [StatusChange] = [],
    here: Instant? = nil, text: String = "Lampu jalan padam"
  ) -> MeasuredCase {
    let mention = Mention(
      identity: Identity(text: text), source: "lapor", channel: "LAPOR", classification: .complaint, text: text,
      at: received, status: status, respondedAt: answered)
    return MeasuredCase(mention: mention, history: history, answeredHere: here)
  }

  private func figures(_ reports: [MeasuredCase], since: Instant? = nil) -> [Measure: ReportFigure] {
    let clocks = Clocks(settings: OfficeFixture.settings(), holidays: [])
    var measures = CaseMeasures(
      clocks: clocks, settings: OfficeFixture.settings(), since: since, now: CaseMeasuresTests.now)
    for report in reports { measures.add(report, seen: CaseMeasuresTests.received) }
    let all = measures.firstResponse + measures.inTime + measures.backlogNow + measures.howItWent + [measures.ratings]
    return Dictionary(uniqueKeysWithValues: all.map { ($0.measure, $0) })
  }

  @Test func `the time the source gives counts, in clock and in working minutes`() {
    let found = figures([report(.responded, answered: CaseMeasuresTests.received + .hours(25))])
    #expect(found[.responseMedianClock]?.value == 1500)
    // Monday 9.00 to 16.00 without the hour of rest, and Tuesday from 7.30 to 10.00.
    #expect(found[.responseMedianWorking]?.value == 510)
    #expect(found[.inTimeShare]?.value == 100)
  }

  @Test func `an answer of the desk counts where it came first`() {
    let found = figures([
      report(.responded, answered: CaseMeasuresTests.received + .hours(9), here: CaseMeasuresTests.received + .hours(2))
    ])
    #expect(found[.responseMedianClock]?.value == 120)
  }

  @Test func `between two looks the later counts and the gap is told`() {
    let seen = CaseMeasuresTests.received
    let history = [
      StatusChange(at: seen + .hours(4), status: .new), StatusChange(at: seen + .hours(28), status: .responded),
    ]
    let found = figures([report(.responded, history: history)])
    #expect(found[.responseMedianClock]?.value == 1680)
    #expect(found[.responseMedianClock]?.gap == .hours(24))
    #expect(found[.responsesFromSnapshots] == ReportFigure(.responsesFromSnapshots, 1, gap: .hours(24)))
  }

  @Test func `a report that came answered was answered nobody knows when`() {
    let history = [StatusChange(at: CaseMeasuresTests.received + .hours(4), status: .responded)]
    let found = figures([report(.responded, history: history)])
    #expect(found[.responseMedianClock]?.value == nil)
    #expect(found[.responsesUntimed]?.value == 1)
    #expect(found[.inTimeShare]?.value == nil)
    #expect(found[.answeredAtUnknownTime]?.value == 1)
  }

  @Test func `an answer before the question is nobody's answer time`() {
    let found = figures([report(.responded, answered: CaseMeasuresTests.received - .hours(1))])
    #expect(found[.responsesUntimed]?.value == 1)
  }

  @Test func `closing by the system is neither an answer nor in time`() {
    let found = figures([report(.closedBySystem)])
    #expect(found[.closedUnanswered]?.value == 1)
    #expect(found[.inTimeShare]?.value == nil)
    #expect(found[.systemClosedShare]?.value == 100)
  }

  @Test func `who waits is censored, never left out`() {
    let found = figures([
      report(.responded, answered: CaseMeasuresTests.received + .hours(1)), report(.new), report(.inProgress),
    ])
    #expect(
      found[.responseMedianClock] == ReportFigure(.responseMedianClock, nil, of: 3, atLeast: found[.oldestOwed]?.value))
    #expect(found[.responsesOwed]?.value == 2)
  }

  @Test func `who wrote on an unknown day waits too, for nobody knows how long`() {
    let found = figures([report(.new, received: nil)])
    #expect(found[.responsesOwed]?.value == 1)
    #expect(found[.responseMedianClock]?.base == 0)
    #expect(found[.answered]?.value == 0)
    #expect(found[.backlogUndated]?.value == 1)
  }

  @Test func `the backlog counts whoever waits, the period only who wrote in it`() {
    let old = CaseMeasuresTests.received - .days(200)
    let found = figures([report(.new, received: old), report(.new)], since: CaseMeasuresTests.received)
    #expect(found[.backlog]?.value == 2)
    #expect(found[.backlogBeyond60]?.value == 1)
    #expect(found[.backlogTo14]?.value == 1)
    #expect(found[.cases]?.value == 1)
  }

  @Test func `a text sent twice is counted once as a copy, a short one never`() {
    let long = "Lampu jalan di depan pasar Lumbir padam sudah tiga malam ini"
    let found = figures([
      report(.new, text: long), report(.new, text: long.uppercased() + "!"), report(.new), report(.new),
    ])
    #expect(found[.duplicateShare] == ReportFigure(.duplicateShare, 25, of: 4))
  }
}

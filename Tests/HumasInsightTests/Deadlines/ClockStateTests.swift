import HumasInsight
import HumasModel
import Testing

/// A request received on Monday 9 November 2026 at 07:30 is due on Monday the 16th at 16:00. Until then 2700 minutes
/// are worked; 2160 of them, 80 %, are used on Friday the 13th at 15:00 (1800 by Thursday, 240 until Friday's break,
/// 120 after).
@Suite struct ClockStateTests {
  private let clocks = OfficeFixture.clocks()
  private let received = OfficeFixture.wall("2026-11-09 07:30")

  private func state(
    of mention: Mention? = nil, history: [StatusChange] = [], at now: String
  ) -> Deadline.State {
    let mention = mention ?? OfficeFixture.report(at: received)
    return clocks.clock(for: mention, history: history, now: OfficeFixture.wall(now)).class.state
  }

  @Test func `a clock is due until four fifths of its working time are used`() {
    #expect(clocks.schedule(for: OfficeFixture.report(at: received)).riskAt == OfficeFixture.wall("2026-11-13 15:00"))
    #expect(state(at: "2026-11-13 14:59") == .due)
    #expect(state(at: "2026-11-13 15:00") == .atRisk)
  }

  @Test func `the very deadline is in time and a moment later is not`() {
    #expect(state(at: "2026-11-16 16:00") == .atRisk)
    #expect(state(at: "2026-11-16 16:00:01") == .breached)
  }

  @Test func `minutes left are counted within working hours and by the clock`() {
    let clock = clocks.clock(for: OfficeFixture.report(at: received), now: OfficeFixture.wall("2026-11-13 16:00")).class
    #expect(clock.workingMinutesLeft == 30 + 450)
    #expect(clock.clockMinutesLeft == 3 * 1440)
  }

  @Test func `minutes left are negative once the deadline is past`() {
    let clock = clocks.clock(for: OfficeFixture.report(at: received), now: OfficeFixture.wall("2026-11-17 08:30")).class
    #expect(clock.workingMinutesLeft == -60)
    #expect(clock.clockMinutesLeft == -(16 * 60 + 30))
  }

  @Test func `an answer in time is met and a late one is breached for good`() {
    let inTime = OfficeFixture.report(
      at: received, status: .responded, respondedAt: OfficeFixture.wall("2026-11-16 16:00"))
    let late = OfficeFixture.report(at: received, status: .done, respondedAt: OfficeFixture.wall("2026-11-16 16:01"))
    #expect(state(of: inTime, at: "2027-01-01 00:00") == .met)
    #expect(state(of: late, at: "2027-01-01 00:00") == .breached)
  }

  @Test func `a late closing does not hide an answer in time`() {
    let mention = OfficeFixture.report(
      at: received, status: .done, respondedAt: OfficeFixture.wall("2026-11-10 10:00"),
      closedAt: OfficeFixture.wall("2026-12-10 10:00"))
    #expect(state(of: mention, at: "2027-01-01 00:00") == .met)
  }

  @Test(arguments: [Status.responded, .done, .closedBySystem, .archived])
  func `answered at an unknown time is never called late`(_ status: Status) {
    let clock = clocks.clock(
      for: OfficeFixture.report(at: received, status: status), now: OfficeFixture.wall("2027-01-01 00:00")
    ).class
    #expect(clock.state == .met)
    #expect(clock.steps.last == .answeredAtUnknownTime)
  }

  @Test func `closing by the system is not taken for the answer`() {
    let mention = OfficeFixture.report(
      at: received, status: .closedBySystem, closedAt: OfficeFixture.wall("2026-11-30 00:00"))
    #expect(state(of: mention, at: "2027-01-01 00:00") == .met)
  }

  @Test func `a change to answered that the desk saw stands in for a missing time`() {
    let history = [
      StatusChange(at: received, status: .new),
      StatusChange(at: OfficeFixture.wall("2026-11-20 09:00"), status: .responded),
    ]
    let mention = OfficeFixture.report(at: received, status: .responded)
    #expect(state(of: mention, history: history, at: "2026-11-21 00:00") == .breached)
  }

  @Test func `a case that waits for the reporter is paused and has no deadline`() {
    let history = [
      StatusChange(at: received, status: .new),
      StatusChange(at: OfficeFixture.wall("2026-11-10 09:00"), status: .waitingForReporter),
    ]
    let mention = OfficeFixture.report(at: received, status: .waitingForReporter)
    let clock = clocks.clock(for: mention, history: history, now: OfficeFixture.wall("2026-12-24 00:00")).class
    #expect(clock.state == .paused)
    #expect(clock.due == nil && clock.workingMinutesLeft == nil && clock.clockMinutesLeft == nil)
    #expect(clocks.schedule(for: mention, history: history) == Schedule(queue: .paused))
  }

  @Test func `a case that came to the desk paused is not called late for it`() {
    let history = [StatusChange(at: OfficeFixture.wall("2026-12-01 09:00"), status: .waitingForReporter)]
    let mention = OfficeFixture.report(at: received, status: .waitingForReporter)
    #expect(state(of: mention, history: history, at: "2026-12-02 00:00") == .paused)
    #expect(state(of: mention, history: [], at: "2026-12-02 00:00") == .paused)
  }

  @Test func `what has been answered waits for nothing, though its status is open`() {
    let mention = OfficeFixture.report(
      at: received, status: .inProgress, respondedAt: OfficeFixture.wall("2026-11-10 10:00"))
    #expect(clocks.schedule(for: mention) == Schedule(queue: nil))
    #expect(state(of: mention, at: "2026-12-02 00:00") == .met)
  }

  @Test func `a case that is open again owes an answer, whenever it was closed`() {
    let mention = OfficeFixture.report(
      at: received, status: .inProgress, closedAt: OfficeFixture.wall("2026-11-10 10:00"))
    #expect(clocks.schedule(for: mention).queue == .clocked)
    #expect(state(of: mention, at: "2026-12-02 00:00") == .breached)
  }

  @Test func `waiting that began after the deadline does not hide the breach`() {
    let history = [
      StatusChange(at: received, status: .new),
      StatusChange(at: OfficeFixture.wall("2026-11-17 09:00"), status: .waitingForReporter),
    ]
    let mention = OfficeFixture.report(at: received, status: .waitingForReporter)
    #expect(state(of: mention, history: history, at: "2026-11-18 00:00") == .breached)
  }

  @Test func `a pause moves the moment of risk as well`() {
    let history = [
      StatusChange(at: received, status: .new),
      StatusChange(at: OfficeFixture.wall("2026-11-10 07:30"), status: .waitingForReporter),
      StatusChange(at: OfficeFixture.wall("2026-11-12 07:30"), status: .verified),
    ]
    let schedule = clocks.schedule(for: OfficeFixture.report(at: received), history: history)
    #expect(schedule.due == OfficeFixture.wall("2026-11-18 16:00"))
    #expect(schedule.riskAt == OfficeFixture.wall("2026-11-17 14:30"), "360 minutes into Tuesday the 17th")
  }

  @Test func `without a class there is no clock`() {
    let (clock, others) = clocks.clock(
      for: OfficeFixture.report(nil, at: received), now: OfficeFixture.wall("2027-01-01 00:00"))
    #expect(clock.state == .unclassified)
    #expect(clock.due == nil && clock.steps.isEmpty && others.isEmpty)
    #expect(clocks.schedule(for: OfficeFixture.report(nil, at: received)) == Schedule(queue: .unclassified))
  }

  @Test func `without a time of receipt nothing is counted and that is said`() {
    let clock = clocks.clock(for: OfficeFixture.report(at: nil), now: received).class
    #expect(clock.state == .unclassified)
    #expect(clock.rule.id == "permintaan_informasi")
    #expect(clock.steps == [.receivedUnknown])
    #expect(clocks.schedule(for: OfficeFixture.report(at: nil)) == Schedule(queue: .unclassified))
  }

  @Test func `what is answered waits for nothing`() {
    #expect(clocks.schedule(for: OfficeFixture.report(at: received, status: .responded)) == Schedule(queue: nil))
  }

  @Test func `data breaches are at risk by the clock and not by working time`() {
    let mention = OfficeFixture.report(.dataBreach, at: OfficeFixture.wall("2026-11-07 00:00"))
    let schedule = clocks.schedule(for: mention)
    #expect(schedule.due == OfficeFixture.wall("2026-11-10 00:00"))
    #expect(schedule.riskAt == OfficeFixture.wall("2026-11-09 09:36"))
  }
}

/// A rule of the clock: how much time a kind of case has, in which unit, and who says so.
public struct ClockRule: Sendable, Hashable {
  public enum Unit: String, Sendable, Codable, CaseIterable {
    case workingDays = "hari_kerja"
    case calendarDays = "hari_kalender"
    case clockHours = "jam"
    case clockMinutes = "menit"
  }

  /// The key in `meja.yaml`: `verifikasi`, `tindak_lanjut`, or a ``Classification`` raw value.
  public var id: String
  public var amount: Int
  public var unit: Unit
  /// Where the number comes from, as the agency wrote it.
  public var basis: String

  public init(id: String, amount: Int, unit: Unit, basis: String) {
    self.id = id
    self.amount = amount
    self.unit = unit
    self.basis = basis
  }
}

/// One clock of one case, counted, with the count itself.
public struct Deadline: Sendable, Hashable {
  public enum State: String, Sendable, Codable, CaseIterable {
    case met, due
    case atRisk = "at_risk"
    case breached, paused
    /// No clock can be counted: the class, a rule for it, or the time of receipt is unknown. Never shown as on time.
    case unclassified
  }

  /// One line of the explanation, in order.
  public enum Step: Sendable, Hashable {
    case received(Instant)
    /// The source does not say when it was received: nothing can be counted.
    case receivedUnknown
    /// Day `number` of the count.
    case counted(CivilDate, number: Int)
    case skippedWeekend(CivilDate)
    case skippedHoliday(CivilDate, Holiday.Kind, name: String)
    /// Clock units: counted straight through, day and night.
    case clockTime(Span)
    case paused(from: Instant, to: Instant?)
    /// A day that would have counted, had the clock not stood still at its close.
    case skippedPaused(CivilDate)
    /// The count crosses a year for which the calendar holds no holiday.
    case yearWithoutHolidays(Int)
    case due(Instant)
    case answered(Instant)
    /// Answered or closed, but no source says when.
    case answeredAtUnknownTime
  }

  public var rule: ClockRule
  /// `nil` while paused without an end.
  public var due: Instant?
  public var state: State
  /// Working minutes left until `due`, negative when past; `nil` while paused.
  public var workingMinutesLeft: Int?
  /// Clock minutes left until `due`, negative when past; `nil` while paused.
  public var clockMinutesLeft: Int?
  public var steps: [Step]

  public init(
    rule: ClockRule, due: Instant?, state: State, workingMinutesLeft: Int? = nil, clockMinutesLeft: Int? = nil,
    steps: [Step] = []
  ) {
    self.rule = rule
    self.due = due
    self.state = state
    self.workingMinutesLeft = workingMinutesLeft
    self.clockMinutesLeft = clockMinutesLeft
    self.steps = steps
  }
}

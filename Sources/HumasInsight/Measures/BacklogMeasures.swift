import HumasModel

/// What waits now, by how many working days it has waited: 0–3, 4–5, 6–14, 15–60, more (DOMAIN §5). The day of receipt is
/// day 0.
struct BacklogMeasures: Sendable {
  /// The last working day of each band but the open one.
  private static let bands: [(measure: Measure, last: Int)] = [
    (.backlogTo3, 3), (.backlogTo5, 5), (.backlogTo14, 14), (.backlogTo60, 60), (.backlogBeyond60, .max),
  ]

  private let calendar: DeskCalendar
  private let today: Int
  private var counts = Array(repeating: 0, count: BacklogMeasures.bands.count)
  private var undated = 0
  private var atRisk = 0
  private var overdue = 0

  init(calendar: DeskCalendar, now: Instant) {
    self.calendar = calendar
    today = calendar.workingOrdinal(now.civil(in: calendar.zone).date)
  }

  mutating func add(received: Instant?, _ state: Deadline.State) {
    if state == .atRisk { atRisk += 1 }
    if state == .breached { overdue += 1 }
    guard let received else {
      undated += 1
      return
    }
    let age = today - calendar.workingOrdinal(received.civil(in: calendar.zone).date)
    if let band = BacklogMeasures.bands.firstIndex(where: { age <= $0.last }) { counts[band] += 1 }
  }

  var figures: [ReportFigure] {
    [ReportFigure(.backlog, count: counts.reduce(undated, +))]
      + zip(BacklogMeasures.bands, counts).map { ReportFigure($0.measure, count: $1) }
      + [
        ReportFigure(.backlogUndated, count: undated), ReportFigure(.atRisk, count: atRisk),
        ReportFigure(.overdue, count: overdue),
      ]
  }
}

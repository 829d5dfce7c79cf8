import HumasModel

/// What the order of issues goes by: level, then the last hour, the last day, all mentions; equals by number, so that
/// rows do not dance. The greatest is the loudest.
struct Loudness: Comparable {
  private let level: Int
  private let lastHour: Int
  private let lastDay: Int
  private let mentions: Int
  private let id: Int64

  init(_ row: IssueRow) {
    level = row.level.rawValue
    lastHour = row.lastHour
    lastDay = row.hours.reduce(0, +)
    mentions = row.mentions
    id = row.id
  }

  static func < (a: Loudness, b: Loudness) -> Bool {
    (a.level, a.lastHour, a.lastDay, a.mentions, b.id) < (b.level, b.lastHour, b.lastDay, b.mentions, a.id)
  }
}

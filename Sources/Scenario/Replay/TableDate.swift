import HumasModel

/// The date cell of a table.
enum TableDate: Sendable, Hashable {
  case moment(Instant)
  /// Empty, or a day without a time: the moment stays unknown.
  case unknown
  /// Words that are no date. They are passed on, so that the intake can say so.
  case unreadable(String)

  /// Reads RFC 3339 (also without offset: then Western time), epoch seconds or milliseconds, `22/11/2026 14.05`, and
  /// the form of old posts, `Wed Oct 10 20:19:24 +0000 2018`.
  init(_ cell: String) {
    if let moment = Instant(rfc3339: cell, assuming: Scenario.zone) ?? TableDate.epoch(cell)
      ?? TableDate.dayFirst(cell) ?? TableDate.oldPost(cell)
    {
      self = .moment(moment)
    } else {
      self = cell == "-" || CivilDate(iso: cell) != nil ? .unknown : .unreadable(cell)
    }
  }

  private static func epoch(_ cell: String) -> Instant? {
    guard let number = Int64(cell) else { return nil }
    switch cell.utf8.count {
    case 9...10: return Instant(seconds: number)
    case 13: return Instant(milliseconds: number)
    default: return nil
    }
  }

  private static func dayFirst(_ cell: String) -> Instant? {
    let numbers = cell.split { "/-.: ".contains($0) }.map { Int($0) }
    guard cell.utf8.contains(UInt8(ascii: "/")), (5...6).contains(numbers.count),
      let day = numbers[0], let month = numbers[1], let year = numbers[2], let date = CivilDate(year, month, day)
    else { return nil }
    return moment(on: date, hour: numbers[3], minute: numbers[4], second: numbers.count > 5 ? numbers[5] : 0)
  }

  private static func oldPost(_ cell: String) -> Instant? {
    let words = cell.split(separator: " ")
    guard words.count == 6, let month = months.firstIndex(of: String(words[1])), let day = Int(words[2]),
      let year = Int(words[5]), let date = CivilDate(year, month + 1, day)
    else { return nil }
    return Instant(rfc3339: "\(date)T\(words[3])\(words[4])")
  }

  private static func moment(on date: CivilDate, hour: Int?, minute: Int?, second: Int?) -> Instant? {
    guard let hour, let minute, let second, (0..<24).contains(hour), (0..<60).contains(minute),
      (0..<60).contains(second)
    else { return nil }
    return Instant(
      CivilTime(date: date, minuteOfDay: hour * 60 + minute, millisecondOfMinute: second * 1000), in: Scenario.zone)
  }

  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
}

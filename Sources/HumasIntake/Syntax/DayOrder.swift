/// Whether a table writes its days as 22/11/2026 or as 11/22/2026, as far as the table itself tells.
enum DayOrder: String {
  /// Day first: told by a number above 12 in the first place, or by nothing.
  case dayFirst = "d"
  /// Month first: told by a number above 12 in the second place, and none in the first.
  case monthFirst = "m"
  /// Both occur: a day of which both readings exist stays unknown.
  case mixed = "x"

  /// Bytes of a table that are looked at.
  private static let evidence = 1 << 20

  /// - Parameter text: the beginning of a table, as UTF-8.
  init(of text: UnsafeRawBufferPointer) {
    let bytes = text.prefix(DayOrder.evidence)
    var isDayFirst = false
    var isMonthFirst = false
    for index in bytes.indices where index == bytes.startIndex || DayOrder.beginsCell(after: bytes[index - 1]) {
      guard let (first, second) = DayOrder.day(bytes[index...]) else { continue }
      isDayFirst = isDayFirst || (first > 12 && second <= 12)
      isMonthFirst = isMonthFirst || (second > 12 && first <= 12)
    }
    self = isMonthFirst ? (isDayFirst ? .mixed : .monthFirst) : .dayFirst
  }

  /// Day and month of two numbers; `nil` where they could be either way round.
  func sorted(_ first: Int, _ second: Int) -> (day: Int, month: Int)? {
    switch self {
    case .dayFirst: (first, second)
    case .monthFirst: (second, first)
    case .mixed where first > 12: (first, second)
    case .mixed where second > 12 || first == second: (second, first)
    case .mixed: nil
    }
  }

  private static func beginsCell(after byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }

  /// The two numbers before a year: "4/25/2026".
  private static func day(_ bytes: Slice<UnsafeRawBufferPointer>) -> (Int, Int)? {
    var rest = bytes
    guard let first = number(&rest, 1...2), let mark = rest.popFirst(), "/-.".utf8.contains(mark),
      let second = number(&rest, 1...2), rest.popFirst() == mark, number(&rest, 4...4) != nil
    else { return nil }
    return (first, second)
  }

  private static func number(_ bytes: inout Slice<UnsafeRawBufferPointer>, _ length: ClosedRange<Int>) -> Int? {
    let digits = bytes.prefix(length.upperBound + 1).prefix { $0 >= 0x30 && $0 <= 0x39 }
    guard length.contains(digits.count) else { return nil }
    bytes = bytes.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
  }
}

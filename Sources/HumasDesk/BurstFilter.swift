import HumasInsight

/// A series of counts as CSV, line by line: each value with what was expected and how new it is. Online: the answer to a
/// line depends on that line and earlier ones only.
public struct BurstFilter: Sendable {
  /// What a line of the input is.
  public enum Answer: Sendable, Hashable {
    /// Names of columns, or nothing: no answer is due.
    case heading
    /// The line to be written.
    case line(String)
    /// Fewer cells than the columns need.
    case unreadable
  }

  /// The first line of the output.
  public static let header = "timestamp,value,expected,score"

  private var detector = BurstDetector()
  private var columns: (timestamp: Int, value: Int) = (0, 1)
  private var hasBegun = false

  public init() {}

  /// Judges the next line. Without names in the first line the columns are timestamp and value.
  ///
  /// A value that is no number is unknown: it is passed on with score 0 and teaches nothing. `expected` is rounded to two
  /// decimals, `score` (0…1) to nine.
  public mutating func answer(_ line: String) -> Answer {
    let cells = BurstFilter.cells(of: line)
    guard cells != [""] else { return .heading }
    if !hasBegun {
      hasBegun = true
      if readsHeading(cells) { return .heading }
    }
    guard cells.indices.contains(columns.timestamp), cells.indices.contains(columns.value) else { return .unreadable }
    let score = detector.judge(Double(cells[columns.value]) ?? .nan)
    return .line(BurstFilter.line(cells[columns.timestamp], cells[columns.value], score))
  }

  /// A first line is a heading when it has a column by the name `value`, or no number where the value should be.
  private mutating func readsHeading(_ cells: [String]) -> Bool {
    let names = cells.map { $0.lowercased() }
    if let value = names.firstIndex(of: "value") {
      columns = (names.firstIndex(of: "timestamp") ?? 0, value)
      return true
    }
    return cells.count > columns.value && Double(cells[columns.value]) == nil
  }

  private static func line(_ timestamp: String, _ value: String, _ score: BurstScore) -> String {
    let figures = [JSON.decimal(score.expected, places: 2), .decimal(score.score, places: 9)].map(\.line)
    return DelimitedLine.text([timestamp, value] + figures)
  }

  /// Times and counts hold no commas; blanks, quotes and the return of a Windows file around a cell are dropped.
  private static func cells(of line: String) -> [String] {
    line.utf8.split(separator: 0x2C, omittingEmptySubsequences: false).map { cell in
      let inner = cell.drop(while: isAround)
      let end = inner.lastIndex { !isAround($0) }.map(inner.index(after:)) ?? inner.startIndex
      return String(decoding: inner[..<end], as: UTF8.self)
    }
  }

  private static func isAround(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x22 || byte == 0x0D || byte == 0x09 }
}

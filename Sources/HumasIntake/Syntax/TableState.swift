/// What must be known of a table to read on in its middle; travels as text in the bookmark.
struct TableState {
  var encoding: TextEncoding
  var separator: UInt8
  var header: [String]
  var dayOrder: DayOrder
  /// In a row that was given up as too long: its end is awaited.
  var isInsideLongRow = false

  private static let mark: Character = "\u{1f}"

  init(encoding: TextEncoding, separator: UInt8, header: [String], dayOrder: DayOrder = .dayFirst) {
    self.encoding = encoding
    self.separator = separator
    self.header = header
    self.dayOrder = dayOrder
  }

  /// `nil` for the beginning of a file.
  init?(_ text: String) {
    let fields = text.split(separator: TableState.mark, omittingEmptySubsequences: false).map(String.init)
    guard fields.count > 3, let encoding = TextEncoding(rawValue: fields[0]), let separator = UInt8(fields[1]) else {
      return nil
    }
    let order = fields[2].last.flatMap { DayOrder(rawValue: String($0)) } ?? .dayFirst
    self.init(encoding: encoding, separator: separator, header: Array(fields[3...]), dayOrder: order)
    isInsideLongRow = fields[2].first == "1"
  }

  var text: String {
    let fields = [encoding.rawValue, String(separator), (isInsideLongRow ? "1" : "0") + dayOrder.rawValue] + header
    return fields.joined(separator: String(TableState.mark))
  }
}

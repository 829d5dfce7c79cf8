/// Where the rows of a table begin, and how they are cut.
struct TableStart {
  var state: TableState
  /// Offset behind the header row, in the UTF-8 of the table, and the newlines up to there.
  var end: Int
  var newlines: Int

  /// Rows that may stand before the header.
  private static let preamble = 64

  /// Finds the header among the first rows; of several separators the first that makes one counts.
  ///
  /// - Parameters:
  ///   - text: the table as UTF-8, from its first byte.
  ///   - isHeader: whether these cells are the header.
  init?(of text: UnsafeRawBufferPointer, encoding: TextEncoding, isHeader: ([String]) -> Bool) {
    let mark = TextEncoding(markOf: text) == .utf8 ? TextEncoding.utf8.markLength : 0
    let declared = TableStart.declaredSeparator(text, from: mark)
    for separator in declared.map({ [$0] }) ?? Array(",;\t|".utf8) {
      var rows = DelimitedText(text, separator: separator, from: mark)
      var newlines = 0
      for _ in 0..<TableStart.preamble {
        guard case .row(let row) = rows.next(takesUnfinished: true) else { break }
        newlines += row.newlines
        let cells = row.cells.map { TableStart.name(rows.text(of: $0)) }
        guard isHeader(cells), !row.isUnfinished || row.end == text.count else { continue }
        self.init(
          state: TableState(encoding: encoding, separator: separator, header: cells, dayOrder: DayOrder(of: text)),
          end: row.end, newlines: newlines)
        return
      }
    }
    return nil
  }

  private init(state: TableState, end: Int, newlines: Int) {
    self.state = state
    self.end = end
    self.newlines = newlines
  }

  /// A column's name on one line, without blanks around it.
  private static func name(_ cell: String) -> String {
    cell.split(whereSeparator: { $0.isWhitespace || $0 == "\u{1f}" || $0 == "\u{feff}" }).joined(separator: " ")
  }

  /// Excel's own first line, `sep=;`.
  private static func declaredSeparator(_ text: UnsafeRawBufferPointer, from start: Int) -> UInt8? {
    let line = text[start...].prefix(5)
    guard line.count == 5, String(decoding: line.prefix(4), as: UTF8.self).lowercased() == "sep=" else { return nil }
    return line[start + 4]
  }
}

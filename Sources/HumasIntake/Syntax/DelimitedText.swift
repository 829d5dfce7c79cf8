/// Walks over the rows of comma-, semicolon-, tab- or bar-separated text (RFC 4180, and what spreadsheets make of it):
/// quoted cells may hold separators, newlines and doubled quotes; lines end in LF or CRLF. Copies nothing.
struct DelimitedText {
  struct Row {
    /// The row's bytes, without its newline.
    var range: Range<Int>
    /// Offset behind its newline.
    var end: Int
    /// Raw cells, with their quotes.
    var cells: [Range<Int>]
    /// Newlines within and behind the row.
    var newlines: Int
    /// The text ended before a newline did.
    var isUnfinished: Bool
  }

  enum Step {
    case row(Row)
    /// A quote was opened in the row that begins here and nobody closed it, or only a quote lines below that opens a
    /// cell of its own.
    case unclosedQuote
    /// The row that begins here is longer than ``Limit/record``.
    case tooLong
  }

  let bytes: UnsafeRawBufferPointer
  let separator: UInt8
  /// Offset of the next row.
  private(set) var position: Int

  private enum CellEnd { case separator, newline, text }
  private enum Fault: Error { case unclosedQuote, strayQuote, tooLong }

  init(_ bytes: UnsafeRawBufferPointer, separator: UInt8, from position: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
  }

  /// The next row; `nil` at the end, and where a row is unfinished that `takesUnfinished` does not want.
  ///
  /// After anything but a row the cursor stands where it stood: see ``skipLine()``.
  mutating func next(takesUnfinished: Bool) -> Step? {
    guard position < bytes.count else { return nil }
    do throws(Fault) {
      let row = try row(from: position)
      if row.isUnfinished, !takesUnfinished { return nil }
      position = row.end
      return .row(row)
    } catch {
      switch error {
      case .tooLong: return .tooLong
      case .strayQuote: return .unclosedQuote
      case .unclosedQuote: return bytes.count - position > Limit.record || takesUnfinished ? .unclosedQuote : nil
      }
    }
  }

  /// Goes behind the next newline, wherever quotes stand; false where there is none.
  mutating func skipLine() -> Bool {
    guard let newline = Lines.newline(in: bytes, from: position) else {
      position = bytes.count
      return false
    }
    position = newline + 1
    return true
  }

  private func row(from start: Int) throws(Fault) -> Row {
    let limit = min(bytes.count, start + Limit.record)
    var row = Row(range: start..<start, end: start, cells: [], newlines: 0, isUnfinished: false)
    var cellStart = start
    while true {
      let (end, stop) = try cell(from: cellStart, limit: limit, newlines: &row.newlines)
      let isLast = stop != .separator
      let hasReturn = stop == .newline && end > cellStart && bytes[end - 1] == 0x0d
      row.cells.append(cellStart..<(hasReturn ? end - 1 : end))
      if isLast {
        row.range = start..<(hasReturn ? end - 1 : end)
        row.isUnfinished = stop == .text
        row.newlines += row.isUnfinished ? 0 : 1
        row.end = row.isUnfinished ? end : end + 1
        return row
      }
      cellStart = end + 1
    }
  }

  /// The end of the cell that begins at `start`, and what ends it.
  private func cell(from start: Int, limit: Int, newlines: inout Int) throws(Fault) -> (end: Int, CellEnd) {
    var position = start
    var isQuoted = false
    let linesBefore = newlines
    if position < limit, bytes[position] == UInt8(ascii: "\"") {
      isQuoted = true
      position += 1
    }
    while position < limit {
      let byte = bytes[position]
      if isQuoted {
        if byte == 0x0a { newlines += 1 }
        if byte == UInt8(ascii: "\"") {
          // A doubled quote closes and opens at once: the cell goes on.
          if position + 1 < limit, bytes[position + 1] == byte { position += 1 } else { isQuoted = false }
          if !isQuoted, newlines > linesBefore, !isCellEnd(position + 1) { throw .strayQuote }
        }
      } else if byte == separator {
        return (position, .separator)
      } else if byte == 0x0a {
        return (position, .newline)
      }
      position += 1
    }
    if isQuoted { throw .unclosedQuote }
    if limit < bytes.count { throw .tooLong }
    return (limit, .text)
  }
}

extension DelimitedText {
  /// Whether a cell may end before this offset.
  private func isCellEnd(_ offset: Int) -> Bool {
    guard offset < bytes.count else { return true }
    return bytes[offset] == separator || bytes[offset] == 0x0a || bytes[offset] == 0x0d
  }

  /// The text of a raw cell: without its quotes, doubled quotes made single. Bytes that are no UTF-8 are read as
  /// windows-1252.
  func text(of cell: Range<Int>) -> String {
    guard let first = bytes[cell].first, first == UInt8(ascii: "\"") else { return decoded(bytes[cell]) }
    var text: [UInt8] = []
    text.reserveCapacity(cell.count)
    var isQuoted = true
    var position = cell.lowerBound + 1
    while position < cell.upperBound {
      let byte = bytes[position]
      position += 1
      if isQuoted, byte == UInt8(ascii: "\"") {
        if position < cell.upperBound, bytes[position] == byte {
          position += 1
        } else {
          isQuoted = false
          continue
        }
      }
      text.append(byte)
    }
    return text.withUnsafeBytes { decoded($0[...]) }
  }

  private func decoded(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
    let isUTF8 = TextEncoding.isUTF8(UnsafeRawBufferPointer(rebasing: bytes))
    return isUTF8 ? String(decoding: bytes, as: UTF8.self) : TextEncoding.windows1252(bytes)
  }
}

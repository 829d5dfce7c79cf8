import HumasModel

/// A format that is a table with a header: what it adds to a table is which header it knows and what a row means.
protocol TableReader: Reader {
  /// Whether these cells are its header.
  func isHeader(_ cells: [String]) -> Bool
  /// The row's entry, and whether its identity needs an occurrence number.
  func entry(_ row: TableRow, _ origin: Origin) throws(Flaw) -> (Entry, needsOccurrence: Bool)
}

extension TableReader {
  package var pace: Pace { .table }

  package func read(_ stretch: Stretch) -> Reading {
    let known = TableState(stretch.state)
    let encoding = known?.encoding ?? TextEncoding(markOf: stretch.bytes) ?? .utf8
    return encoding.withUTF8(of: stretch.bytes) { read(stretch, text: $0, encoding, known) }
  }

  /// Whether a file begins with its preamble and header.
  func hasHeader(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let encoding = TextEncoding(markOf: bytes) ?? .utf8
    return encoding.withUTF8(of: bytes) { TableStart(of: $0, encoding: encoding, isHeader: isHeader) != nil }
  }

  /// - Parameter text: the stretch as UTF-8, or as bytes that are taken for it.
  private func read(
    _ stretch: Stretch, text: UnsafeRawBufferPointer, _ encoding: TextEncoding, _ known: TableState?
  ) -> Reading {
    let start = known == nil ? TableStart(of: text, encoding: encoding, isHeader: isHeader) : nil
    guard let state = known ?? start?.state else { return withoutHeader(stretch) }
    var walk = TableWalk(stretch: stretch, text: text, state: state, from: start)
    while !walk.reading.isFull, let step = walk.next() {
      switch step {
      case .row(let row): walk.take(row, entry)
      case .unclosedQuote: walk.rejectLine(.unclosedQuote)
      case .tooLong: walk.rejectLine(.tooLong)
      }
    }
    var reading = walk.reading
    reading.isPartial = reading.isFull && reading.consumedBytes < stretch.bytes.count
    return reading
  }

  private func withoutHeader(_ stretch: Stretch) -> Reading {
    var reading = Reading()
    guard stretch.isSettled || stretch.bytes.count >= Limit.head else { return reading }
    reading.rejects = [
      Reject(
        provenance: stretch.provenance(byte: 0, line: stretch.line), reason: .headerNotFound,
        excerpt: excerpt(of: stretch.bytes))
    ]
    reading.consumedBytes = stretch.bytes.count
    return reading
  }
}

/// The way through the rows of one stretch, with what was read so far.
struct TableWalk {
  private(set) var reading: Reading
  private let stretch: Stretch
  private var rows: DelimitedText
  private var state: TableState
  private let columns: [String: Int]
  /// Offset in the text up to which `reading.consumedBytes` counts.
  private var counted = 0
  private var newlines = 0

  init(stretch: Stretch, text: UnsafeRawBufferPointer, state: TableState, from start: TableStart?) {
    self.stretch = stretch
    self.state = state
    rows = DelimitedText(text, separator: state.separator, from: start?.end ?? 0)
    columns = TableRow.columns(of: state.header)
    newlines = start?.newlines ?? 0
    reading = Reading(state: state.text)
    consume()
    if state.isInsideLongRow { passLine() }
  }

  /// The next row; one without a newline only at the end of a file that its writer has closed.
  mutating func next() -> DelimitedText.Step? {
    rows.next(takesUnfinished: stretch.reachesEnd && stretch.isSettled)
  }

  mutating func take(_ row: DelimitedText.Row, _ entry: (TableRow, Origin) throws(Flaw) -> (Entry, Bool)) {
    let cells = row.cells.map(rows.text)
    if cells.allSatisfy({ $0.utf8.allSatisfy(isBlank) }) || isHeaderAgain(cells) { return finish(row) }
    do throws(Flaw) {
      try checkCount(of: cells)
      let (made, needsOccurrence) = try entry(tableRow(row, cells), stretch.origin)
      let place = place(of: row.range.lowerBound)
      reading.records.append(
        ReadRecord(entry: made, byte: place.byte, line: place.line, needsOccurrence: needsOccurrence))
      finish(row)
    } catch {
      // A wrong number of cells over several lines is most likely a stray quote: only its first line is given up.
      if error.reason == .columnCount, row.newlines > 1 {
        rows = DelimitedText(rows.bytes, separator: rows.separator, from: row.range.lowerBound)
        return rejectLine(.columnCount, detail: error.detail)
      }
      reject(row.range, error)
      finish(row)
    }
  }

  private func tableRow(_ row: DelimitedText.Row, _ cells: [String]) -> TableRow {
    let isUnicode = TextEncoding.isUTF8(UnsafeRawBufferPointer(rebasing: rows.bytes[row.range]))
    return TableRow(
      header: state.header, columns: columns, cells: Array(cells.prefix(state.header.count)),
      dayOrder: state.dayOrder, foreignEncoding: isUnicode ? nil : .windows1252)
  }

  /// Rejects the line the cursor stands at and goes on behind it.
  mutating func rejectLine(_ reason: Reject.Reason, detail: String = "") {
    let start = rows.position
    let end = Lines.newline(in: rows.bytes, from: start) ?? rows.bytes.count
    reject(start..<end, Flaw(reason: reason, detail: detail))
    passLine()
  }

  /// Goes behind the line the cursor stands in; of a line without an end the rest is passed over when it comes.
  private mutating func passLine() {
    let hasEnd = rows.skipLine()
    newlines += hasEnd ? 1 : 0
    state.isInsideLongRow = !hasEnd
    reading.state = state.text
    consume()
  }

  private mutating func finish(_ row: DelimitedText.Row) {
    // An unfinished row may grow: it was read, and is not counted as read.
    guard !row.isUnfinished else { return }
    newlines += row.newlines
    consume()
  }

  /// Counts everything up to the cursor as consumed.
  private mutating func consume() {
    reading.consumedBytes += fileLength(of: counted..<rows.position)
    reading.consumedLines = newlines
    counted = rows.position
  }

  /// Exports that were put one behind the other repeat their header.
  private func isHeaderAgain(_ cells: [String]) -> Bool { cells == state.header }

  private func checkCount(of cells: [String]) throws(Flaw) {
    let expected = state.header.count
    let hasSurplus = cells.dropFirst(expected).contains { !$0.isEmpty }
    if cells.count < expected || hasSurplus { throw Flaw(reason: .columnCount, detail: "\(cells.count)/\(expected)") }
  }

  private mutating func reject(_ range: Range<Int>, _ flaw: Flaw) {
    let place = place(of: range.lowerBound)
    reading.rejects.append(
      Reject(
        provenance: place, reason: flaw.reason, detail: flaw.detail, excerpt: excerpt(of: rows.bytes[range])))
  }

  /// Rows are taken in order, so everything before `offset` that is not yet counted lies between two rows.
  private func place(of offset: Int) -> Provenance {
    let byte = reading.consumedBytes + fileLength(of: counted..<offset)
    return stretch.provenance(byte: byte, line: stretch.line + newlines)
  }

  /// Bytes in the file that a range of the text takes.
  private func fileLength(of range: Range<Int>) -> Int {
    switch state.encoding {
    case .utf8, .windows1252: range.count
    case .utf16LittleEndian, .utf16BigEndian: TextEncoding.utf16Length(of: rows.bytes[range])
    }
  }
}

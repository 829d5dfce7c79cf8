/// A comma-, semicolon- or tab-separated file as rows of fields (RFC 4180: quotation marks may hold line breaks;
/// between tabs they are marks like any other).
struct DelimitedTable: Sendable {
  struct Row: Sendable {
    var fields: [String]
    /// As it stood in the file.
    var source: [UInt8]

    /// The source with its inner line breaks as blanks, so that it stays one record.
    var onOneLine: [UInt8] { source.map { $0 == 10 || $0 == 13 ? 32 : $0 } }
  }

  let delimiter: UInt8
  let headerRow: Row
  /// Rows below the header; empty lines are left out.
  let rows: [Row]

  var header: [String] { headerRow.fields }

  init(_ content: ArraySlice<UInt8>) {
    delimiter = DelimitedTable.delimiter(of: content.prefix { $0 != UInt8(ascii: "\n") })
    var walk = RowWalk(bytes: content, delimiter: delimiter)
    headerRow = walk.next() ?? Row(fields: [], source: [])
    var rows: [Row] = []
    while let row = walk.next() { rows.append(row) }
    self.rows = rows
  }

  /// A tab where there is one (sentences hold commas, not tabs), else the more frequent of comma and semicolon.
  private static func delimiter(of line: ArraySlice<UInt8>) -> UInt8 {
    if line.contains(UInt8(ascii: "\t")) { return UInt8(ascii: "\t") }
    let semicolons = line.count { $0 == UInt8(ascii: ";") }
    let commas = line.count { $0 == UInt8(ascii: ",") }
    return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
  }
}

/// Reads one row after another.
private struct RowWalk {
  private let bytes: ArraySlice<UInt8>
  private let delimiter: UInt8
  private var position: Int

  init(bytes: ArraySlice<UInt8>, delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
    position = bytes.startIndex
  }

  mutating func next() -> DelimitedTable.Row? {
    while position < bytes.endIndex, isLineEnd { position += 1 }
    guard position < bytes.endIndex else { return nil }
    let first = position
    var fields = [field()]
    while position < bytes.endIndex, bytes[position] == delimiter {
      position += 1
      fields.append(field())
    }
    return DelimitedTable.Row(fields: fields, source: Array(bytes[first..<position]))
  }

  private var isLineEnd: Bool { bytes[position] == UInt8(ascii: "\n") || bytes[position] == UInt8(ascii: "\r") }

  /// The field that begins here; the position is left on the mark that ends it.
  private mutating func field() -> String {
    var field: [UInt8] = []
    var isQuoted = false
    if position < bytes.endIndex, bytes[position] == UInt8(ascii: "\""), delimiter != UInt8(ascii: "\t") {
      isQuoted = true
      position += 1
    }
    while position < bytes.endIndex {
      let byte = bytes[position]
      if isQuoted, byte == UInt8(ascii: "\"") {
        // A doubled mark is one mark; a single one closes the quotation.
        isQuoted = position + 1 < bytes.endIndex && bytes[position + 1] == UInt8(ascii: "\"")
        if isQuoted { field.append(byte) }
        position += isQuoted ? 2 : 1
      } else if !isQuoted, byte == delimiter || isLineEnd {
        break
      } else {
        field.append(byte)
        position += 1
      }
    }
    return String(decoding: field, as: UTF8.self)
  }
}

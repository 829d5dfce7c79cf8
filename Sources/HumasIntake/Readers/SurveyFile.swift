/// Answers to the public satisfaction survey (`acuan/ikm.csv`): a row for each respondent, the nine elements in the columns
/// `u1` … `u9`; other columns are passed over.
package enum SurveyFile {
  private static let columns = (1...9).map { "u\($0)" }

  /// The marks as written, row by row, `nil` where there is no number; no rows where the columns are missing.
  package static func answers(in bytes: [UInt8]) -> [[Double?]] { bytes.withUnsafeBytes(answers) }

  private static func answers(_ bytes: UnsafeRawBufferPointer) -> [[Double?]] {
    let start = TableStart(of: bytes, encoding: .utf8) { cells in
      let names = cells.map { $0.lowercased() }
      return columns.allSatisfy(names.contains)
    }
    guard let start else { return [] }
    let header = start.state.header.map { $0.lowercased() }
    let places = columns.map { header.firstIndex(of: $0) }
    var table = DelimitedText(bytes, separator: start.state.separator, from: start.end)
    var rows: [[Double?]] = []
    while let step = table.next(takesUnfinished: true) {
      guard case .row(let row) = step else {
        if !table.skipLine() { break }
        continue
      }
      rows.append(
        places.map { place in place.flatMap { $0 < row.cells.count ? mark(table.text(of: row.cells[$0])) : nil } })
    }
    return rows
  }

  /// `3` and `3,5` alike.
  private static func mark(_ cell: String) -> Double? {
    Double(
      cell.split(separator: " ").joined().split(separator: ",", omittingEmptySubsequences: false).joined(separator: ".")
    )
  }
}

/// One row of a table, its cells found by the names of their columns.
struct TableRow {
  /// Column names as written.
  let header: [String]
  /// Column index by name in lower case; of two columns with one name the first.
  let columns: [String: Int]
  let cells: [String]
  /// How the table writes its days.
  var dayOrder = DayOrder.dayFirst
  /// The encoding the row was read in, where it was no Unicode: kept with what has no field of its own.
  var foreignEncoding: TextEncoding?

  /// The text of a column, its name in lower case; `nil` where it is missing, blank, "-" or what a spreadsheet writes for a
  /// value that it lost.
  subscript(name: String) -> String? { columns[name].flatMap { text(at: $0) } }

  /// The first of several columns that holds something.
  func first(_ names: [String]) -> String? {
    for name in names {
      if let text = self[name] { return text }
    }
    return nil
  }

  /// Everything in columns other than `known` (names in lower case), as a JSON object; empty where there is nothing.
  ///
  /// - Parameter unread: what was written for a time and could not be read: kept under `_waktu`.
  func rest(except known: Set<String>, unread: String? = nil) -> String {
    let note =
      (foreignEncoding.map { ["\"_encoding\":\(JSONText.quoted($0.rawValue))"] } ?? [])
      + (unread.map { ["\"_waktu\":\(JSONText.quoted($0))"] } ?? [])
    let members =
      note
      + header.indices.compactMap { index -> String? in
        guard !known.contains(header[index].lowercased()), let text = text(at: index) else { return nil }
        return "\(JSONText.quoted(header[index])):\(JSONText.quoted(text))"
      }
    return members.isEmpty ? "" : "{" + members.joined(separator: ",") + "}"
  }

  static func columns(of header: [String]) -> [String: Int] {
    Dictionary(header.enumerated().map { ($1.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func isLost(_ cell: String) -> Bool { cell.utf8.first == UInt8(ascii: "#") && TableRow.losses.contains(cell) }

  private static let losses: Set<String> = [
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#ERROR!", "#SPILL!", "#CALC!",
  ]

  private func text(at index: Int) -> String? {
    let cell = cells[index]
    guard cell != "-", cell.utf8.contains(where: { !isBlank($0) }), !isLost(cell) else { return nil }
    return cell
  }
}

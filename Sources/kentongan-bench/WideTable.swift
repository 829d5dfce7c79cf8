/// A table with columns of its own, as Markdown.
struct WideTable {
  private var rows: [[String]]

  init(_ columns: [String]) { rows = [columns] }

  mutating func add(_ row: [String]) { rows.append(row) }

  /// A part of 1 with three places.
  static func share(_ value: Double) -> String {
    let thousandths = String(Int((value * 1000).rounded()))
    return value >= 1 ? "1.000" : "." + String(repeating: "0", count: 3 - thousandths.count) + thousandths
  }

  func print() {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for (index, row) in rows.enumerated() {
      let cells = row.indices.map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }
      Swift.print("| \(cells.joined(separator: " | ")) |")
      if index == 0 { Swift.print("|\(widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|"))|") }
    }
  }
}

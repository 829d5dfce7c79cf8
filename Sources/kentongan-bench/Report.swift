import Glibc

/// One table of results on standard output: what was measured, the figure, what was asked, and whether it is reached.
struct Report {
  private var rows: [[String]] = [["what", "measured", "asked", ""]]

  /// A figure without a demand.
  mutating func note(_ what: String, _ measured: String) { rows.append([what, measured, "", ""]) }

  /// A figure that must not be above `most`.
  mutating func most(_ what: String, _ value: Double, _ unit: String, _ most: Double) {
    rows.append([what, "\(Report.text(value)) \(unit)", "≤ \(Report.text(most)) \(unit)", value <= most ? "✓" : "✗"])
  }

  /// A figure that must not be below `least`.
  mutating func least(_ what: String, _ value: Double, _ unit: String, _ least: Double) {
    rows.append([what, "\(Report.text(value)) \(unit)", "≥ \(Report.text(least)) \(unit)", value >= least ? "✓" : "✗"])
  }

  func print() {
    let widths = (0..<4).map { column in rows.map { $0[column].count }.max() ?? 0 }
    for (index, row) in rows.enumerated() {
      let cells = row.indices.map { row[$0] + String(repeating: " ", count: widths[$0] - row[$0].count) }
      Swift.print("| \(cells.joined(separator: " | ")) |")
      if index == 0 {
        Swift.print("|\(widths.map { String(repeating: "-", count: $0 + 2) }.joined(separator: "|"))|")
      }
    }
    fflush(nil)
  }

  /// Three figures that count.
  static func text(_ value: Double) -> String {
    guard value.isFinite else { return "–" }
    let places = value.magnitude >= 100 ? 1.0 : value.magnitude >= 10 ? 10 : value.magnitude >= 1 ? 100 : 1000
    let rounded = (value * places).rounded() / places
    return rounded == rounded.rounded() && rounded.magnitude < 1e15 ? String(Int64(rounded)) : String(rounded)
  }
}

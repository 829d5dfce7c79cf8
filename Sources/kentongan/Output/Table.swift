import HumasDesk
import TerminalGrid

/// A table as a command prints it: aligned text for people, JSON Lines or CSV for programs.
struct Table<Row> {
  struct Column {
    var title: String
    /// Numbers stand right.
    var isNumber = false
    var text: (Row) -> String
  }

  var columns: [Column]
  var json: (Row) -> JSON

  func print(_ rows: [Row], as options: TableOptions) {
    let rows = options.limit > 0 ? Array(rows.prefix(options.limit)) : rows
    if options.json {
      var output = LineOutput()
      for row in rows { output.line(json(row).line) }
    } else if options.csv {
      printDelimited(rows)
    } else {
      printAligned(rows)
    }
  }

  private func printDelimited(_ rows: [Row]) {
    var output = LineOutput()
    output.line(DelimitedLine.text(columns.map(\.title)))
    for row in rows { output.line(DelimitedLine.text(columns.map { Printable.line($0.text(row)) })) }
  }

  private func printAligned(_ rows: [Row]) {
    let cells = rows.map { row in columns.map { Printable.line($0.text(row)) } }
    let widths = columns.indices.map { index in
      ([columns[index].title] + cells.map { $0[index] }).map { Printable.columns(of: $0) }.max() ?? 0
    }
    var output = LineOutput()
    output.line(aligned(columns.map(\.title), widths))
    for row in cells { output.line(aligned(row, widths)) }
  }

  private func aligned(_ cells: [String], _ widths: [Int]) -> String {
    var line = ""
    for index in cells.indices {
      let blanks = String(repeating: " ", count: max(0, widths[index] - Printable.columns(of: cells[index])))
      line += columns[index].isNumber ? blanks + cells[index] : cells[index] + blanks
      line += "  "
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}

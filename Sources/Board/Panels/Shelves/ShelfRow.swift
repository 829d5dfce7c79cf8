internal import TerminalGrid
internal import Wording

/// One row of what the fourth panel lists.
protocol ShelfRow: Sendable {
  var id: String { get }
  var content: PageContent { get }
  /// Lines under the row where there is room for them.
  var notes: Int { get }
  /// The row as a line for the clipboard.
  func excerpt(_ scene: Scene) -> String
  func draw(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene)
}

extension ShelfRow {
  var notes: Int { 0 }

  /// Columns of the label in front of a row.
  func labelWidth(_ pen: Pen) -> Int { pen.free >= 54 ? 16 : 10 }
}

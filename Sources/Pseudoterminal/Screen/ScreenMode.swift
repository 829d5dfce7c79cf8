/// The private modes that matter to a full-screen program.
package enum ScreenMode {
  package static let autoWrap = 7
  package static let visibleCursor = 25
  /// The other screen, with the cursor kept.
  package static let otherScreen = 1049
  package static let bracketedPaste = 2004
  package static let synchronisedOutput = 2026
}

extension ScreenEmulator {
  mutating func setPrivateModes(_ sequence: ControlSequence, _ isOn: Bool) {
    for index in sequence.parameters.indices { setPrivate(sequence.number(index), isOn) }
  }

  private mutating func setPrivate(_ mode: Int, _ isOn: Bool) {
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
    if mode == ScreenMode.otherScreen { isOn ? coverScreen() : uncoverScreen() }
  }

  /// `CSI 4 h` inserts; the other public modes change nothing that is shown.
  mutating func setMode(_ sequence: ControlSequence) {
    if sequence.number(0) == 4 { inserts = sequence.final == UInt8(ascii: "h") }
  }

  /// Takes the new size as xterm does: nothing is wrapped anew, what is outside is cut off, what is new is blank.
  package mutating func resize(to newSize: ScreenSize) {
    cells = ScreenEmulator.fitted(cells, to: newSize)
    covered = covered.map { ScreenEmulator.fitted($0, to: newSize) }
    size = newSize
    region = 0...newSize.rows - 1
    move(column: cursor.column, row: cursor.row)
  }

  private mutating func coverScreen() {
    guard covered == nil else { return }
    saveCursor()
    covered = cells
    cells = ScreenEmulator.blank(size)
  }

  private mutating func uncoverScreen() {
    guard let first = covered else { return }
    cells = first
    covered = nil
    restoreCursor()
  }

  private static func fitted(_ cells: [[ScreenCell]], to size: ScreenSize) -> [[ScreenCell]] {
    var fitted = blank(size)
    for (row, line) in cells.prefix(size.rows).enumerated() {
      fitted[row].replaceSubrange(0..<min(line.count, size.columns), with: line.prefix(size.columns))
    }
    return fitted
  }
}

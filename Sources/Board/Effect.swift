package import HumasModel

/// What the board asks of the world: plain data, carried out by the command.
package enum Effect: Sendable, Hashable {
  case load(PageRequest)
  case open(DetailRequest)
  /// Show personal data (`false`) or mask them. Answered by ``Event/masking(_:)`` and by rows masked accordingly.
  case setMasking(Bool)
  /// Text for the clipboard. It may hold what the screen shows, so it goes through the masker like every exit.
  /// `names` are those of the reporters, to be hidden too. The words of a report marked Rahasia are never among the text.
  case copy(String, hiding: [String])
  case setTheme(String)
  /// A decision about cases, and the last one taken back. Answered by ``Event/acted(_:)`` or ``Event/refused(_:)``.
  case act(CaseRequest)
  case undo
  /// A decision about what the office says. Answered by ``Event/steered(_:)`` or ``Event/notSteered(_:)``.
  case steer(StatementRequest)
  /// A sign of life, and the case that is open here (the mention's number).
  case attend(Int64?)
  /// All that is there now counts as seen.
  case noteLook
  /// A text to be edited outside. Answered by ``Event/edited(_:)``.
  case edit(String)
  /// A deadline is near: a notice for who looks at something else.
  case warn(String)
  /// Title of the terminal's window.
  case title(String)
  case bell
  case suspend, redraw, quit
}

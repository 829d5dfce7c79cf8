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
  case bell
  case suspend, redraw, quit
}

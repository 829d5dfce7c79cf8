/// What lies over the panels and takes the keys.
enum Layer: Sendable {
  case sheet(Sheet)
  case prompt(Prompt)
  case palette(Palette)
  case question(Question)
}

/// A yes or no, asked in the middle of the screen.
enum Question: Sendable { case quit, unmask }

/// A line in which somebody types.
struct Prompt: Sendable {
  enum Purpose: Sendable { case search, filter }
  var purpose: Purpose
  var line: TypedLine
}

internal import HumasModel

/// What lies over the panels and takes the keys.
enum Layer: Sendable {
  case sheet(Sheet)
  case prompt(Prompt)
  case palette(Palette)
  case question(Question)
  case composer(Composer)
  case choice(ClassChoice)
}

/// A yes or no, asked in the middle of the screen.
enum Question: Sendable { case quit, unmask }

/// A line in which somebody types.
struct Prompt: Sendable {
  enum Purpose: Sendable {
    case search, filter, assign, putAway, reopen
    /// Why a finding is dismissed, a statement withdrawn, a promise closed.
    case reason(StatementTarget)
  }
  var purpose: Purpose
  var line: TypedLine
  /// The cases as they stood when the question was put.
  var cases: [MentionRow] = []
}

internal import HumasModel
internal import TerminalGrid
internal import Wording

/// One panel of the first screen: a list, its title, its alarms. The look that all share is in `PanelLook.swift`.
protocol Panel: Sendable {
  var name: PanelName { get }
  var cursor: Cursor { get set }
  var rowCount: Int { get }

  func id(ofRow index: Int) -> RowID
  /// The record's version, so that an action can be held against what was painted.
  func revision(ofRow index: Int) -> Int
  /// What opens when the row is entered.
  func content(ofRow index: Int) -> PageContent
  /// The row as a line for the clipboard.
  func excerpt(ofRow index: Int, _ scene: Scene) -> String
  /// The private person whose name must not leave with it.
  func reporter(ofRow index: Int) -> String?

  /// Takes over what the desk says; may ask for a stretch of its list.
  mutating func take(_ snapshot: Snapshot) -> [Effect]
  mutating func take(_ reply: PageReply) -> [Effect]
  /// The desk could not answer: what was asked for will not come.
  mutating func giveUpWaiting()
  /// After the selection moved: the place to ask for rows further on.
  mutating func moved() -> [Effect]
  mutating func jump(to end: ListEnd) -> [Effect]

  /// Counts, news and age for the border.
  func title(_ scene: Scene) -> PanelTitle
  /// What a tab says of a panel that is not seen.
  func alarms(_ scene: Scene) -> [Piece]
  /// The figures that matter, as tall numerals when the panel fills the screen, and what they are about.
  func headline(_ scene: Scene) -> [Headline]
  func headlineSubject(_ scene: Scene) -> String
  /// One line above the list, in the list's own columns.
  func hasHeadnote(_ scene: Scene) -> Bool
  func drawHeadnote(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene)
  /// One line under the list.
  func footnote(_ scene: Scene) -> [Piece]
  /// What stands in an empty panel: one paragraph each.
  func emptiness(_ scene: Scene) -> [String]
  /// Whether nothing is there because nothing matches, and not because nothing was ever read.
  var isFiltered: Bool { get }

  /// Lines a row takes; `spare` is the number of lines that would be left if each took one.
  func lines(ofRow index: Int, spare: Int) -> Int
  func draw(row index: Int, _ pen: inout Pen, _ frame: inout Frame, _ scene: Scene)
  /// Lines kept free under the list, of so many, for what ``drawSpare(_:_:_:)`` draws.
  func reservedLines(of height: Int, _ scene: Scene) -> Int
  /// Fills the room right of the tall numerals, where no lines are reserved under the list.
  func drawBesideHeadline(_ area: Rect, _ frame: inout Frame, _ scene: Scene)
  /// Fills the room left under a short list, or the lines reserved.
  func drawSpare(_ area: Rect, _ frame: inout Frame, _ scene: Scene)
}

enum ListEnd: Sendable { case top, bottom }

/// What stands on a panel's border.
struct PanelTitle: Sendable {
  /// After number and name, each set off by "·", what matters most first.
  var facts: [Piece]
  var freshness: Freshness

  init(facts: [Piece], _ freshness: Freshness) {
    self.facts = facts
    self.freshness = freshness
  }
}

/// A figure for across the room, and what it is.
struct Headline: Sendable {
  var figure: String
  var caption: String
  var role: Role
}

extension Panel {
  package func reporter(ofRow index: Int) -> String? { nil }
  mutating func take(_ reply: PageReply) -> [Effect] { [] }
  mutating func giveUpWaiting() {}
  mutating func moved() -> [Effect] { [] }
  mutating func jump(to end: ListEnd) -> [Effect] {
    select(end == .top ? 0 : rowCount - 1)
    return []
  }
  func hasHeadnote(_ scene: Scene) -> Bool { false }
  func drawHeadnote(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {}
  func headlineSubject(_ scene: Scene) -> String { "" }
  func footnote(_ scene: Scene) -> [Piece] { [] }
  func emptiness(_ scene: Scene) -> [String] { scene.words.emptiness(of: name) }
  var isFiltered: Bool { false }
  func lines(ofRow index: Int, spare: Int) -> Int { 1 }
  func reservedLines(of height: Int, _ scene: Scene) -> Int { 0 }
  func drawBesideHeadline(_ area: Rect, _ frame: inout Frame, _ scene: Scene) {}
  func drawSpare(_ area: Rect, _ frame: inout Frame, _ scene: Scene) {}

  var selected: Int? { cursor.position(count: rowCount, id: id(ofRow:)) }

  /// Binds the selection to the record at this index, the nearest one there is.
  mutating func select(_ index: Int) {
    guard rowCount > 0 else { return }
    cursor.index = min(max(0, index), rowCount - 1)
    cursor.id = id(ofRow: cursor.index)
  }

  var selectedContent: PageContent? { selected.map(content(ofRow:)) }
}

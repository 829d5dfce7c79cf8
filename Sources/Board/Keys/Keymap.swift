internal import TerminalGrid
internal import Wording

/// A command and the keys for it. Footer, help and the README's table are made of these and of nothing else.
struct Binding: Sendable {
  /// Where the keys mean this.
  enum Reach: Sendable { case panels, sheet, everywhere, composer }

  /// The one shown first.
  let keys: [Key]
  let command: Command
  let reach: Reach
  /// Place in the footer, the lowest first; `nil` = only in help.
  let footer: Int?

  init(_ keys: Key..., does command: Command, in reach: Reach = .everywhere, footer: Int? = nil) {
    self.keys = keys
    self.command = command
    self.reach = reach
    self.footer = footer
  }

  func applies(inSheet: Bool) -> Bool {
    switch reach {
    case .everywhere: true
    case .panels: !inSheet
    case .sheet: inSheet
    case .composer: false
    }
  }
}

/// All keys of the board, by what they are for, in the order of the help page.
enum Keymap {
  static let chapters: [(topic: Topic, bindings: [Binding])] = [
    (.reading, reading), (.moving, moving), (.finding, finding), (.cases, cases), (.writing, writing), (.acting, acting),
    (.desk, desk),
  ]

  static let bindings: [Binding] = chapters.flatMap(\.bindings)

  private static let reading = [
    Binding(.enter, does: .open, in: .panels, footer: 0),
    Binding(.escape, .character("q"), does: .close, in: .sheet, footer: 0),
    Binding(.escape, does: .close, in: .panels),
    Binding(.right, .character("l"), does: .nextRecord, in: .sheet, footer: 1),
    Binding(.left, .character("h"), does: .previousRecord, in: .sheet),
    Binding(.character("z"), does: .zoom, in: .panels, footer: 5),
    Binding(.character("w"), does: .explain, footer: 7),
    Binding(.character("["), does: .back),
    Binding(.character("]"), does: .forward),
  ]

  private static let moving =
    [
      Binding(.up, .character("k"), does: .up),
      Binding(.down, .character("j"), does: .down),
      Binding(.pageUp, .control("b"), does: .pageUp),
      Binding(.pageDown, .control("f"), does: .pageDown),
      Binding(.home, .character("g"), does: .top),
      Binding(.end, .character("G"), does: .bottom),
      Binding(.tab, does: .nextPanel, footer: 6),
      Binding(.backTab, does: .previousPanel),
    ]
    + PanelName.allCases.map { panel in
      Binding(.character(Character("\(panel.number)")), does: .panel(panel))
    }

  private static let finding = [
    Binding(.character("/"), does: .search, in: .panels, footer: 1),
    Binding(.character("f"), does: .filter, in: .panels, footer: 2),
    Binding(.character("x"), does: .clearFilter, in: .panels, footer: 3),
    Binding(.character("i"), does: .groupByIssue, in: .panels),
    Binding(.character("v"), does: .nextShelf, footer: 2),
    Binding(.character("F"), does: .follow, in: .panels, footer: 8),
    Binding(.character("p"), does: .freeze, footer: 10),
  ]

  private static let cases = [
    Binding(.character("c"), does: .claim, footer: 2),
    Binding(.character("C"), does: .release),
    Binding(.character("e"), does: .answer, footer: 3),
    Binding(.character("a"), does: .approve, footer: 9),
    Binding(.character("t"), does: .assign, footer: 9),
    Binding(.character("K"), does: .classify, footer: 5),
    Binding(.character("D"), does: .putAway, footer: 6),
    Binding(.character("B"), does: .reopen, footer: 6),
    Binding(.character("u"), does: .undo, footer: 8),
    Binding(.character("n"), does: .nextFresh, footer: 3),
    Binding(.character("N"), does: .caughtUp),
    Binding(.character("I"), does: .markIssue, in: .panels),
    Binding(.character("P"), does: .publish, footer: 9),
  ]

  private static let writing = [
    Binding(.control("x"), does: .sendAnswer, in: .composer, footer: 0),
    Binding(.control("o"), does: .keepDraft, in: .composer, footer: 1),
    Binding(.control("t"), does: .nextTemplate, in: .composer, footer: 2),
    Binding(.control("g"), does: .editor, in: .composer, footer: 3),
    Binding(.escape, does: .close, in: .composer, footer: 4),
  ]

  private static let acting = [
    Binding(.character(" "), does: .mark, in: .panels),
    Binding(.character("y"), does: .copy, footer: 9),
    Binding(.character("m"), does: .masking),
  ]

  private static let desk = [
    Binding(.character("S"), does: .sources),
    Binding(.character("R"), does: .rejects),
    Binding(.character("E"), does: .troubles),
    Binding(.character("J"), does: .log),
    Binding(.character("V"), does: .evaluation),
    Binding(.character("T"), does: .theme),
    Binding(.character("L"), does: .language),
    Binding(.character(":"), does: .palette, footer: 11),
    Binding(.character("?"), .function(1), does: .help, footer: 4),
    Binding(.control("l"), does: .redraw),
    Binding(.control("z"), does: .suspend),
    Binding(.character("q"), does: .quit, in: .panels),
    Binding(.control("c"), does: .quit),
  ]

  /// The keys for a command; it may have other keys on a page than in the panels.
  static func keys(for command: Command) -> [Key] {
    bindings.filter { $0.command == command }.flatMap(\.keys).reduce(into: []) { keys, key in
      if !keys.contains(key) { keys.append(key) }
    }
  }

  /// The commands of a chapter, each once.
  static func commands(of chapter: [Binding]) -> [Command] {
    chapter.map(\.command).reduce(into: []) { commands, command in
      if !commands.contains(command) { commands.append(command) }
    }
  }

  /// What a key means while an answer is being written; most are typed.
  static func commandInComposer(for key: Key) -> Command? {
    bindings.first { $0.reach == .composer && $0.keys.contains(key) }?.command
  }

  static func command(for key: Key, inSheet: Bool) -> Command? {
    bindings.first { $0.applies(inSheet: inSheet) && $0.keys.contains(key) }?.command
  }
}

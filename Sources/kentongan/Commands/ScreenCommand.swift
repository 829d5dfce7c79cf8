import ArgumentParser
import Board
import Glibc
import HumasDesk
import HumasModel
import TerminalGrid
import TerminalInk
import Wording

/// The dashboard's screen, painted once, without a terminal.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen", abstract: Manual.words.aboutScreen)

  enum Form: String, EnumerableFlag { case text, ansi, html }

  @Option(help: ArgumentHelp(Manual.words.helpSize))
  var size = "120x40"

  @Option(help: ArgumentHelp(Manual.words.helpKeys))
  var keys = ""

  @Flag(help: ArgumentHelp(Manual.words.helpScreenForm))
  var form: Form = .text

  @Flag(help: ArgumentHelp(Manual.words.helpASCII))
  var ascii = false

  @OptionGroup var options: DeskOptions

  func run() throws {
    let words = (options.lang ?? .indonesian).words
    guard let size = TerminalSize.parsed(size) else { throw CommandTrouble(words.badSize(size)) }
    let pressed: [Key]
    do { pressed = try KeyScript.keys(keys) } catch { throw CommandTrouble(words.badKeys(error.name)) }
    try ScreenCommand.paint(size: size, options: options, keys: pressed, as: form, isASCII: ascii)
  }

  static func paint(size: Size, options: DeskOptions, keys: [Key], as form: Form, isASCII: Bool = false) throws {
    let open = try OpenDesk(options)
    defer { open.desk.close() }
    let language = options.lang ?? Language(rawValue: open.desk.settings.language) ?? .indonesian
    let shelf = ThemeShelf(folders: ThemeFolders.all(dataDirectory: open.desk.directory.root))
    let name = options.theme ?? open.desk.settings.theme
    let theme = try ThemeFolders.theme(named: name, on: shelf, words: open.words)
    var board = Board(
      size: size, now: open.moment, language: language, theme: name,
      manner: Board.Manner(isReadOnly: options.isReadOnly, themes: shelf.names))
    let answers = DirectAnswers(open: open, errands: options.isReadOnly)
    try answers.play([.tick(open.moment), .news(try open.ask { () throws(DeskError) in
      try open.desk.snapshot(at: open.moment)
    })], on: &board)
    if !open.desk.isMasked { _ = reduce(&board, .masking(false)) }
    for key in keys { try answers.play([.key(key)], on: &board) }
    let frame = render(board, in: board.language.words)
    // A page says itself that it is UTF-8; a terminal does not.
    let isPlain = isASCII || (form != .html && !TerminalLocale.isUTF8)
    print(isPlain ? frame.inASCII() : frame, as: form, theme: theme)
  }

  private static func print(_ frame: Frame, as form: Form, theme: Theme) {
    switch form {
    case .text: FileHandleOutput.write(frame.text, to: STDOUT_FILENO)
    case .ansi:
      let depth: ColourDepth = environment("NO_COLOR") == nil ? .trueColour : .mono
      FileHandleOutput.write(frame.ansi(InkTable(theme, depth: depth)), to: STDOUT_FILENO)
    case .html: FileHandleOutput.write(frame.html(theme, title: "Kentongan"), to: STDOUT_FILENO)
    }
  }
}

/// Answers the board's questions at once, for a screen without threads.
private struct DirectAnswers {
  let open: OpenDesk
  let errands: Errands

  init(open: OpenDesk, errands isReadOnly: Bool) {
    self.open = open
    errands = Errands(operatorName: "", mayUnmask: !isReadOnly, maySuspend: false, mayAct: false, themes: ThemeShelf())
  }

  func play(_ events: [Event], on board: inout Board) throws {
    var waiting = events
    while !waiting.isEmpty {
      let event = waiting.removeFirst()
      for effect in reduce(&board, event) { waiting += try answers(to: effect) }
    }
  }

  private func answers(to effect: Effect) throws -> [Event] {
    guard case .setMasking(let isMasked) = effect else {
      return try open.ask { () throws(DeskError) in
        try errands.answer(to: effect, from: open.desk, at: open.moment).map { [$0.event] } ?? []
      }
    }
    guard isMasked || errands.mayUnmask else { return [] }
    open.desk.isMasked = isMasked
    let snapshot = try open.ask { () throws(DeskError) in try open.desk.snapshot(at: open.moment) }
    return [.masking(isMasked), .news(snapshot)]
  }
}

import ArgumentParser
import Board
import Glibc
import HumasDesk
import HumasModel
import TerminalGrid
import TerminalInk
import Wording

/// The dashboard.
struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: Manual.words.aboutBoard)

  @Flag(help: ArgumentHelp(Manual.words.helpOnce))
  var once = false

  @Flag(help: ArgumentHelp(Manual.words.helpKiosk))
  var kiosk = false

  @OptionGroup var look: LookOptions
  @OptionGroup var options: DeskOptions

  func run() throws {
    guard !once else {
      return try ScreenCommand.paint(size: TerminalSize.current, options: options, keys: [], as: .text, isASCII: look.ascii)
    }
    let manner = BoardManner(isReadOnly: options.isReadOnly, isKiosk: kiosk, staysOpen: kiosk)
    try DashboardCommand(options: options, look: look, manner: manner).run()
  }
}

/// How the screen is drawn.
struct LookOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Manual.words.helpASCII))
  var ascii = false

  @Flag(name: .customLong("no-mouse"), help: ArgumentHelp(Manual.words.helpNoMouse))
  var isMouseOff = false
}

/// What the person at the terminal may do.
struct BoardManner {
  var isSimulation = false
  var isReadOnly = false
  var isKiosk = false
  /// Only a signal, or the end of the terminal, ends it.
  var staysOpen = false
}

/// Opens terminal and desk, and runs the dashboard on them.
struct DashboardCommand {
  let options: DeskOptions
  let look: LookOptions
  let manner: BoardManner
  var clock = WallClock.system

  func run() throws {
    let words = (options.lang ?? .indonesian).words
    let loop = EventLoop()
    let signals = SignalTap()
    do {
      // First of all: threads that start later leave these signals to the loop.
      try loop.watchSignals(DashboardSignals.all) { signals.take($0) }
      try run(loop: loop, signals: signals)
    } catch let error as TerminalError {
      throw CommandTrouble(words.noTerminal(words.sentence(for: error)), status: .usage)
    }
  }

  private func run(loop: EventLoop, signals: SignalTap) throws {
    let open = try OpenDesk(options, takesIn: false, now: clock.now())
    let language = options.lang ?? Language(rawValue: open.desk.settings.language) ?? .indonesian
    let shelf = ThemeShelf(folders: ThemeFolders.all(dataDirectory: open.desk.directory.root))
    let name = options.theme ?? open.desk.settings.theme
    let theme = try ThemeFolders.theme(named: name, on: shelf, words: open.words)
    let live = try live(open)
    let painter = try Painter(
      theme: theme, options: Painter.Options(isASCII: look.ascii, usesMouse: !look.isMouseOff))
    var boardManner = Board.Manner(
      isSimulation: manner.isSimulation, isReadOnly: manner.isReadOnly, isKiosk: manner.isKiosk,
      operatorName: options.operatorOrLogin, themes: shelf.names)
    boardManner.staysOpen = manner.staysOpen
    var board = Board(
      size: painter.size, now: open.desk.moment(at: clock.now()), language: language, theme: name, manner: boardManner)
    if manner.isKiosk { open.desk.isMasked = true }
    if !open.desk.isMasked {
      open.desk.showsRestricted = true
      _ = reduce(&board, .masking(false))
    }
    let mayAct = !manner.isReadOnly && !manner.isKiosk && !open.desk.isRewound
    let errands = Errands(
      operatorName: options.operatorOrLogin, mayUnmask: !manner.isReadOnly && !manner.isKiosk,
      maySuspend: !manner.isKiosk, mayAct: mayAct, themes: shelf)
    if mayAct {
      try open.ask { () throws(DeskError) in
        // Without space nobody can be noted as present, and yet the desk can be looked at.
        do throws(DeskError) { try open.desk.signIn(options.operatorOrLogin, at: clock.now()) } catch .diskFull {}
      }
    }
    let dashboard = Dashboard(
      loop: loop, painter: painter, live: live, errands: errands, clock: clock, board: board)
    signals.dashboard = dashboard
    try dashboard.run()
  }

  private func live(_ open: OpenDesk) throws -> LiveDesk<DeskLetter> {
    let clock = clock
    return try open.ask { () throws(DeskError) in
      try LiveDesk(
        desk: open.desk, operatorName: options.operatorOrLogin, clock: { clock.now() }, news: { .news($0) },
        refused: { .refused($0) })
    }
  }
}

/// Hands signals on once there is a dashboard; before that, an ending one ends the program.
private final class SignalTap {
  weak var dashboard: Dashboard?

  func take(_ signal: Int32) {
    if let dashboard { return dashboard.take(signal: signal) }
    if signal != SIGWINCH, signal != SIGCONT { exit(128 + signal) }
  }
}

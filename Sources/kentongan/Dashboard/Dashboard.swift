import Board
import Glibc
import HumasDesk
import HumasModel
import TerminalGrid
import TerminalInk
import Wording

/// The dashboard at a terminal: desk and board meet here, and nowhere else.
///
/// One thread: it sleeps until a key, a letter of the desk, a signal or the next second, takes the events into the board, carries
/// out what the board asks for, and paints.
final class Dashboard {
  private let loop: EventLoop
  private let painter: Painter
  private let keyboard: Keyboard
  private let live: LiveDesk<DeskLetter>
  private let errands: Errands
  private let clock: WallClock
  private var board: Board
  private var second: WallTimer?
  private var escape: DelayTimer?
  private var lastTick: Instant?

  init(
    loop: EventLoop, painter: Painter, live: LiveDesk<DeskLetter>, errands: Errands, clock: WallClock, board: Board
  ) {
    self.loop = loop
    self.painter = painter
    self.live = live
    self.errands = errands
    self.clock = clock
    self.board = board
    keyboard = Keyboard(described: painter.keySequences)
  }

  /// Runs until the operator leaves or the terminal goes away.
  func run() throws(TerminalError) {
    loop.watch(keyboard.descriptor) { [unowned self] in readKeys() }
    loop.watch(live.letters.bell.descriptor) { [unowned self] in readLetters() }
    second = try WallTimer(on: loop) { [unowned self] in tick() }
    escape = try DelayTimer(on: loop) { [unowned self] in take(keyboard.giveUpWaiting().map(Event.key)) }
    live.start()
    tick()
    loop.run()
    painter.close()
    live.stop()
  }

  /// What a signal asks for: another size, a stop, an end.
  func take(signal: Int32) {
    switch signal {
    case SIGWINCH: take([.resized(painter.resize())])
    case SIGTSTP: carryOut(.suspend)
    case SIGCONT: painter.redraw()
    default: loop.stop()
    }
  }

  private func readKeys() {
    let reading = keyboard.read(milliseconds: clock.now().milliseconds)
    for answer in reading.answers { painter.take(answer) }
    if keyboard.isWaiting { escape?.set(Keyboard.patience) } else { escape?.cancel() }
    take(reading.keys.map(Event.key))
    if reading.isEnded { loop.stop() }
  }

  private func readLetters() {
    take(live.letters.collect().map(\.event))
  }

  /// Once a second, on the second, so that the clock does not stutter.
  private func tick() {
    let events = clockEvents()
    if !events.isEmpty { live.refresh() }
    take(events)
    let now = WallClock.system.now()
    second?.set(unixSeconds: now.seconds + 1)
  }

  /// Somebody has set the clock back: deadlines and ages are off until it has caught up.
  private func clockEvents() -> [Event] {
    let now = clock.now()
    defer { lastTick = now }
    guard let lastTick, now < lastTick - .seconds(2) else { return [] }
    return [.failed(.clockSetBack(by: lastTick - now))]
  }

  private func take(_ events: [Event]) {
    var effects = reduce(&board, .tick(live.desk.moment(at: clock.now())))
    for event in events { effects += reduce(&board, event) }
    for effect in effects { carryOut(effect) }
    painter.paint(render(board, in: board.language.words))
  }

  private func carryOut(_ effect: Effect) {
    switch effect {
    case .load, .open, .act, .steer, .undo, .attend, .noteLook: errands.ask(effect, of: live, clock: clock)
    case .setMasking(let isMasked): setMasking(isMasked)
    case .copy(let text, let names): painter.copy(live.desk.masked(text, names: names))
    case .setTheme(let name): setTheme(name)
    case .edit(let text): edit(text)
    case .warn(let text): painter.notify(text)
    case .title(let text): painter.setTitle(text)
    case .bell: painter.bell()
    case .redraw: painter.redraw()
    case .suspend: suspend()
    case .quit: loop.stop()
    }
  }

  private func setMasking(_ isMasked: Bool) {
    guard isMasked || errands.mayUnmask else { return }
    live.desk.isMasked = isMasked
    live.desk.showsRestricted = !isMasked
    errands.log(isMasked ? "samaran_dipasang" : "samaran_dibuka", of: live, clock: clock)
    take([.masking(isMasked)])
    live.refresh()
  }

  private func setTheme(_ name: String) {
    guard let theme = try? errands.themes.theme(named: name) else { return }
    painter.use(theme)
  }

  /// The desk's threads rest meanwhile, so that no letters pile up; the case stays claimed.
  private func edit(_ text: String) {
    guard errands.maySuspend, errands.mayAct else { return }
    live.pause()
    painter.leave()
    let edited = OutsideEditor(folder: live.desk.directory.path(DataDirectory.own)).edited(text) { [errands, live, clock] in
      errands.keepSign(of: live, clock: clock)
    }
    painter.resume()
    live.resume()
    take([.resized(painter.resize())] + (edited.map { [.edited($0)] } ?? []))
  }

  /// The desk's threads rest while the program is stopped, so that it holds no lock of the store.
  private func suspend() {
    guard errands.maySuspend else { return }
    live.pause()
    painter.suspend()
    live.resume()
    take([.resized(painter.resize())])
  }
}

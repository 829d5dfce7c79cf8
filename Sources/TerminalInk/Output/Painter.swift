import CLinux
import CNcurses
import Glibc
package import TerminalGrid

/// Puts frames on the terminal, each in one write, and gives the terminal back at any end.
///
/// One per process, because ncurses has one screen; belongs to the thread that made it.
package final class Painter {
  package struct Options: Hashable, Sendable {
    /// `nil` = what the terminal can show.
    package var depth: ColourDepth?
    /// Draw with ASCII only, whatever the locale says.
    package var isASCII: Bool
    package var usesMouse: Bool

    package init(depth: ColourDepth? = nil, isASCII: Bool = false, usesMouse: Bool = true) {
      self.depth = depth
      self.isASCII = isASCII
      self.usesMouse = usesMouse
    }
  }

  package private(set) var size: Size
  package let capabilities: Capabilities
  /// What the terminal's description says about its keys, for the keyboard.
  package let keySequences: [[UInt8]: Key]
  /// Writes and bytes sent so far.
  package var writes: Int { output.writes }
  package var bytesWritten: Int { output.bytesWritten }

  private let output: OneWrite
  private let terminal: Int32
  private var canvas: Canvas
  private var styles = LeanStyles()
  private var usesMouse: Bool
  private var synchronises = false
  private var isAway = false
  /// The frame on the terminal; `nil` when that must be drawn anew.
  private var shown: Frame?
  /// The last frame painted, for drawing it anew.
  private var latest: Frame?
  /// Sequences to be sent with the next frame.
  private var waiting: String

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - input: the descriptor whose settings are changed for reading single keys.
  ///   - output: where frames go; stays open and unchanged.
  ///   - environment: the value of an environment variable.
  /// - Throws: `TerminalError` with the terminal untouched.
  package init(
    theme: Theme, options: Options = Options(), input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO,
    environment: (String) -> String? = { getenv($0).map { String(cString: $0) } }
  ) throws(TerminalError) {
    guard isatty(input) == 1 else { throw .notATerminal(.input) }
    guard isatty(output) == 1 else { throw .notATerminal(.output) }
    let type = environment("TERM") ?? ""
    guard !type.isEmpty else { throw .unknownType(type) }
    let isUTF8 = ink_locale_is_utf8() == 1
    var settings = termios()
    tcgetattr(input, &settings)
    self.output = try OneWrite(terminal: output)
    try Painter.open(type, self.output.screen, input)
    var capabilities = Capabilities(.ofScreen(type), isUTF8: isUTF8 && !options.isASCII, environment: environment)
    if let depth = options.depth { capabilities.depth = min(depth, capabilities.depth) }
    self.capabilities = capabilities
    terminal = output
    usesMouse = options.usesMouse && capabilities.isXtermLike
    keySequences = Terminfo.keySequences
    canvas = Canvas(theme, capabilities)
    size = Painter.screenSize
    waiting = TerminalModes.enter(capabilities) + (usesMouse ? TerminalModes.mouse(true) : "")
    let rescue = TerminalModes.rescue(capabilities)
    rescue_arm(output, input, &settings, rescue, Int32(rescue.count))
  }

  /// Shows the frame: only what differs from the one before is sent, and nothing where nothing does.
  ///
  /// A frame of another size than the terminal's is not shown: a resize is on its way.
  package func paint(_ frame: Frame) {
    latest = frame
    guard !isAway, frame.size == size else { return }
    let frame = capabilities.isASCII ? frame.inASCII() : frame
    if frame == shown && waiting.isEmpty { return }
    let clears = shown == nil
    let drawn = styles.lean(output.capture { canvas.draw(frame, over: shown) })
    shown = frame
    output.send(Array(waiting.utf8) + (clears ? drawn : synchronised(drawn)))
    waiting = ""
  }

  /// Held back by the terminal until complete, where it can and where it matters: a write of a few hundred bytes arrives
  /// as a whole anyway.
  private func synchronised(_ bytes: [UInt8]) -> [UInt8] {
    guard synchronises, bytes.count >= 512 else { return bytes }
    return TerminalModes.beginFrame + bytes + TerminalModes.endFrame
  }

  /// Draws everything anew (Ctrl-L): whatever another program wrote there is gone.
  package func redraw() {
    guard !isAway else { return }
    ink_clear()
    shown = nil
    if let latest { paint(latest) }
  }

  /// Other colours from the next frame on; draws the last frame anew in them.
  package func use(_ theme: Theme) {
    canvas = Canvas(theme, capabilities)
    redraw()
  }

  /// Takes the terminal's size anew (SIGWINCH); the next frame must have it.
  package func resize() -> Size {
    var window = winsize()
    if ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 {
      ink_resize(Int32(window.ws_col), Int32(window.ws_row))
    }
    size = Painter.screenSize
    ink_clear()
    shown = nil
    return size
  }

  /// Takes what the terminal said about itself.
  package func take(_ answer: TerminalAnswer) {
    switch answer {
    case .synchronises(let can): synchronises = can && capabilities.maySynchronise
    }
  }

  /// Whether presses and the wheel are reported; off so that text can be selected with the mouse.
  package func setMouse(_ isOn: Bool) {
    guard capabilities.isXtermLike, isOn != usesMouse else { return }
    usesMouse = isOn
    send(TerminalModes.mouse(isOn))
  }

  package func setTitle(_ text: String) { sendToXterm(Announcement.title(text)) }

  /// A notice of the desktop, where the terminal shows such.
  package func notify(_ text: String) { sendToXterm(Announcement.notice(text, capabilities)) }

  /// Puts text on the clipboard, where the terminal allows it.
  package func copy(_ text: String) { sendToXterm(Announcement.copy(text, capabilities)) }

  package func bell() { send(Announcement.bell) }

  private func sendToXterm(_ sequence: String) {
    if capabilities.isXtermLike { send(sequence) }
  }

  private func send(_ sequence: String) {
    if !isAway { output.send(Array(sequence.utf8)) }
  }

  /// Gives the terminal back, stops the process group as Ctrl-Z does, and returns when it is continued and the terminal
  /// is taken over again.
  package func suspend() {
    leave()
    JobControl.stop()
    resume()
  }

  /// Gives the terminal back for a while, for instance to an editor; until `resume` nothing is painted.
  package func leave() {
    guard !isAway else { return }
    send(TerminalModes.leave(capabilities))
    styles = LeanStyles()
    ink_leave()
    rescue_pause()
    isAway = true
  }

  /// Takes the terminal over again after `leave`, and draws the last frame if the size is still the same.
  package func resume() {
    guard isAway else { return }
    isAway = false
    ink_return()
    rescue_resume()
    waiting = TerminalModes.enter(capabilities) + (usesMouse ? TerminalModes.mouse(true) : "")
    canvas.isNew = true
    _ = resize()
    if let latest { paint(latest) }
  }

  /// Gives the terminal back for good. The painter draws nothing any more.
  package func close() {
    leave()
    rescue_disarm()
    ink_close()
  }

  private static func open(_ type: String, _ screen: Int32, _ input: Int32) throws(TerminalError) {
    let keys = fcntl(input, F_DUPFD_CLOEXEC, 3)
    switch ink_open(type, screen, keys) {
    case 0: return
    case -2: throw .cannotMoveCursor(type: type)
    default: throw .unknownType(type)
    }
  }

  private static var screenSize: Size {
    var width: Int32 = 0
    var height: Int32 = 0
    ink_size(&width, &height)
    return Size(columns: Int(width), rows: Int(height))
  }
}

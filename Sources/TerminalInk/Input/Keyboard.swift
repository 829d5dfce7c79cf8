import Glibc
package import TerminalGrid

/// What a person does at the terminal: keys, mouse, pasted text.
package final class Keyboard {
  /// What was read in one go.
  package struct Reading: Hashable, Sendable {
    package var keys: [Key] = []
    /// To be handed to the painter.
    package var answers: [TerminalAnswer] = []
    /// The terminal is gone; nothing will follow.
    package var isEnded = false
  }

  /// How long an Escape waits for what may follow it: less than a person notices, more than a slow line needs.
  package static let patience: Duration = .milliseconds(25)

  /// To be polled for reading.
  package let descriptor: Int32
  private var parser: KeyParser
  private var lastPress: (x: Int, y: Int, milliseconds: Int64)?

  /// - Parameters:
  ///   - descriptor: the terminal; it is read only when something waits there.
  ///   - described: the key sequences of the terminal's description, `Painter.keySequences`.
  package init(descriptor: Int32 = STDIN_FILENO, described: [[UInt8]: Key] = [:]) {
    self.descriptor = descriptor
    parser = KeyParser(described: described)
  }

  /// Whether an Escape is held: call `giveUpWaiting` when nothing came within `patience`.
  package var isWaiting: Bool { parser.isWaiting }

  /// Everything that waits, without blocking.
  ///
  /// - Parameter milliseconds: any clock that never goes back; tells a double press from two.
  package func read(milliseconds: Int64) -> Reading {
    var reading = Reading()
    var buffer = [UInt8](repeating: 0, count: 4096)
    while hasInput {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      if count <= 0 {
        reading.isEnded = count == 0 || errno != EAGAIN
        break
      }
      add(parser.parse(buffer[..<count]), to: &reading, milliseconds)
      if count < buffer.count { break }
    }
    return reading
  }

  /// The held Escape as a key of its own.
  package func giveUpWaiting() -> [Key] {
    var reading = Reading()
    add(parser.giveUpWaiting(), to: &reading, 0)
    return reading.keys
  }

  private var hasInput: Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&waiting, 1, 0) > 0
  }

  private func add(_ inputs: [KeyParser.Input], to reading: inout Reading, _ milliseconds: Int64) {
    for input in inputs {
      switch input {
      case .key(let key): reading.keys.append(key)
      case .press(let x, let y): reading.keys.append(.mouse(press(x, y, milliseconds)))
      case .answer(let answer): reading.answers.append(answer)
      }
    }
  }

  /// A second press on the same cell within 400 ms is a double press; a third begins anew.
  private func press(_ x: Int, _ y: Int, _ milliseconds: Int64) -> Key.Mouse {
    if let last = lastPress, last.x == x, last.y == y, milliseconds - last.milliseconds <= 400 {
      lastPress = nil
      return Key.Mouse(kind: .doublePress, x: x, y: y)
    }
    lastPress = (x, y, milliseconds)
    return Key.Mouse(kind: .press, x: x, y: y)
  }
}

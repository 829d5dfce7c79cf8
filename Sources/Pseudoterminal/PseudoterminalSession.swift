import CLinux
import Glibc

/// A program on a terminal of its own, with us at the keyboard and before the screen.
///
/// Nothing here sleeps: every wait ends with the byte or the event that it waits for, or at its deadline. An
/// instrument of tests and benchmarks, it reads the monotonic clock itself. Use it from one thread. The program and
/// its descendants are killed when the session is let go.
package final class PseudoterminalSession {
  package let processID: Int32
  /// The screen as the program has painted it so far.
  package private(set) var screen: ScreenEmulator
  /// Bytes that the program has written so far.
  package private(set) var receivedBytes = 0
  /// Everything the program has written, where it was asked to be kept.
  package private(set) var output: [UInt8] = []
  /// How the program ended; `nil` while it runs, or while nobody has looked.
  package private(set) var end: ChildEnd?
  /// Whether questions to the terminal are answered as an xterm would. A terminal that never answers is the harder case.
  package var answersQueries = true

  private var controller: Int32
  private let endSignal: Int32
  private let keepsOutput: Bool
  private var answered = 0
  private var isOpen = true
  private var buffer = [UInt8](repeating: 0, count: 65_536)

  /// Starts the program.
  /// - Parameter keepsOutput: whether ``output`` is filled.
  package init(_ program: ChildProgram, size: ScreenSize, keepsOutput: Bool = false) throws(PseudoterminalError) {
    let terminal = try Launch.terminal(size)
    do {
      processID = try Launch.start(program, on: terminal.path)
    } catch {
      close(terminal.controller)
      throw error
    }
    controller = terminal.controller
    endSignal = linux_process_descriptor(processID)
    screen = ScreenEmulator(size)
    self.keepsOutput = keepsOutput
  }

  deinit {
    if end == nil {
      for process in ProcessTree(root: processID).members { kill(process, SIGKILL) }
      waitpid(processID, nil, 0)
    }
    if isOpen { close(controller) }
    close(endSignal)
  }

  // Keys

  /// Types keys, in the notation of ``KeyBytes``.
  package func type(_ keys: String) throws(PseudoterminalError) { try send(KeyBytes.bytes(keys)) }

  /// Sends bytes as if they were typed.
  package func send(_ bytes: [UInt8]) throws(PseudoterminalError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard isReady(controller, for: POLLOUT, within: .seconds(5)) else { throw .takesNoKeys }
      let count = rest.withUnsafeBytes { write(controller, $0.baseAddress, $0.count) }
      guard count > 0 else { throw .takesNoKeys }
      rest = rest.dropFirst(count)
    }
  }

  /// Makes the window another size; the program is told by `SIGWINCH`.
  package func resize(to size: ScreenSize) {
    screen.resize(to: size)
    Launch.setSize(size, of: controller)
  }

  // Signals and ends

  package func signal(_ signal: Int32) { kill(processID, signal) }

  /// Closes the terminal, as when a window or a connection goes away: the program gets `SIGHUP` and reads the end of input.
  package func closeTerminal() {
    guard isOpen else { return }
    isOpen = false
    close(controller)
  }

  /// Waits for the program to end, still reading what it writes.
  package func waitForEnd(within limit: Duration = .seconds(20)) throws(PseudoterminalError) -> ChildEnd {
    let deadline = ContinuousClock.now + limit
    while end == nil {
      guard receive(until: deadline) != nil || end != nil || ContinuousClock.now < deadline else {
        throw .stillRunning(screen: screen.text)
      }
    }
    while receive(until: ContinuousClock.now) != nil {}
    return end ?? .exited(0)
  }

  /// The settings of the terminal as the program has left them.
  package var lineSettings: LineSettings { LineSettings(of: controller) }

  // The screen

  /// Reads what the program writes until `holds` is true of the screen.
  /// - Parameter what: what is waited for, for the message when it does not come.
  package func waitUntil(
    _ what: String, within limit: Duration = .seconds(20), _ holds: (ScreenEmulator) -> Bool
  ) throws(PseudoterminalError) {
    let deadline = ContinuousClock.now + limit
    while !holds(screen) {
      guard receive(until: deadline) != nil else { throw .notShown(what, screen: screen.text, end: end) }
    }
  }

  /// Reads until `text` stands on the screen.
  package func waitFor(_ text: String, within limit: Duration = .seconds(20)) throws(PseudoterminalError) {
    try waitUntil(text, within: limit) { $0.contains(text) }
  }

  /// Reads until the program has been silent for `silence`, or until `limit` is over.
  package func settle(
    silence: Duration = .milliseconds(60), within limit: Duration = .seconds(20)
  ) -> OutputBurst {
    let deadline = ContinuousClock.now + limit
    var burst = OutputBurst()
    while let chunk = receive(until: min(deadline, .now + silence)) { burst.add(chunk) }
    return burst
  }

  /// Waits for the next bytes and paints them.
  /// - Returns: `nil` at the deadline, and when nothing more can come.
  package func receive(until deadline: ContinuousClock.Instant) -> OutputChunk? {
    while true {
      let (hasBytes, hasEnded) = poll(until: deadline)
      if hasBytes, let chunk = readChunk() { return chunk }
      if hasEnded { collectEnd() }
      if !hasBytes || end != nil { return nil }
    }
  }

  // The kernel

  private func poll(until deadline: ContinuousClock.Instant) -> (hasBytes: Bool, hasEnded: Bool) {
    let left = max(.zero, ContinuousClock.now.duration(to: deadline))
    var descriptors = [
      pollfd(fd: isOpen ? controller : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: end == nil ? endSignal : -1, events: Int16(POLLIN), revents: 0),
    ]
    Glibc.poll(&descriptors, 2, left.roundedUpMilliseconds)
    return (descriptors[0].revents != 0, descriptors[1].revents != 0)
  }

  private func isReady(_ descriptor: Int32, for events: Int32, within limit: Duration) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(events), revents: 0)
    return Glibc.poll(&request, 1, limit.roundedUpMilliseconds) == 1 && request.revents & Int16(events) != 0
  }

  private func readChunk() -> OutputChunk? {
    let count = read(controller, &buffer, buffer.count)
    let moment = ContinuousClock.now
    guard count > 0 else { return nil }  // EIO: nobody holds the other end any more
    receivedBytes += count
    if keepsOutput { output += buffer[..<count] }
    screen.feed(buffer[..<count])
    if answersQueries { answer() }
    return OutputChunk(bytes: count, at: moment)
  }

  private func answer() {
    for query in screen.queries[answered...] {
      if let text = screen.answer(to: query) { try? send(Array(text.utf8)) }
    }
    answered = screen.queries.count
  }

  private func collectEnd() {
    var status: Int32 = 0
    if waitpid(processID, &status, WNOHANG) == processID { end = ChildEnd(status: status) }
  }
}

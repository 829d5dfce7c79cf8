import Glibc
import TerminalGrid
import Testing

@testable import TerminalInk

@Suite struct EventLoopTests {
  /// A pipe as reader and writer.
  private func pipe() -> (reader: Int32, writer: Int32) {
    var ends: [Int32] = [-1, -1]
    precondition(Glibc.pipe(&ends) == 0)
    return (ends[0], ends[1])
  }

  @Test func `what can be read is acted on, and the loop ends when told to`() {
    let (reader, writer) = pipe()
    let loop = EventLoop()
    var seen: [UInt8] = []
    loop.watch(reader) {
      var byte: UInt8 = 0
      _ = read(reader, &byte, 1)
      seen.append(byte)
      if seen.count == 3 { loop.stop() }
    }
    _ = write(writer, "abc", 3)
    loop.run()
    #expect(seen == Array("abc".utf8))
  }

  @Test func `an end that hangs up wakes the loop`() {
    let (reader, writer) = pipe()
    let loop = EventLoop()
    var isEnded = false
    let keyboard = Keyboard(descriptor: reader)
    loop.watch(reader) {
      isEnded = keyboard.read(milliseconds: 0).isEnded
      loop.stop()
    }
    close(writer)
    loop.run()
    #expect(isEnded)
  }

  @Test func `a delay fires once, and a cancelled one never`() throws {
    let loop = EventLoop()
    var fired = 0
    let timer = try DelayTimer(on: loop) { fired += 1 }
    timer.set(.milliseconds(1))
    #expect(timer.isSet)
    loop.turn(milliseconds: 1000)
    #expect(fired == 1 && !timer.isSet)
    timer.set(.milliseconds(1))
    timer.cancel()
    loop.turn(milliseconds: 5)
    #expect(fired == 1)
  }

  @Test func `a moment that has passed fires at once`() throws {
    let loop = EventLoop()
    var fired = 0
    let timer = try WallTimer(on: loop) { fired += 1 }
    timer.set(unixSeconds: 1_000_000)
    loop.turn(milliseconds: 1000)
    #expect(fired == 1)
    timer.set(unixSeconds: 9_000_000_000)
    loop.turn(milliseconds: 5)
    #expect(fired == 1)
  }

  @Test func `a signal is an event`() throws {
    let loop = EventLoop()
    var seen: [Int32] = []
    try loop.watchSignals([SIGWINCH]) { seen.append($0) }
    raise(SIGWINCH)
    loop.turn(milliseconds: 1000)
    #expect(seen == [SIGWINCH])
  }

  @Test func `a double press is two on one cell within 400 ms`() {
    let (reader, writer) = pipe()
    let keyboard = Keyboard(descriptor: reader)
    func press(_ milliseconds: Int64) -> [Key] {
      let bytes = Array("\u{1B}[<0;3;4M".utf8)
      _ = write(writer, bytes, bytes.count)
      return keyboard.read(milliseconds: milliseconds).keys
    }
    func mouse(_ kind: Key.Mouse.Kind) -> [Key] { [.mouse(.init(kind: kind, x: 2, y: 3))] }
    #expect(press(1000) == mouse(.press))
    #expect(press(1300) == mouse(.doublePress))
    #expect(press(1500) == mouse(.press))
    #expect(press(2000) == mouse(.press))
  }
}

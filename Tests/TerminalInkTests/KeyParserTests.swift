import TerminalGrid
import Testing

@testable import TerminalInk

@Suite struct KeyParserTests {
  private func keys(_ text: String) -> [Key] { keys(Array(text.utf8)) }

  private func keys(_ bytes: [UInt8]) -> [Key] {
    var parser = KeyParser()
    return (parser.parse(bytes) + parser.giveUpWaiting()).compactMap { input in
      if case .key(let key) = input { return key }
      return nil
    }
  }

  @Test func `letters, controls and the keys between them`() {
    #expect(keys("aé漢") == [.character("a"), .character("é"), .character("漢")])
    #expect(
      keys([0x0C, 0x1A, 0x0D, 0x09, 0x7F, 0x00]) == [
        .control("l"), .control("z"), .enter, .tab, .backspace, .control("@"),
      ])
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OB", .down), ("\u{1B}[1;5C", .right), ("\u{1B}[H", .home), ("\u{1B}[4~", .end),
    ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab),
    ("\u{1B}OP", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[24~", .function(12)),
    ("\u{1B}[[B", .function(2)),
    ("\u{1B}x", .alt("x")), ("\u{1B}é", .alt("é")), ("\u{1B}", .escape), ("\u{1B}[", .alt("[")),
    ("\u{1B}[27u", .escape), ("\u{1B}[97;5u", .control("a")),
    ("\u{1B}[<64;5;6M", .mouse(.init(kind: .wheelUp, x: 4, y: 5))),
  ])
  func `sequences are keys`(_ sent: String, _ key: Key) {
    #expect(keys(sent) == [key])
  }

  @Test func `a sequence may come in pieces`() {
    var parser = KeyParser()
    #expect(parser.parse([0x1B]).isEmpty)
    #expect(parser.isWaiting)
    #expect(parser.parse(Array("[".utf8)).isEmpty)
    #expect(parser.parse(Array("Aj".utf8)) == [.key(.up), .key(.character("j"))])
    #expect(!parser.isWaiting)
    #expect(parser.parse([0xE6, 0xBC]).isEmpty)
    #expect(parser.parse([0xA2]) == [.key(.character("漢"))])
  }

  @Test func `bytes that are no text are survived`() {
    #expect(keys([0xFF, 0xC3, 0x28, 0x80, 0x61]) == [.character("("), .character("a")])
  }

  @Test func `pasted text is text`() {
    #expect(
      keys("\u{1B}[200~q\nj\u{1B}[A\u{1B}[201~x")
        == [.pasted("q"), .pasted(" "), .pasted("j"), .pasted("["), .pasted("A"), .character("x")])
  }

  @Test func `answers and unknown sequences press no key`() {
    var parser = KeyParser()
    #expect(parser.parse(Array("\u{1B}[?2026;2$y".utf8)) == [.answer(.synchronises(true))])
    #expect(parser.parse(Array("\u{1B}[?2026;0$y".utf8)) == [.answer(.synchronises(false))])
    #expect(parser.parse(Array("\u{1B}[?62;22c\u{1B}[I\u{1B}]11;rgb:1/2/3\u{7}\u{1B}P1+r\u{1B}\\".utf8)).isEmpty)
    #expect(!parser.isWaiting)
  }

  @Test func `a press is one, the release none, movement none`() {
    var parser = KeyParser()
    #expect(parser.parse(Array("\u{1B}[<0;3;4M\u{1B}[<0;3;4m\u{1B}[<35;3;5M".utf8)) == [.press(x: 2, y: 3)])
    #expect(parser.parse([0x1B, 0x5B, 0x4D, 0x20, 0x23, 0x24]) == [.press(x: 2, y: 3)])
  }

  @Test func `the terminal's own sequences come first`() {
    var parser = KeyParser(described: [Array("\u{1B}[11^".utf8): .function(11)])
    #expect(parser.parse(Array("\u{1B}[11^".utf8)) == [.key(.function(11))])
  }

  @Test func `no input is too strange`() {
    var state: UInt64 = 2026
    var parser = KeyParser()
    for _ in 0..<20_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: state >> 33)
      _ = parser.parse([state >> 60 < 4 ? 0x1B : byte])
      if state >> 61 == 0 { _ = parser.giveUpWaiting() }
    }
    _ = parser.parse(Array("\u{1B}[201~".utf8))
    _ = parser.giveUpWaiting()
    #expect(!parser.isWaiting)
  }
}

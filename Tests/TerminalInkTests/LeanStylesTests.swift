import Testing

@testable import TerminalInk

@Suite struct LeanStylesTests {
  private func lean(_ frames: String...) -> String {
    var styles = LeanStyles()
    return frames.map { String(decoding: styles.lean(Array($0.utf8)), as: UTF8.self) }.joined(separator: "|")
  }

  @Test func `only what changes is sent`() {
    #expect(
      lean("\u{1B}[38;5;188m\u{1B}[48;5;234ma\u{1B}[38;5;111m\u{1B}[48;5;234mb\u{1B}[39;49m\u{1B}(B\u{1B}[m")
        == "\u{1B}[38;5;188;48;5;234ma\u{1B}[38;5;111mb")
  }

  @Test func `a style lasts from frame to frame`() {
    #expect(lean("\u{1B}[1ma\u{1B}[m", "\u{1B}[1mb\u{1B}[m", "c") == "\u{1B}[1ma|b|\u{1B}[22mc")
  }

  @Test func `a blank needs no foreground`() {
    #expect(lean("\u{1B}[31m \u{1B}[32mx") == " \u{1B}[32mx")
    #expect(lean("\u{1B}[4;31m x") == "\u{1B}[4;31m x")
    #expect(lean("\u{1B}[41m x") == "\u{1B}[41m x")
  }

  @Test func `erasing needs the background, moving nothing`() {
    #expect(lean("\u{1B}[44m\u{1B}[2;3H\u{1B}[K") == "\u{1B}[2;3H\u{1B}[44m\u{1B}[K")
  }

  @Test func `other sequences pass unchanged`() {
    let text = "\u{1B}]4;215;rgb:EF/92/49\u{1B}\\\u{1B}[?25h\u{1B}[1;40r\u{1B}7é漢"
    #expect(lean(text) == text)
  }

  @Test func `bold taken away leaves dim as it should be`() {
    #expect(lean("\u{1B}[1;2ma\u{1B}[0;2mb") == "\u{1B}[1;2ma\u{1B}[22;2mb")
  }
}

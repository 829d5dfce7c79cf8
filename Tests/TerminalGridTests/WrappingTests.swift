import Testing

@testable import TerminalGrid

@Suite struct WrappingTests {
  @Test func `a text is broken at blanks and the blank is lost`() {
    #expect(wrapped("Air bersih datang besok", width: 11).map(\.text) == ["Air bersih", "datang", "besok"])
  }

  @Test func `newlines break and empty lines stay`() {
    #expect(wrapped("satu\n\ndua", width: 10).map(\.text) == ["satu", "", "dua"])
    #expect(wrapped("", width: 10).map(\.text) == [""])
  }

  @Test func `a word longer than a line is broken within`() {
    #expect(wrapped("ya mempertanggungjawabkan", width: 8).map(\.text) == ["ya", "memperta", "nggungja", "wabkan"])
  }

  @Test func `lines know their scalars in the text`() {
    let text = "Korban é 12 jiwa"
    let lines = wrapped(text, width: 9)
    #expect(lines.map(\.text) == ["Korban é", "12 jiwa"])
    #expect(lines.map(\.scalars) == [0..<8, 9..<16])
  }

  @Test func `a wide character is never cut`() {
    #expect(wrapped("漢字漢", width: 3).map(\.text) == ["漢", "字", "漢"])
    #expect(wrapped("漢字", width: 1).map(\.text) == ["漢", "字"])
  }

  @Test func `no line is wider than asked`() {
    for width in 2..<24 {
      for line in wrapped("Posko 🏠 di 漢字 penuh, \u{202E}kata bapak", width: max(8, width)) {
        #expect(columns(of: line.text) <= max(8, width))
      }
    }
  }
}

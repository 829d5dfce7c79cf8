import Foundation
import Testing

@testable import TerminalGrid

@Suite struct HostileTextTests {
  @Test func `an escape sequence is shown, not sent`() {
    #expect(fitted("\u{1B}[2J\u{7}", width: 40) == "␛[2J␇")
  }

  @Test func `an override of direction shows its number, in the role for hostile characters`() {
    var frame = Frame(size: Size(columns: 20, rows: 1))
    frame.put("a\u{202E}b", x: 0, y: 0, style: Style(.text))
    #expect(frame.text == "a‹U+202E›b\n")
    #expect(frame.roleMap == ".zzzzzzzz\n")
  }

  @Test func `newlines and tabs become blanks in one line`() {
    #expect(fitted("satu\ndua\ttiga", width: 40) == "satu dua tiga")
  }

  @Test(arguments: [
    "\u{200B}", "\u{200C}", "\u{200E}", "\u{2066}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{E0041}", "\u{E000}",
    "\u{FFFE}", "\u{10FFFF}", "\u{85}", "\u{9B}", "\u{AD}", "\u{3164}", "\u{180E}",
  ])
  func `what cannot be seen is made visible`(_ text: String) {
    #expect(fitted("x" + text, width: 40).hasPrefix("x‹U+"))
  }

  @Test func `a chain of variation selectors is not an emoji`() {
    #expect(fitted("☺\u{FE0F}", width: 40) == "☺")
    #expect(fitted("☺\u{FE0F}\u{FE01}", width: 40) == "☺‹U+FE01›")
  }

  @Test func `a tower of marks keeps two of them`() {
    let tower = "Z" + String(repeating: "\u{300}\u{301}\u{302}", count: 20)
    #expect(fitted(tower, width: 5).unicodeScalars.count == 3)
    #expect(columns(of: tower) == 1)
  }

  @Test func `a mark on nothing stands on a circle`() {
    #expect(fitted("\u{301}a", width: 5) == "◌\u{301}a")
  }

  @Test func `no line of the naughty list sends a character that steers`() throws {
    guard let json = Reference.text("naughty/blns.json") else { return }
    let strings = try JSONDecoder().decode([String].self, from: Data(json.utf8))
    #expect(strings.count > 400)
    for string in strings {
      var frame = Frame(size: Size(columns: 60, rows: 2))
      frame.put(string, x: 0, y: 0, style: Style(.text))
      frame.putFitted(string, x: 3, y: 1, width: 20, style: Style(.text))
      let sent = frame.text.unicodeScalars.filter { $0 != "\n" }
      #expect(sent.allSatisfy { !CharacterWidth.isUnseen($0) }, "\(string.debugDescription)")
      for y in 0..<2 { #expect(frame.row(text: y).unicodeScalars.map(CharacterWidth.columns(of:)).reduce(0, +) <= 60) }
    }
  }

  @Test func `no scalar of Unicode reaches a frame unless it is drawn`() {
    for value in stride(from: UInt32(0), through: 0x10FFFF, by: 1) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if case .drawn(let shown, _) = Visible(scalar, in: .init()) { #expect(!CharacterWidth.isUnseen(shown)) }
    }
  }
}

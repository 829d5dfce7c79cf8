import Pseudoterminal
import Testing

struct KeyBytesTests {
  @Test(arguments: [
    ("3j", "3j"), ("<Down><Up>", "\u{1B}OB\u{1B}OA"), ("a b<Enter>", "a b\r"), ("<C-z><C-l>", "\u{1A}\u{C}"),
    ("<M-x>", "\u{1B}x"), ("<lt>q", "<q"), ("1 < 2", "1 < 2"), ("<F5>é", "\u{1B}[15~é"),
  ])
  func `keys are sent as an xterm sends them`(keys: String, expected: String) throws {
    #expect(try KeyBytes.bytes(keys) == Array(expected.utf8))
  }

  @Test func `a name that is no key is refused`() {
    #expect(throws: PseudoterminalError.self) { try KeyBytes.bytes("<Turun>") }
  }
}

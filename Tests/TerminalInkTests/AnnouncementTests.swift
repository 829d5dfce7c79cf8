import TerminalGrid
import Testing

@testable import TerminalInk

@Suite struct AnnouncementTests {
  private func terminal(_ variables: [String: String] = [:]) -> Capabilities {
    let description = Capabilities.Description(
      type: "xterm-256color", colours: 256, canChangeColours: true, hasMouse: true)
    return Capabilities(description, isUTF8: true) { variables[$0] }
  }

  @Test func `what data say in a title stays text`() {
    #expect(Announcement.title("a\u{7}\u{1B}]52;c;x") == "\u{1B}]2;a␇␛]52;c;x\u{1B}\\")
    #expect(Announcement.notice("x\u{9C}y", terminal()) == "\u{1B}]9;x‹U+009C›y\u{1B}\\")
  }

  @Test func `the clipboard takes text as it stands`() {
    #expect(Announcement.copy("Ada\n", terminal()) == "\u{1B}]52;c;QWRhCg==\u{7}")
    #expect(
      Announcement.copy("é", terminal(["TMUX": "x"])).hasSuffix("\u{1B}Ptmux;\u{1B}\u{1B}]52;c;w6k=\u{7}\u{1B}\\"))
  }

  @Test func `surroundings decide what is used`() {
    #expect(terminal().depth == .palette256)
    #expect(!terminal().redefinesPalette)
    #expect(terminal(["COLORTERM": "truecolor"]).redefinesPalette)
    #expect(terminal(["NO_COLOR": "1"]).depth == .mono)
    #expect(terminal(["NO_COLOR": ""]).depth == .palette256)
    #expect(!terminal(["KENTONGAN_NO_SYNC": "1"]).maySynchronise)
    #expect(!terminal(["TERM_PROGRAM": "tmux", "TERM_PROGRAM_VERSION": "3.7a"]).maySynchronise)
    #expect(terminal().maySynchronise)
  }

  @Test func `delays for old terminals are left out`() {
    #expect(TerminalModes.withoutPadding("\u{1B}[m$<2>x$<10/>$5") == "\u{1B}[mx$5")
  }
}

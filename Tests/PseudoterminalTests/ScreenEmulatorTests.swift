import Pseudoterminal
import Testing

struct ScreenEmulatorTests {
  private func screen(_ bytes: String, columns: Int = 10, rows: Int = 4) -> ScreenEmulator {
    var screen = ScreenEmulator(ScreenSize(columns: columns, rows: rows))
    screen.feed(bytes)
    return screen
  }

  @Test func `the last column is written before the cursor moves on`() {
    let full = screen("0123456789")
    #expect(full.rows[0] == "0123456789")
    #expect(full.cursor == ScreenPosition(column: 9, row: 0))
    #expect(screen("0123456789a").rows[1] == "a")
    #expect(screen("0123456789\r\nb").rows[1] == "b")
    #expect(screen("0123456789\u{8}x").rows[0] == "01234567x9")
  }

  @Test func `without wrapping the last column is written over`() {
    #expect(screen("\u{1B}[?7l0123456789abc").text == "012345678c")
  }

  @Test func `the cursor goes where it is sent and stops at the edges`() {
    #expect(screen("\u{1B}[3;4Hx").position(of: "x") == ScreenPosition(column: 3, row: 2))
    #expect(screen("\u{1B}[99;99H").cursor == ScreenPosition(column: 9, row: 3))
    #expect(screen("\u{1B}[2d\u{1B}[5Gx").position(of: "x") == ScreenPosition(column: 4, row: 1))
    #expect(screen("\u{1B}[3;5H\u{1B}[A\u{1B}[2D\u{1B}[B\u{1B}[3C").cursor == ScreenPosition(column: 5, row: 2))
    #expect(screen("\u{1B}[H\t\u{1B}[Z").cursor.column == 0)
  }

  @Test func `lines and screens are erased in parts`() {
    #expect(screen("abcdef\u{1B}[3G\u{1B}[K").text == "ab")
    #expect(screen("abcdef\u{1B}[3G\u{1B}[1K").text == "   def")
    #expect(screen("abcdef\u{1B}[2G\u{1B}[2X").text == "a  def")
    #expect(screen("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[J").text == "a")
    #expect(screen("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[1J").text == "\n\nc")
    #expect(screen("a\r\nb\u{1B}[2J").text == "")
  }

  @Test func `characters and lines are inserted and deleted`() {
    #expect(screen("abcd\u{1B}[2G\u{1B}[2@").text == "a  bcd")
    #expect(screen("abcd\u{1B}[2G\u{1B}[2P").text == "ad")
    #expect(screen("abcd\u{1B}[2G\u{1B}[4hXY\u{1B}[4l").text == "aXYbcd")
    #expect(screen("a\r\nb\r\nc\u{1B}[2;1H\u{1B}[L").text == "a\n\nb\nc")
    #expect(screen("a\r\nb\r\nc\u{1B}[1;1H\u{1B}[M").text == "b\nc")
  }

  @Test func `only the chosen rows scroll`() {
    #expect(screen("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[3;1H\n").text == "a\nc\n\nd")
    #expect(screen("a\r\nb\r\nc\r\nd\u{1B}[2;3r\u{1B}[2;1H\u{1B}M").text == "a\n\nb\nd")
    #expect(screen("a\r\nb\r\nc\r\nd\r\ne").text == "b\nc\nd\ne")
    #expect(screen("a\r\nb\u{1B}[S").text == "b")
    #expect(screen("a\r\nb\u{1B}[T").text == "\na\nb")
  }

  @Test func `a character is repeated`() {
    #expect(screen("─\u{1B}[4b|").text == "─────|")
  }

  @Test func `colours come in three sizes and two spellings`() {
    let cells = screen("\u{1B}[1;31;44ma\u{1B}[38;5;200mb\u{1B}[48;2;1;2;3mc\u{1B}[38:2::4:5:6md\u{1B}[0me\u{1B}[97mf").cells[0]
    #expect(cells[0].style.foreground == .palette(1))
    #expect(cells[0].style.background == .palette(4))
    #expect(cells[0].style.attributes == .bold)
    #expect(cells[1].style.foreground == .palette(200))
    #expect(cells[2].style.background == .rgb(red: 1, green: 2, blue: 3))
    #expect(cells[3].style.foreground == .rgb(red: 4, green: 5, blue: 6))
    #expect(cells[4].style == ScreenStyle())
    #expect(cells[5].style.foreground == .palette(15))
  }

  @Test func `erasing leaves the background that was chosen`() {
    #expect(screen("\u{1B}[44;7m\u{1B}[K").cells[0][5].style.background == .palette(4))
    #expect(screen("\u{1B}[44;7m\u{1B}[K").cells[0][5].style.attributes == [])
  }

  @Test func `a wide character takes two cells and goes as a whole`() {
    let wide = screen("漢字")
    #expect(wide.rows[0] == "漢字")
    #expect(wide.cursor.column == 4)
    #expect(wide.cells[0][1].isRightHalf)
    #expect(screen("漢字\u{1B}[2Gx").rows[0] == " x字")
    #expect(screen("漢字\u{1B}[3Gx").rows[0] == "漢x")
    #expect(screen("123456789漢").text == "123456789\n漢")
  }

  @Test func `a mark joins the character before it`() {
    #expect(screen("e\u{301}x").cells[0][0].text == "e\u{301}")
    #expect(screen("漢\u{302}x").cells[0][0].text == "漢\u{302}")
  }

  @Test func `bytes may come one by one and broken ones are shown as such`() {
    var slow = ScreenEmulator(ScreenSize(columns: 10, rows: 1))
    for byte in "\u{1B}[4Gé😀".utf8 { slow.feed([byte]) }
    #expect(slow.text == "   é😀")
    slow.feed([0x0D, 0xC3, 0x28, 0xFF])
    #expect(slow.rows[0].hasPrefix("\u{FFFD}(\u{FFFD}"))
  }

  @Test func `the other screen gives back what it covered`() {
    var screen = screen("sh$ \u{1B}[?1049h\u{1B}[?25lfull")
    #expect(screen.showsOtherScreen)
    #expect(!screen.isOn(ScreenMode.visibleCursor))
    screen.feed("\u{1B}[?1049l\u{1B}[?25h")
    #expect(screen.text == "sh$")
    #expect(screen.cursor == ScreenPosition(column: 4, row: 0))
    #expect(!screen.showsOtherScreen && screen.isOn(ScreenMode.visibleCursor))
  }

  @Test func `lines are drawn by the second character set`() {
    #expect(screen("\u{1B}(0lqk\u{1B}(Blqk").text == "┌─┐lqk")
    #expect(screen("\u{1B})0\u{E}x\u{F}x").text == "│x")
  }

  @Test func `questions and strings are recorded, not shown`() {
    let asked = screen("\u{1B}[?2026$p\u{1B}[c\u{1B}[6n\u{1B}]2;Meja\u{7}\u{1B}]52;c;eA==\u{1B}\\\u{1B}P+q544e\u{1B}\\.")
    #expect(asked.text == ".")
    #expect(asked.queries == [.mode(2026), .identity(isSecond: false), .cursorPosition])
    #expect(asked.title == "Meja")
    #expect(asked.strings.map(\.text) == ["2;Meja", "52;c;eA==", "+q544e"])
    #expect(asked.answer(to: .mode(2026)) == "\u{1B}[?2026;2$y")
    #expect(asked.answer(to: .cursorPosition) == "\u{1B}[1;2R")
  }

  @Test func `what it does not know is named`() {
    #expect(screen("\u{1B}[5;6y\u{1B}#8a").unknown == ["␛[5;6y", "␛#8"])
    #expect(screen("\u{1B}[?2004h\u{1B}[?1h\u{1B}=\u{1B}[22;0;0t\u{1B}(B").unknown == [])
  }

  @Test func `a sequence is cut short by a new one`() {
    #expect(screen("\u{1B}[3\u{1B}[2Gx").text == " x")
    #expect(screen("\u{1B}[3\u{18}x").text == "x")
    #expect(screen("\u{1B}]2;half\u{1B}[2Gx").text == " x")
  }

  @Test func `a new size cuts and fills without wrapping anew`() {
    var screen = screen("abcdefgh\r\nxyz")
    screen.resize(to: ScreenSize(columns: 5, rows: 6))
    #expect(screen.text == "abcde\nxyz")
    #expect(screen.rows.count == 6)
  }

  @Test func `any bytes at all are survived`() {
    var state: UInt64 = 7
    var screen = ScreenEmulator(ScreenSize(columns: 7, rows: 3))
    for _ in 0..<200_000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let byte = UInt8(truncatingIfNeeded: state >> 33)
      screen.feed([byte % 5 == 0 ? [0x1B, 0x5B, 0x3B, 0x39, 0x48][Int(byte / 5) % 5] : byte])
    }
    #expect(screen.cells.count == 3 && screen.cells.allSatisfy { $0.count == 7 })
  }
}

import Testing

@testable import TerminalGrid

@Suite struct DrawingTests {
  private func frame(_ columns: Int, _ rows: Int = 1) -> Frame { Frame(size: Size(columns: columns, rows: rows)) }

  @Test func `text ends at its width and at the edge of the frame`() {
    var frame = frame(6)
    #expect(frame.put("Lumbir", x: 1, y: 0, maxWidth: 3, style: Style(.text)) == 3)
    #expect(frame.text == " Lum\n")
    #expect(frame.put("Wanasari", x: 4, y: 0, style: Style(.text)) == 2)
    #expect(frame.text == " LumWa\n")
  }

  @Test func `nothing is drawn outside of the frame`() {
    var frame = frame(4, 2)
    let blank = frame
    frame.put("abc", x: 0, y: 2, style: Style(.text))
    frame.put("abc", x: 0, y: -1, style: Style(.text))
    frame.put("abc", x: 9, y: 0, style: Style(.text))
    frame.putFitted("abc", x: 7, y: 0, width: 3, style: Style(.text))
    frame.fill(Rect(x: -5, y: -5, width: 3, height: 3), Style(.header))
    frame.put(glyph: "x", x: 4, y: 0, style: Style(.text))
    #expect(frame == blank)
    frame.put("abc", x: -1, y: 0, style: Style(.text))
    #expect(frame.text == "bc\n\n")
  }

  @Test func `a wide character is never cut in two`() {
    var frame = frame(5)
    #expect(frame.put("a漢字", x: 0, y: 0, maxWidth: 4, style: Style(.text)) == 3)
    #expect(frame.text == "a漢\n")
    frame.put("x", x: 2, y: 0, style: Style(.text))
    #expect(frame.text == "a x\n")
    frame.put("漢", x: 0, y: 0, style: Style(.text))
    frame.put("y", x: 0, y: 0, style: Style(.text))
    #expect(frame.text == "y x\n")
  }

  @Test func `a text too long is cut at a word`() {
    #expect(fitted("Posko mana yang masih menerima", width: 24) == "Posko mana yang masih…")
    #expect(fitted("Posko mana", width: 10) == "Posko mana")
    #expect(fitted("Posko mana", width: 9) == "Posko ma…")
    #expect(fitted("pertanggungjawaban", width: 8) == "pertang…")
    #expect(fitted("漢字漢字", width: 6) == "漢字…")
    #expect(fitted("", width: 5) == "")
    #expect(fitted("a", width: 0) == "")
    #expect(fitted("ab", width: 1) == "…")
  }

  @Test func `a fitted column is filled to its width in its style`() {
    var frame = frame(12)
    frame.put("############", x: 0, y: 0, style: Style(.text))
    #expect(frame.putFitted("Posko penuh", x: 1, y: 0, width: 9, style: Style(.text, isSelected: true)) == 9)
    frame.putFitted("RT", x: 1, y: 0, width: 9, style: Style(.text, isSelected: true))
    #expect(frame.text == "#RT       ##\n")
    #expect(frame.roleMap == ".*********\n")
  }

  @Test func `numbers stand right`() {
    var frame = frame(8)
    frame.putRight("1.284", maxX: 7, y: 0, style: Style(.text))
    #expect(frame.text == "  1.284\n")
  }

  @Test func `spans follow each other with their roles`() {
    var frame = frame(16)
    frame.put([Piece("▲ ", .awas), Piece("Banjir", .strong), Piece("!", .text)], x: 0, y: 0, isSelected: true)
    #expect(frame.text == "▲ Banjir!\n")
    #expect(frame.roleMap == "XXSSSSSS*\n")
  }

  @Test func `the difference of two frames is whole characters of one style`() {
    var old = frame(10, 2)
    old.put("a漢b", x: 0, y: 0, style: Style(.text))
    var new = old
    new.put("字", x: 1, y: 0, style: Style(.text))
    let runs = new.runs(over: old)
    #expect(runs.map(\.x) == [1])
    #expect(runs.map(\.cells.count) == [2])
    #expect(new.runs(over: new).isEmpty)
    #expect(new.runs(over: nil).count == 2)
  }

  @Test func `in ASCII every drawing character has a twin`() {
    var frame = frame(22, 3)
    frame.box(frame.bounds, style: Style(.border))
    frame.put("▲● Rp1 … ▁▄█ 漢 é 🙏", x: 1, y: 1, style: Style(.text))
    #expect(
      frame.inASCII().text == """
        +--------------------+
        |^o Rp1 ~ _=# ?  ? ? |
        +--------------------+

        """)
  }

  @Test func `a cell keeps glyph, style and half`() {
    let cell = Cell(Glyph("e").adding(mark: 0x301), Style(.banner, isSelected: true), isContinuation: true)
    #expect(cell.glyph.scalars == ["e", "\u{301}"])
    #expect(cell.style == Style(.banner, isSelected: true))
    #expect(cell.isContinuation)
    #expect(MemoryLayout<Cell>.stride == 8)
  }
}

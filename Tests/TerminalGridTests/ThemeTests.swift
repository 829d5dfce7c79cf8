import Testing

@testable import TerminalGrid

@Suite struct ThemeTests {
  /// A scheme nobody could read: everything in the same grey.
  private let grey = Scheme(name: "Kabut", palette: Array(repeating: Colour(rgb: 0x777777), count: 16))

  @Test func `contrast is that of WCAG`() {
    #expect(abs(Colour.white.contrast(to: .black) - 21) < 0.001)
    #expect(abs(Colour(rgb: 0x767676).contrast(to: .white) - 4.54) < 0.01)
    #expect(abs(Colour(rgb: 0xFF0000).luminance - 0.2126) < 0.0001)
  }

  @Test func `an unreadable scheme is corrected and says what was changed`() {
    let theme = Theme(grey)
    for style in Style.all {
      let look = theme.look(style)
      #expect(look.foreground.contrast(to: look.background) >= style.role.leastContrast, "\(style)")
    }
    #expect(theme.corrections.contains { $0.style == Style(.text) && $0.ratio == 1 })
    #expect(theme.look(Style(.text, isSelected: true)).background != theme.look(Style(.text)).background)
  }

  @Test func `without colours roles and the selection still differ`() {
    let inks = InkTable(Theme(grey), depth: .mono)
    let worst = [Role.text, .waspada, .siaga, .awas].map { inks[Style($0)].attributes }
    #expect(Set(worst).count == 4)
    for role in Role.allCases {
      #expect(inks[Style(role)].attributes != inks[Style(role, isSelected: true)].attributes)
      #expect(inks[Style(role)].foreground == .terminalDefault)
    }
  }

  @Test(arguments: [ColourDepth.eight, .sixteen, .palette256])
  func `reduced colours can still be told from their background`(_ depth: ColourDepth) {
    let inks = InkTable(Theme(grey), depth: depth)
    for style in Style.all { #expect(inks[style].foreground != inks[style].background, "\(style)") }
  }

  @Test func `with eight colours a pale red is red, and a grey has no colour`() {
    var palette = grey.palette
    (palette[0x0], palette[0x2], palette[0x8]) = (Colour(rgb: 0x1C1C1C), Colour(rgb: 0x444444), Colour(rgb: 0xFF5F5F))
    let inks = InkTable(Theme(Scheme(name: "uji", palette: palette)), depth: .eight)
    let (red, white) = (1, 7)
    #expect(index(inks[Style(.awas)].background) == red)
    #expect(index(inks[Style(.border)].foreground) == white)
  }

  private func index(_ paint: Ink.Paint) -> Int? {
    if case .index(let index, _) = paint { index } else { nil }
  }

  @Test func `a colour is written with six digits`() {
    #expect(Colour(hex: "#0a0B0c")?.hex == "#0a0b0c")
    for wrong in ["", "#fff", "12345g", "+12345", "1234567"] { #expect(Colour(hex: wrong) == nil) }
  }

  @Test func `the page of a screen is escaped and self-contained`() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    frame.put("<b>&\"x", x: 0, y: 0, style: Style(.awas))
    let html = frame.html(Theme(grey), title: "a<b")
    #expect(html.contains("&lt;b&gt;&amp;&quot;x"))
    #expect(html.contains("<title>a&lt;b</title>"))
    #expect(!html.contains("http"))
  }

  @Test func `the coloured text of a screen is its text with styles`() {
    var frame = Frame(size: Size(columns: 3, rows: 1))
    frame.put("ab", x: 0, y: 0, style: Style(.awas))
    #expect(frame.ansi(InkTable(Theme(grey), depth: .mono)) == "\u{1B}[0;1;7mab\u{1B}[0m \u{1B}[0m\n")
  }

  @Test func `role letters are all different`() {
    #expect(Set(Role.allCases.map(\.letter)).count == Role.allCases.count)
  }
}

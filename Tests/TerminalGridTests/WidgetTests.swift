import Testing

@testable import TerminalGrid

@Suite struct WidgetTests {
  private func picture(_ columns: Int, _ rows: Int, _ draw: (inout Frame) -> Void) -> String {
    var frame = Frame(size: Size(columns: columns, rows: rows))
    draw(&frame)
    return frame.text
  }

  @Test func `a panel has its title left and its age right`() {
    let text = picture(34, 3) {
      #expect(
        $0.panel($0.bounds, title: "1 Aduan Masuk", age: "3 dtk", state: .focused)
          == Rect(x: 1, y: 1, width: 32, height: 1))
    }
    #expect(
      text == """
        ┌ 1 Aduan Masuk ────────── 3 dtk ┐
        │                                │
        └────────────────────────────────┘

        """)
  }

  @Test func `a stale panel has a broken border`() {
    #expect(
      picture(24, 3) { $0.panel($0.bounds, title: "Tren", age: "4 mnt", state: .stale) } == """
        ┌ Tren ┄┄┄┄┄┄┄┄┄ 4 mnt ┐
        ┆                      ┆
        └┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┄┘

        """)
  }

  @Test func `a narrow panel drops the age before the title`() {
    #expect(
      picture(16, 2) { $0.panel($0.bounds, title: "Konsistensi", age: "1 dtk", state: .resting) }.hasPrefix(
        "┌ Konsistensi ─┐"))
  }

  @Test func `tabs carry their alarms and the current one stands in brackets`() {
    let tabs = [Tab("1 Aduan", isCurrent: true), Tab("2 Tren", alarms: [Piece("▲1", .awas), Piece("●1", .siaga)])]
    #expect(picture(40, 1) { $0.tabs(tabs, x: 1, y: 0, width: 38) } == " [1 Aduan]  2 Tren ▲1 ●1\n")
  }

  @Test(arguments: [
    (first: 0, selected: 0, rows: 0..<5), (first: 0, selected: 4, rows: 1..<6), (first: 0, selected: 9, rows: 5..<10),
    (first: 5, selected: 5, rows: 4..<9), (first: 3, selected: 5, rows: 3..<8), (first: 99, selected: 9, rows: 5..<10),
  ])
  func `a viewport follows the selection and shows no emptiness`(first: Int, selected: Int, rows: Range<Int>) {
    #expect(Viewport(first: first, height: 5, count: 10, selected: selected).rows == rows)
  }

  @Test func `a viewport of nothing shows nothing`() {
    #expect(Viewport(first: 3, height: 5, count: 0, selected: nil).rows == 0..<0)
    #expect(Viewport(first: 0, height: 0, count: 9, selected: 8).rows.isEmpty)
    #expect(Viewport(first: 0, height: 5, count: 3, selected: 1).thumb == nil)
    #expect(Viewport(first: 95, height: 5, count: 100, selected: 99).thumb == 4..<5)
  }

  @Test func `a sparkline goes from none to the greatest`() {
    #expect(sparkline([0, 1, 2, 3, 4, 5, 6, 7], width: 8) == "▁▂▃▄▅▆▇█")
    #expect(sparkline([0, 0, 0], width: 8) == "▁▁▁")
    #expect(sparkline([1, 400, 1, 1], width: 2) == "█▁")
    #expect(sparkline([], width: 8) == "")
  }

  @Test func `a gauge is full only at the end and empty only at none`() {
    #expect(gauge(permille: 0, width: 4) == "░░░░")
    #expect(gauge(permille: 1, width: 4) == "▌░░░")
    #expect(gauge(permille: 500, width: 4) == "██░░")
    #expect(gauge(permille: 999, width: 4) == "███▌")
    #expect(gauge(permille: 1000, width: 4) == "████")
  }

  @Test func `numerals stand five rows high`() {
    #expect(
      picture(24, 5) { $0.numerals("12,5", x: 0, y: 0, style: Style(.strong)) } == """
        ▄█  ▄███▄    █████
         █  ▀   █    █
         █   ▄▄█▀    ████▄
         █  █▀     █ ▄   █
        ▄█▄ █████ ▄▀ ▀███▀

        """)
    #expect(Numerals.width(of: "12,5") == 18)
    #expect(Numerals.shapes.values.allSatisfy { $0.count == 5 && Set($0.map { columns(of: $0) }).count == 1 })
  }

  @Test func `a chart has its axes, marks and labels`() {
    let chart = AreaChart(
      values: [0, 2, 4, 9, 20, 12, 5, 2], expected: [3, 3, 3, 3, 3, 3, 3, 3],
      marks: [.init(index: 4, glyph: "▲", role: .accent)],
      labels: [.init(index: 0, text: "06.00"), .init(index: 4, text: "10.00")])
    #expect(
      picture(28, 6) { $0.chart(chart, in: $0.bounds) { "\($0)" } } == """
         20┤            ███
           │            ███▃▃▃
         10┤         ▆▆▆██████
           │· ·▃▃▃▆▆▆████████████▃▃▃
          0└┬───────────▲───────────
            06.00       10.00

        """)
  }

  @Test func `a prompt keeps its cursor in sight`() {
    var frame = Frame(size: Size(columns: 12, rows: 1))
    frame.prompt(label: "/", text: "pengungsian", cursor: 11, x: 0, y: 0, width: 12)
    #expect(frame.text == "/engungsian\n")
    #expect(frame.cursor?.x == 11)
    frame.prompt(label: "/", text: "air", cursor: 1, x: 0, y: 0, width: 12)
    #expect(frame.text == "/air\n")
    #expect(frame.cursor?.x == 2)
  }

  @Test func `an overlay stands in the middle and never beyond the frame`() {
    var frame = Frame(size: Size(columns: 20, rows: 8))
    #expect(frame.overlay(Size(columns: 10, rows: 2), title: "Bantuan") == Rect(x: 5, y: 3, width: 10, height: 2))
    #expect(frame.overlay(Size(columns: 90, rows: 90), title: "Bantuan") == Rect(x: 1, y: 1, width: 18, height: 6))
  }
}

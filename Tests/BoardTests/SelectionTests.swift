import Board
import HumasModel
import TerminalGrid
import Testing

@Test func `the selection stays on its record while a thousand rows arrive above it`() {
  var bench = Bench()
  bench.press("j j j j")
  let line = bench.selectedLine
  let place = bench.frame.cursor?.y
  var rows = Wanasari.mentions
  for arrival in 1...1000 {
    rows.insert(Wanasari.arrival(Int64(arrival)), at: 0)
    bench.send(.news(Wanasari.desk(rows: rows, generation: Int64(arrival + 1))))
    bench.answer(from: rows)
  }
  #expect(bench.selectedLine == line)
  #expect(bench.frame.cursor?.y == place)
  #expect(bench.text.contains("1.000 baru"))
}

@Test func `whoever follows the newest sees each arrival at the top`() {
  var bench = Bench()
  let rows = [Wanasari.arrival(1)] + Wanasari.mentions
  bench.send(.news(Wanasari.desk(rows: rows, generation: 2)))
  #expect(bench.selectedLine.contains("kiriman 1"))
  #expect(!bench.text.contains("1.285 · 1 baru"))
}

@Test func `F goes back to following, and once more stays`() {
  var bench = Bench()
  bench.press("j j F")
  #expect(bench.text.contains("ikut terbaru"))
  bench.press("F")
  #expect(!bench.text.contains("ikut terbaru"))
}

@Test func `a frozen screen shows nothing new until it is let go`() {
  var bench = Bench()
  bench.press("p")
  bench.send(.news(Wanasari.desk(rows: [Wanasari.arrival(1)] + Wanasari.mentions, generation: 2)))
  #expect(!bench.text.contains("kiriman 1"))
  #expect(bench.text.contains("LAYAR BEKU · 1 menunggu"))
  bench.press("p")
  #expect(bench.text.contains("kiriman 1"))
}

@Test func `another size keeps the selected record in sight`() {
  var bench = Bench()
  bench.press("<PgDn> <PgDn> j")
  bench.answer()
  let text = bench.selectedLine.split(separator: "│")[0].prefix(30)
  for size in [Size(columns: 80, rows: 24), Size(columns: 200, rows: 60), Size(columns: 120, rows: 40)] {
    bench.send(.resized(size))
    #expect(bench.selectedLine.contains(text.suffix(12).trimmingPrefix(" ")))
  }
}

@Test func `a late answer to an earlier question is dropped`() throws {
  var bench = Bench()
  bench.press("/Air<Enter>")
  guard case .load(let first)? = bench.effects.first else { throw Missing() }
  bench.press("x")
  bench.answer()
  let late = Page(rows: [Wanasari.arrival(7)], hasMoreAbove: false, hasMoreBelow: false, total: 1)
  bench.send(.loaded(PageReply(request: first, page: late)))
  #expect(!bench.text.contains("kiriman 7"))
}

@Test func `near the end of what is held the next rows are asked for`() throws {
  var bench = Bench()
  bench.press("<PgDn> <PgDn> <PgDn> <PgDn> <PgDn> <PgDn> <PgDn> <PgDn> <PgDn>")
  let asked = bench.effects.compactMap { if case .load(let request) = $0 { request } else { nil } }
  #expect(asked.count == 1)
  guard case .around? = asked.first?.anchor else { throw Missing() }
}

@Test func `the last row of a long list is asked for and selected`() {
  var bench = Bench()
  bench.press("G")
  bench.answer()
  #expect(bench.selectedLine.contains(Wanasari.mentions[199].mention.text.prefix(20)))
}

@Test func `an action on a row that has just changed is refused`() {
  var bench = Bench()
  bench.press("2 j")
  var changed = Wanasari.crisis(generation: 2)
  changed.trends.issues[1].mentions += 1
  bench.send(.news(changed))
  bench.press("y")
  #expect(bench.effects.isEmpty)
  #expect(bench.text.contains("baru saja berubah"))
  bench.send(.tick(Wanasari.now + Span(milliseconds: 400)))
  bench.press("y")
  #expect(bench.effects.count == 1)
}

@Test func `marked rows are copied together with where they were read`() throws {
  var bench = Bench()
  bench.press("<Space> <Space> y")
  guard case .copy(let text, _)? = bench.effects.first else { throw Missing() }
  #expect(text.split(separator: "\n").count == 2)
  #expect(text.contains("masuk/wa/2026-11-22.jsonl, baris 1.300"))
}

/// What a test looked for was not there.
struct Missing: Error {}

@Test func `a step over an edge turns the list by a third, and the next ones only move the selection`() {
  var bench = Bench()
  bench.press(Array(repeating: "j", count: 16).joined(separator: " "))
  #expect(bench.frame.cursor?.y == 19)
  bench.press("j")
  #expect(bench.frame.cursor?.y == 13)
  bench.press("j j j j j j")
  #expect(bench.frame.cursor?.y == 19)
}

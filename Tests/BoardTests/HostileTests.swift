import Board
import HumasModel
import Testing
import TerminalGrid

@Test func `control characters from data never reach the frame, on no page`() {
  let evil = "\u{1B}]0;owned\u{07}\u{9B}31m\u{202E}kebalik\u{200B}\r\n\u{7F}"
  var row = Wanasari.arrival(1)
  row.mention.text = evil
  row.mention.title = evil
  row.mention.channel = evil
  row.mention.place = evil
  row.mention.author = evil
  row.mention.sourceID = evil
  row.provenance.path = evil
  var desk = Wanasari.desk(rows: [row], generation: 2)
  desk.settings.agency = evil
  desk.trends.issues[0].name = evil
  desk.attention.levelIssue?.name = evil
  desk.operators = [evil]
  desk.sources[1].name = evil
  desk.troubles = [.other(evil)]
  var bench = Bench(desk)
  for keys in ["", "<Enter>", "<Esc> 2 z", "<Enter>", "<Esc> <Esc> S", "<Esc> E", "<Esc> /x"] {
    bench.press(keys)
    let drawn = bench.frame.cells.flatMap(\.glyph.scalars)
    #expect(drawn.allSatisfy { $0.properties.generalCategory != .control && $0.properties.generalCategory != .format })
  }
}

@Test func `whatever the board draws itself has a twin in ASCII`() {
  var lost: Set<Unicode.Scalar> = []
  for keys in ["", "?", "<Esc> 2 z", "<Esc> 3 <Enter>", "<Esc> 4 <Enter>", "<Esc> <Esc> S", "<Esc> :", "<Esc> q"] {
    var bench = Bench(Wanasari.stale(), columns: 200, rows: 120)
    bench.press(keys)
    let frame = bench.frame
    for (cell, twin) in zip(frame.cells, frame.inASCII().cells) where twin.glyph.base == "?" && cell.glyph.base != "?" {
      lost.insert(cell.glyph.base)
    }
  }
  // A person's own emoji has no twin; it is no drawing of ours.
  #expect(lost == ["🙏"])
}

import Board
import HumasModel
import TerminalGrid
import Testing
import Wording

@Test(arguments: Language.allCases)
func `every command has a name and a sentence`(language: Language) {
  let words = language.words
  #expect(Command.allCases.allSatisfy { !words.name(of: $0).isEmpty && !words.sentence(for: $0).isEmpty })
  #expect(Refusal.allCases.allSatisfy { !words.sentence(for: $0).isEmpty })
}

@Test(arguments: Language.allCases)
func `names of commands tell them apart`(language: Language) {
  #expect(Set(Command.allCases.map(language.words.name(of:))).count == Command.allCases.count)
}

@Test func `every command can be reached by a key, and the table of keys names it`() {
  let table = keyTable(in: Language.indonesian.words)
  for command in Command.allCases { #expect(table.contains(Language.indonesian.words.sentence(for: command))) }
}

@Test func `no key means two things in one place`() {
  let keys = boundKeys()
  #expect(Set(keys.panels).count == keys.panels.count)
  #expect(Set(keys.sheet).count == keys.sheet.count)
}

@Test func `help shows each key that the table has`() {
  var bench = Bench(columns: 120, rows: 200)
  bench.press("?")
  for command in Command.allCases {
    #expect(bench.text.contains(Language.indonesian.words.sentence(for: command).prefix(40)))
  }
}

@Test func `the palette finds a command by its name in the other language`() {
  var bench = Bench()
  bench.press(":freeze<Enter>")
  #expect(bench.text.contains("LAYAR BEKU"))
}

@Test func `quitting asks first`() {
  var bench = Bench()
  bench.press("q")
  #expect(bench.effects.isEmpty)
  bench.press("n")
  #expect(bench.effects.isEmpty)
  bench.press("q y")
  #expect(bench.effects == [.quit])
}

@Test func `showing personal data asks first and is the desk's to do`() {
  var bench = Bench()
  bench.press("m y")
  #expect(bench.effects == [.setMasking(false)])
  bench.send(.masking(false))
  #expect(bench.text.contains("SAMARAN TERBUKA"))
  bench.press("m")
  #expect(bench.effects == [.setMasking(true)])
}

@Test(arguments: [
  Board.Manner(isReadOnly: true), Board.Manner(isKiosk: true), Board.Manner(isSimulation: true, isKiosk: true),
])
func `readers and public screens never see personal data`(manner: Board.Manner) {
  var bench = Bench(manner: manner)
  bench.press("m y :samaran<Enter> y")
  #expect(!bench.effects.contains(.setMasking(false)))
  #expect(bench.text.contains("samaran ON"))
}

@Test func `a public screen leads to no shell`() {
  var bench = Bench(manner: Board.Manner(isKiosk: true))
  bench.press("<C-z> :tunda<Enter>")
  #expect(bench.effects.isEmpty)
  bench.send(.resized(Size(columns: 20, rows: 5)))
  bench.press("<C-z>")
  #expect(bench.effects.isEmpty)
}

@Test func `a simulation always says so`() {
  for size in [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)] {
    var bench = Bench(columns: size.columns, rows: size.rows, manner: Board.Manner(isSimulation: true, isKiosk: true))
    for keys in ["", "z", "<Enter>", "?", "<Esc> :", "<Esc> q"] {
      bench.press(keys)
      #expect(bench.text.contains("SIMULASI"))
    }
  }
}

@Test func `back and forward walk through what was looked at`() {
  var bench = Bench()
  bench.press("2 <Enter>")
  let issue = bench.text
  bench.press("4 [")
  #expect(bench.text == issue)
  bench.press("[ [ ]")
  #expect(bench.text.contains("Tren Isu"))
}

@Test func `a filter is read, shown and taken back`() throws {
  var bench = Bench(columns: 200, rows: 60)
  bench.press("fkanal:WA<Space>!status:selesai<Space>air<Enter>")
  guard case .load(let request)? = bench.effects.first else { throw Missing() }
  #expect(request.filter.search == "air")
  #expect(
    request.filter.conditions == [
      .init(field: .channel, value: "WA"), .init(field: .status, value: "selesai", isNegated: true),
    ])
  bench.answer()
  #expect(bench.text.contains("saring: kanal:WA !status:selesai"))
  bench.press("x")
  bench.answer()
  #expect(!bench.text.contains("saring:"))
}

@Test func `a field nobody knows is named, and the line stays open`() {
  var bench = Bench()
  bench.press("fwarna:biru<Enter>")
  #expect(bench.effects.isEmpty)
  #expect(bench.text.contains("Tidak ada isian warna:"))
}

@Test func `a click selects the row under it and a second one opens it`() {
  var bench = Bench()
  let row = bench.frame.text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
    $0.contains("Posko mana")
  }
  bench.send(.key(.mouse(.init(kind: .press, x: 20, y: row ?? 0))))
  #expect(bench.selectedLine.contains("Posko mana"))
  bench.send(.key(.mouse(.init(kind: .doublePress, x: 20, y: row ?? 0))))
  #expect(bench.text.contains("Disampaikan"))
}

@Test func `a click on a tab goes to its panel`() {
  var bench = Bench(columns: 80, rows: 24)
  bench.send(.key(.mouse(.init(kind: .press, x: 30, y: 2))))
  #expect(bench.board.focus == .pending)
}

@Test func `worse than before rings the bell once`() {
  var bench = Bench(Wanasari.ordinary())
  bench.send(.news(Wanasari.crisis(generation: 2)))
  #expect(bench.effects.contains(.bell))
  bench.send(.news(Wanasari.crisis(generation: 3)))
  #expect(!bench.effects.contains(.bell))
}

@Test func `a page turns to the next record and back`() {
  var bench = Bench()
  bench.press("4 <Enter> <Right>")
  #expect(bench.text.contains("Konsistensi · Kontak"))
  bench.press("<Left>")
  #expect(bench.text.contains("Konsistensi · Meninggal"))
  bench.press("<Esc>")
  #expect(bench.selectedLine.contains("Meninggal"))
}

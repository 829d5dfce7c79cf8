import Board
import HumasModel
import TerminalGrid
import Testing

private func sights(_ effects: [Effect]) -> [CaseRequest] {
  effects.compactMap { if case .act(let request) = $0 { request } else { nil } }
}

@Test func `a claim carries the case as it was seen`() {
  var bench = Bench()
  bench.press("3 c")
  let seen = CaseSight(number: 5_049_688, version: 1, decision: 1)
  #expect(sights(bench.effects) == [CaseRequest(action: .claim, cases: [seen])])
}

@Test func `marked rows are acted on together, and the marks go with the decision`() {
  var bench = Bench()
  bench.press("3 <Space> <Space> c")
  #expect(sights(bench.effects).map(\.cases.count) == [2])
  bench.send(.acted(CaseOutcome(verb: .claim, count: 2, label: "LAPOR 5049688")))
  #expect(bench.text.contains("Anda mengambil LAPOR 5049688 dan 1 lainnya."))
  #expect(!bench.text.contains("✓!!"))
}

@Test func `a case that changed under the finger is not acted on for 400 ms`() {
  var bench = Bench()
  bench.press("3")
  var changed = Wanasari.crisis(generation: 2)
  changed.pending.rows[0].mention.caseState?.revision = 9
  bench.send(.news(changed))
  bench.press("c")
  #expect(sights(bench.effects).isEmpty)
  #expect(bench.text.contains("baru saja berubah"))
  bench.send(.tick(Wanasari.now + Span(milliseconds: 400)))
  bench.press("c")
  #expect(sights(bench.effects).map(\.cases[0].decision) == [9])
}

@Test(arguments: [
  Board.Manner(isReadOnly: true), Board.Manner(isKiosk: true), Board.Manner(isSimulation: true, isReadOnly: true),
])
func `readers and public screens decide nothing, and are not seen`(manner: Board.Manner) {
  var bench = Bench(manner: manner)
  bench.press("3 c C e <C-x> t D B K <Enter> u <Enter>")
  let asked = bench.effects.filter { effect in
    switch effect {
    case .act, .undo, .attend, .edit: true
    default: false
    }
  }
  #expect(asked.isEmpty)
}

@Test func `in a past view nothing is decided`() {
  var bench = Bench(Wanasari.rewound())
  bench.press("3 c")
  #expect(bench.effects.isEmpty)
  #expect(bench.text.contains("tampilan masa lalu"))
}

@Test func `an answer is typed, pasted and sent; letters are no commands meanwhile`() {
  var bench = Bench()
  bench.press("3 j e")
  bench.press("qc<Enter>三<BS>")
  bench.send(.key(.pasted("é")))
  bench.press("<C-x>")
  #expect(sights(bench.effects).map(\.action) == [.send("qc\né", despite: false)])
}

@Test func `what is doubtful is sent on the second word, unless it was changed`() {
  var bench = Bench()
  bench.press("3 j e a <C-x>")
  bench.send(.refused(.doubtful([], personalData: 1)))
  #expect(bench.text.contains("1 data pribadi"))
  bench.press("<C-x>")
  #expect(sights(bench.effects).map(\.action) == [.send("a", despite: true)])
  bench.press("b <C-x>")
  #expect(sights(bench.effects).map(\.action) == [.send("ab", despite: false)])
}

@Test func `what comes back from the editor takes the place of what was typed`() {
  var bench = Bench()
  bench.press("3 j e x <C-g>")
  #expect(bench.effects.contains(.edit("x")))
  bench.send(.edited("Dari penyunting."))
  bench.press("<C-o>")
  #expect(sights(bench.effects).map(\.action) == [.draft("Dari penyunting.")])
}

@Test func `a second answer is stopped with the first`() {
  var bench = Bench()
  bench.press("3 c")
  let answer = CaseState.Answer(
    number: 7, textHash: "", draftedBy: "Bagus", sentBy: "Bagus", sentAt: Wanasari.now - .minutes(2))
  bench.send(.refused(.answered(answer)))
  #expect(bench.text.contains("Sudah dijawab Bagus 14.03 WIB (jawaban 7)"))
  #expect(bench.effects.contains(.open(.mention(5_049_688))))
}

@Test func `whoever has the case open is seen by the desk, once`() {
  var bench = Bench()
  bench.press("3 <Enter>")
  #expect(bench.effects.contains(.attend(5_049_688)))
  bench.press("<Down>")
  #expect(bench.effects.isEmpty)
  bench.press("<Esc>")
  #expect(bench.effects.contains(.attend(nil)))
}

@Test func `a key is a sign of life once a minute`() {
  var bench = Bench()
  bench.press("3 j")
  #expect(bench.effects.isEmpty)
  bench.send(.tick(Wanasari.now + .minutes(1)))
  bench.press("j j")
  #expect(bench.effects == [.attend(nil)])
}

@Test func `one key walks what one has not seen, and only that`() {
  var bench = Bench()
  bench.press("n")
  #expect(bench.text.contains("Tanggapan · LAPOR 5049688"))
  #expect(bench.text.contains("lewat tenggat sejak Anda pergi · 1 belum Anda lihat"))
  bench.press("n")
  #expect(bench.text.contains("Tanggapan · WA 2211-031"))
  bench.press("n")
  #expect(bench.text.contains("Tidak ada yang belum Anda lihat."))
}

private func nearBreak(at moment: Instant) -> Snapshot {
  var snapshot = Wanasari.crisis(generation: 9)
  snapshot.at = moment
  snapshot.pending.rows[2].clock.due = moment + .minutes(20)
  return snapshot
}

@Test func `a deadline that is near rings once`() {
  var bench = Bench(Wanasari.ordinary())
  bench.send(.news(nearBreak(at: Wanasari.now)))
  #expect(bench.effects.contains(.warn("Tenggat LAPOR 5049711: sisa 20 mnt")))
  bench.send(.news(nearBreak(at: Wanasari.now)))
  #expect(!bench.effects.contains(.bell))
}

@Test func `at night nothing rings, but the window's title says it`() {
  let night = Wanasari.now + .hours(9)
  var bench = Bench(Wanasari.ordinary())
  bench.send(.tick(night))
  bench.send(.news(nearBreak(at: night)))
  #expect(bench.effects.contains { if case .warn = $0 { true } else { false } } == false)
  #expect(bench.effects.contains(.title("Kentongan · 1 lewat · 1 hampir habis")))
}

@Test func `by issue the list keeps every case and names each issue once`() {
  var bench = Bench(columns: 200, rows: 60)
  bench.press("3")
  let rows = bench.text.split(separator: "\n").count { $0.contains("LAPOR 5049") }
  bench.press("i")
  #expect(bench.text.split(separator: "\n").count { $0.contains("LAPOR 5049") } == rows)
}

import Board
import HumasModel
import Testing
import Wording

@Test func `the keys for cases do to a finding what fits it`() {
  var bench = Bench(Wanasari.crisis())
  bench.press("4 c")
  #expect(bench.effects.contains(.steer(.acknowledge(finding: Wanasari.deaths.id))))
  bench.press("e")
  #expect(bench.effects == [.steer(.correct(finding: Wanasari.deaths.id))])
  bench.press("D salah<Space>baca<Enter>")
  #expect(bench.effects.contains(.steer(.dismiss(finding: Wanasari.deaths.id, reason: "salah baca"))))
}

@Test func `escape leaves a finding as it is`() {
  var bench = Bench(Wanasari.crisis())
  bench.press("4 D salah<Esc>")
  #expect(!bench.effects.contains { if case .steer = $0 { true } else { false } })
}

@Test(arguments: [Board.Manner(isReadOnly: true), Board.Manner(isKiosk: true)])
func `readers and public screens decide nothing about statements`(manner: Board.Manner) {
  var bench = Bench(Wanasari.spoken(), manner: manner)
  bench.press("4 c e D v a P e D 2 e")
  #expect(!bench.effects.contains { if case .steer = $0 { true } else { false } })
}

@Test func `a statement is approved in the words that were on the screen`() {
  var bench = Bench(Wanasari.spoken())
  bench.press("4 v a")
  #expect(bench.effects.contains(.steer(.approve(StatementSight(id: "d-003", textHash: "hash-d-003")))))
}

@Test func `only what was approved can be noted as published`() {
  var bench = Bench(Wanasari.spoken())
  bench.press("4 v P")
  #expect(!bench.effects.contains { if case .steer = $0 { true } else { false } })
  var snapshot = Wanasari.spoken()
  snapshot.consistency.papers[0].approval = Approval(.approved, by: "Rini", at: snapshot.at)
  bench = Bench(snapshot)
  bench.press("4 v P")
  #expect(bench.effects.contains(.steer(.publish(StatementSight(id: "d-003", textHash: "hash-d-003")))))
}

@Test func `a promise is closed with how it was kept`() {
  var bench = Bench(Wanasari.spoken())
  bench.press("4 v v D tangki<Enter>")
  #expect(bench.effects.contains(.steer(.closePromise("p1", reason: "tangki"))))
}

@Test func `an issue without a statement gets a first one drafted`() {
  var bench = Bench(Wanasari.crisis())
  bench.press("2 e")
  guard case .steer(.holdingDraft)? = bench.effects.last else {
    Issue.record("no draft was asked for: \(bench.effects)")
    return
  }
}

@Test func `one key walks all lists of the fourth panel and comes back`() {
  var bench = Bench(Wanasari.spoken(), columns: 200, rows: 60)
  bench.press("4")
  let first = bench.text
  for shelf in ShelfName.allCases.dropFirst() {
    bench.press("v")
    #expect(bench.text.contains(Language.indonesian.words.title(of: shelf)))
  }
  bench.press("v")
  #expect(bench.text == first)
}

@Test func `what the desk answered stands in the footer`() {
  var bench = Bench(Wanasari.spoken())
  bench.send(.steered(StatementOutcome(verb: .draft, label: "pernyataan/ralat-s2.md")))
  #expect(bench.text.contains("Draf ditulis: pernyataan/ralat-s2.md"))
  bench.send(.notSteered(.ownDraft))
  #expect(bench.text.contains("Draf sendiri harus disetujui operator lain."))
}

@Test(arguments: Language.allCases)
func `every list, standing and label has its words`(language: Language) {
  let words = language.words
  #expect(ShelfName.allCases.allSatisfy { !words.title(of: $0).isEmpty && !words.emptiness(of: $0).isEmpty })
  #expect(StatementLabel.allCases.allSatisfy { !words.caption($0).isEmpty })
  #expect(StatementVerb.allCases.allSatisfy { !words.done(StatementOutcome(verb: $0, label: "s1")).isEmpty })
  #expect(StatementVerb.allCases.allSatisfy { words.word(forStatementAction: $0.rawValue) != nil })
}

import HumasDesk
import Testing

@Suite struct BurstFilterTests {
  private func answers(_ lines: [String]) -> [BurstFilter.Answer] {
    var filter = BurstFilter()
    return lines.map { filter.answer($0) }
  }

  @Test func `names of columns are no value, and the first value is expected`() {
    #expect(answers(["timestamp,value", "2026-11-22 14:00:00,7"]) == [.heading, .line("2026-11-22 14:00:00,7,7,0")])
  }

  @Test func `columns are found by their names, in any order, from a Windows file`() {
    #expect(answers(["value;,Value,Timestamp\r", "x,\"7\",a\r"]) == [.heading, .line("a,7,7,0")])
  }

  @Test func `without a heading the first line counts`() {
    #expect(answers(["a,7", "b,7"]) == [.line("a,7,7,0"), .line("b,7,7,0")])
  }

  @Test func `an unknown value is passed on, is no burst and teaches nothing`() {
    #expect(answers(["a,7", "b,", "c,-", "d,7"]).suffix(3) == [.line("b,,7,0"), .line("c,'-,7,0"), .line("d,7,7,0")])
  }

  @Test func `a line without a value cannot be read, an empty one needs no answer`() {
    #expect(answers(["a,7", "b", ""]) == [.line("a,7,7,0"), .unreadable, .heading])
  }

  @Test func `a burst scores, and a small one after it does not`() {
    let quiet = (0..<500).map { "t,\(5 + $0 % 3)" }
    let scores = answers(quiet + ["t,400"] + quiet + ["t,60"]).map { answer in
      guard case .line(let line) = answer else { return -1.0 }
      return Double(line.split(separator: ",")[3]) ?? -1
    }
    #expect(scores[500] > 0.99 && scores[1001] == 0 && scores.prefix(500).allSatisfy { $0 < 0.9 })
  }
}

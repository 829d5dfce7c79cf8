import HumasInsight
import HumasModel
import Testing

struct ConsistencyWordsTests {
  private let now = Instant(rfc3339: "2026-03-04T18:00:00+07:00")!

  private func verdicts(_ text: String, adding words: [String: [String]]) -> [Finding.Verdict] {
    let desk = ConsistencyDesk(registers: Registers(), zone: .wib, words: ConsistencyWords(additions: words))
    let published = Instant(rfc3339: "2026-03-04T12:00:00+07:00")
    let statement = Statement(id: "a", channel: "x", publishedAt: published, issue: "api", text: text)
    return desk.findings(statements: [statement], now: now).map(\.verdict)
  }

  @Test func `an added word counts like the words of the list`() {
    let text = "Wangsit kami tetangga yang menyalakan api. Hubungi 113."
    #expect(verdicts(text, adding: [:]) == [])
    #expect(verdicts(text, adding: ["dugaan": ["Wangsit kami"]]) == [.speculation])
  }

  @Test func `an added way of asking is an instruction`() {
    let text = "Kebakaran menewaskan 2 orang. Kersa ngungsi dhisik."
    #expect(verdicts(text, adding: [:]) == [.missingAction])
    #expect(verdicts(text, adding: ["arahan": ["ngungsi dhisik"]]) == [])
  }

  @Test func `a list that does not exist is handed back by name`() {
    #expect(ConsistencyWords(additions: ["dugaann": ["x"], "ralat": ["y"]]).unknown == ["dugaann"])
  }
}

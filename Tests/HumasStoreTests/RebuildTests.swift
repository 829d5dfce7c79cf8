import HumasModel
import Testing

@testable import HumasStore

struct RebuildTests {
  private let work = Workplace()

  @Test func `under other rules a rebuild regroups, and issues that stay keep their number`() throws {
    let store = try work.store()
    try store.take(posts(post("1", "air", category: "Air"), post("2", "jalan", category: "Jalan")))
    let before = try store.issueTallies(limit: 9, now: .noon).issues
    try store.rebuild { mention, _ in Appraisal(issueName: mention.category == "Air" ? "Air" : "Jalan Rusak", basis: .watched) }
    let after = try store.issueTallies(limit: 9, now: .noon)
    #expect(Set(after.issues.map(\.name)) == ["Air", "Jalan Rusak"])
    #expect(after.total == 2)
    #expect(after.issues.first { $0.name == "Air" }?.id == before.first { $0.name == "Air" }?.id)
    #expect(try store.pending(limit: 9, now: .noon).page.rows.isEmpty)
    #expect(try store.texts(MentionFilter(search: "jalan")) == ["jalan"])
  }

  @Test func `an issue seen again under its name is the same issue`() throws {
    let store = try work.store()
    try store.take(posts(post("1", category: "Air")), seen: .noon)
    try store.take(posts(post("2", category: "Air"), of: "masuk/b.jsonl"), seen: .noon + .hours(1))
    let tally = try #require(try store.issueTallies(limit: 9, now: .noon).issues.first)
    #expect(tally.mentions == 2 && tally.firstSeen == .noon)
  }
}

import HumasModel
import Testing

@testable import HumasStore

struct PastViewTests {
  private let work = Workplace()

  /// Seen at noon: 1 in its first words, 2. Seen at one: 1 in other words, 3 which was said at eleven.
  private func filled() throws -> Store {
    let store = try work.store()
    try store.take(
      posts(
        post("1", "jalan retak", at: .noon - .hours(3), category: "Jalan", classification: .complaint),
        post("2", "air naik", at: .noon - .minutes(10), category: "Air")), seen: .noon)
    try store.take(
      posts(
        post(
          "1", "jalan putus", at: .noon - .hours(3), category: "Jembatan", status: .done, classification: .complaint),
        post("3", "listrik padam", at: .noon - .hours(1), category: "Listrik"), of: "masuk/b.jsonl"),
      seen: .noon + .hours(1))
    return store
  }

  @Test func `a past view shows what had been seen, in the words of then`() throws {
    let store = try filled()
    #expect(try store.texts() == ["air naik", "listrik padam", "jalan putus"])
    #expect(try store.texts(view: .asOf(.noon + .minutes(30))) == ["air naik", "jalan retak"])
    #expect(try store.texts(view: .asOf(.noon + .hours(2))) == ["air naik", "listrik padam", "jalan putus"])
    #expect(try store.tallies(now: .noon, view: .asOf(.noon)).total == 2)
  }

  @Test func `a past view is searched and filtered in the words of then`() throws {
    let store = try filled()
    let then = View.asOf(.noon + .minutes(30))
    #expect(try store.texts(MentionFilter(search: "JALAN ret"), view: then) == ["jalan retak"])
    #expect(try store.texts(MentionFilter(search: "putus"), view: then).isEmpty)
    let open = MentionFilter(conditions: [.init(field: .status, value: "baru")])
    #expect(try store.texts(open, view: then) == ["air naik", "jalan retak"])
  }

  @Test func `issues and cases of a past view are those of then`() throws {
    let store = try filled()
    let then = View.asOf(.noon + .minutes(30))
    #expect(try store.issueTallies(limit: 9, now: .noon, view: then).issues.map(\.name) == ["Air", "Jalan"])
    #expect(
      try store.pending(limit: 9, now: .noon, view: then).page.rows.map(\.row.mention.text) == [
        "jalan retak", "air naik",
      ])
    #expect(try store.pending(limit: 9, now: .noon, view: then).counts == [.due: 1, .unclassified: 1])
  }

  @Test func `before anything was seen, what had happened is reconstructed`() throws {
    let store = try filled()
    let before = View.asOf(.noon - .hours(2))
    #expect(try store.texts(view: before) == ["jalan retak"])
    #expect(try store.isReconstructed(before))
    #expect(try !store.isReconstructed(.asOf(.noon)))
    #expect(try !store.isReconstructed(.now))
  }
}

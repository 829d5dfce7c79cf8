import HumasModel
import Testing

@testable import HumasStore

struct PendingTests {
  private let work = Workplace()

  private func filled() throws -> Store {
    let store = try work.store()
    try store.take(
      posts(
        post("jeda", "jeda", at: .noon, status: .waitingForReporter, classification: .complaint),
        post("tanpa", "tanpa kelas", at: .noon),
        post("lewat", "lewat", at: .noon - .days(6), classification: .complaint),
        post("rawan", "rawan", at: .noon - .days(4) - .hours(1), classification: .complaint),
        post("jalan", "berjalan", at: .noon, classification: .aspiration),
        post("buta", "tanpa waktu", at: nil, classification: .complaint),
        post("selesai", "selesai", status: .done, classification: .complaint)))
    return store
  }

  @Test func `what breaks first stands first, then unknown ends, paused, unclassified`() throws {
    let page = try filled().pending(limit: 10, now: .noon).page
    #expect(page.rows.map(\.row.mention.text) == ["lewat", "rawan", "berjalan", "tanpa waktu", "jeda", "tanpa kelas"])
    #expect(page.total == 6)
  }

  @Test func `cases are counted by state at the moment asked for`() throws {
    let store = try filled()
    #expect(
      try store.pending(limit: 1, now: .noon).counts
        == [.breached: 1, .atRisk: 1, .due: 2, .paused: 1, .unclassified: 1])
    #expect(
      try store.pending(limit: 1, now: .noon + .days(9)).counts == [
        .breached: 3, .due: 1, .paused: 1, .unclassified: 1,
      ])
    // To the minute, not to the hour: "lewat" ran out a day before noon.
    let edge = Instant.noon - .days(1)
    #expect(try store.pending(limit: 1, now: edge - .minutes(1)).counts[.breached] == nil)
    #expect(try store.pending(limit: 1, now: edge).counts[.breached] == 1)
  }

  @Test func `pages of the pending list go on from a key`() throws {
    let store = try filled()
    let first = try store.pending(limit: 2, now: .noon).page
    let key = try #require(first.rows.last?.key)
    let rest = try store.pending(anchor: .after(key), limit: 10, now: .noon).page
    #expect(rest.rows.map(\.row.mention.text) == ["berjalan", "tanpa waktu", "jeda", "tanpa kelas"])
    #expect(rest.hasMoreAbove && !rest.hasMoreBelow)
  }

  @Test func `an answer takes a case out of the list`() throws {
    let store = try filled()
    try store.take(
      posts(
        post("lewat", "lewat", at: .noon - .days(6), status: .responded, classification: .complaint),
        of: "masuk/b.jsonl"))
    let pending = try store.pending(limit: 10, now: .noon)
    #expect(pending.page.rows.first?.row.mention.text == "rawan")
    #expect(pending.counts[.breached] == nil)
  }

  @Test func `a case that goes on after a pause is judged with all its statuses`() throws {
    let store = try work.store()
    var histories: [[StatusChange]] = []
    let appraise = { (mention: Mention, history: [StatusChange]) in
      histories.append(history)
      return byCategory(mention)
    }
    let statuses: [Status] = [.new, .waitingForReporter, .inProgress]
    for (hour, status) in statuses.enumerated() {
      let batch = posts(post("1", status: status, classification: .complaint), of: "masuk/\(hour).jsonl")
      _ = try store.commit([batch], seen: .noon + .hours(Int64(hour)), appraise: appraise)
    }
    let whole = statuses.enumerated().map { StatusChange(at: .noon + .hours(Int64($0)), status: $1) }
    #expect(histories.last == whole)
    histories = []
    try store.reappraiseAll(appraise)
    #expect(histories == [whole])
    histories = []
    try store.rebuild(appraise)
    #expect(histories == [whole, [], Array(whole.prefix(2))])
  }

  @Test func `new holidays move the clocks of open cases`() throws {
    let store = try filled()
    let moved = try store.reappraiseOpenCases { mention, _ in
      var appraisal = byCategory(mention)
      appraisal.due = appraisal.due.map { $0 + .days(3) }
      return appraisal
    }
    #expect(moved == 3)
    #expect(try store.pending(limit: 1, now: .noon).counts[.breached] == nil)
  }
}

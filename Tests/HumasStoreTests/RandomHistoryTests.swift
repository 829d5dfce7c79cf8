import HumasModel
import Testing

@testable import HumasStore

/// Random histories of batches against a naive desk in memory.
struct RandomHistoryTests {
  private let work = Workplace()

  @Test(arguments: 1...8)
  func `whatever comes in what order, the store holds what a naive desk would hold`(seed: UInt64) throws {
    let store = try work.store()
    var dice = Dice(state: seed)
    var naive = NaiveDesk()
    var consumed: [String: Int64] = [:]
    for round in 0..<12 {
      let batch = dice.batch(&consumed)
      let seen = Instant.noon + .minutes(Int64(round))
      let outcome = try store.take(batch, seen: seen)[0]
      #expect(outcome.count == naive.take(batch, seen: seen))
    }
    try compare(store, naive)
    let before = try state(of: store)
    try store.rebuild(byCategory)
    #expect(try state(of: store) == before)
    try compare(store, naive)
  }

  private func compare(_ store: Store, _ naive: NaiveDesk) throws {
    let now = Instant.noon + .days(2)
    let list = try store.mentions(limit: 10_000)
    #expect(list.rows.map(\.number) == naive.order)
    #expect(try store.tallies(now: now).undated == naive.held.values.filter { $0.current.at == nil }.count)
    for held in naive.held.values {
      #expect(try store.versions(held.number).map(\.mention.text) == held.versions.map(\.text))
    }
    for word in ["a", "ai", "jalan", "banjir", "tiada"] {
      let found = try store.mentions(MentionFilter(search: word), limit: 10_000)
      #expect(Set(found.rows.map(\.number)) == naive.numbers(withWord: word))
      #expect(found.rows.map(\.number) == naive.order.filter(naive.numbers(withWord: word).contains))
      #expect(found.total == found.rows.count)
    }
    let pending = try store.pending(limit: 10_000, now: now)
    #expect(pending.page.rows.count == naive.waiting)
    #expect(pending.page.total == naive.waiting)
    #expect(pending.counts[.breached] ?? 0 == naive.breached(at: now))
    let issues = try store.issueTallies(limit: 100, now: now)
    #expect(Set(issues.issues.map(\.name)) == naive.issues)
    for issue in issues.issues { compare(issue, naive.mentions(of: issue.name), now) }
  }

  private func compare(_ tally: IssueTally, _ mentions: [Mention], _ now: Instant) {
    let times = mentions.compactMap(\.at)
    #expect(tally.mentions == mentions.count)
    #expect(tally.undated == mentions.count - times.count)
    #expect(tally.first == times.min())
    #expect(tally.last == times.max())
    #expect(Set(tally.channels) == Set(mentions.map(\.channel)))
    let last = IssueDelta.bucket(of: now)
    let ages = times.map { last - IssueDelta.bucket(of: $0) }
    #expect(tally.hours == (0..<24).map { hour in ages.filter { $0 / 12 == 23 - Int64(hour) && $0 >= 0 }.count })
  }

  /// Everything derived, as text.
  private func state(of store: Store) throws -> [String] {
    let now = Instant.noon + .days(2)
    let issues = try store.issueTallies(limit: 100, now: now).issues.map { "\($0)" }
    let pending = try store.pending(limit: 10_000, now: now)
    return issues + pending.page.rows.map { "\($0.key) \($0.row.number)" } + ["\(try store.tallies(now: now))"]
  }
}

/// A small generator of its own, so that a seed means the same everywhere.
private struct Dice {
  var state: UInt64

  mutating func roll(_ sides: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(sides))
  }

  mutating func pick<T>(_ values: [T]) -> T { values[roll(values.count)] }

  mutating func batch(_ consumed: inout [String: Int64]) -> Batch {
    let path = pick(["masuk/a.jsonl", "masuk/b.jsonl"])
    let isNew = roll(3) == 0
    let start = isNew ? 0 : consumed[path] ?? 0
    let hasIDs = roll(2) == 0
    let entries = (0..<roll(30)).map { _ in Entry.mention(hasIDs ? withID() : withoutID()) }
    let batch = stretch(entries, of: path, from: start, isNew: isNew, needsOccurrence: !hasIDs)
    consumed[path] = batch.bookmark.consumedBytes
    return batch
  }

  private mutating func withID() -> Mention {
    post(
      "\(roll(40))", text(), at: time(), channel: pick(["X", "WA"]), category: pick([nil, "Air", "Jalan"]),
      status: pick([.new, .done, .waitingForReporter]), classification: pick([nil, .complaint]))
  }

  private mutating func withoutID() -> Mention { note(text(), at: pick([nil, .noon])) }

  private mutating func text() -> String { "\(pick(["air", "jalan", "banjir"])) \(pick(["naik", "putus", "aman"]))" }

  private mutating func time() -> Instant? {
    roll(8) == 0 ? nil : .noon + .minutes(Int64(roll(60 * 24 * 3))) - .days(1) - .days(Int64(roll(2) * 4))
  }
}

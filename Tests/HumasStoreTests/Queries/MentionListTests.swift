import HumasModel
import Testing

@testable import HumasStore

struct MentionListTests {
  private let work = Workplace()

  private func filled(_ count: Int) throws -> Store {
    let store = try work.store()
    try store.take(stretch((1...count).map { .mention(post("\($0)", "isi \($0)", at: .noon + .seconds(Int64($0)))) }))
    return store
  }

  private func key(_ row: MentionRow) -> PageKey { PageKey(sort: row.sortTime.milliseconds, number: row.number) }

  @Test func `the newest come first, and what has no time stands where it was seen`() throws {
    let store = try work.store()
    try store.take(
      posts(
        post("lama", "lama", at: .noon - .hours(1)), post("tanpa", "tanpa waktu", at: nil),
        post("baru", "baru", at: .noon + .hours(1))),
      seen: .noon)
    #expect(try store.texts() == ["baru", "tanpa waktu", "lama"])
    #expect(try store.tallies(now: .noon).undated == 1)
  }

  @Test func `pages downwards meet every row once`() throws {
    let store = try filled(25)
    var seen: [Int64] = []
    var page = try store.mentions(limit: 10)
    #expect(!page.hasMoreAbove && page.hasMoreBelow && page.total == 25)
    while true {
      seen += page.rows.map(\.number)
      guard page.hasMoreBelow, let last = page.rows.last else { break }
      page = try store.mentions(anchor: .after(key(last)), limit: 10)
      #expect(page.hasMoreAbove)
    }
    #expect(seen == (1...25).reversed().map(Int64.init))
  }

  @Test func `pages upwards and from the end are given top to bottom`() throws {
    let store = try filled(25)
    let bottom = try store.mentions(anchor: .bottom, limit: 10)
    #expect(bottom.rows.map(\.number) == (1...10).reversed().map(Int64.init))
    #expect(bottom.hasMoreAbove && !bottom.hasMoreBelow)
    let above = try store.mentions(anchor: .before(key(bottom.rows[0])), limit: 10)
    #expect(above.rows.map(\.number) == (11...20).reversed().map(Int64.init))
    #expect(above.hasMoreAbove && above.hasMoreBelow)
  }

  @Test(arguments: [(Int64(13), 18...9), (24, 25...16), (2, 10...1)] as [(Int64, ReversedRange)])
  func `a page around a row holds it, and is full at the ends too`(number: Int64, expected: ReversedRange) throws {
    let store = try filled(25)
    let row = try #require(try store.mention(number))
    let page = try store.mentions(anchor: .around(key(row)), limit: 10)
    #expect(page.rows.map(\.number) == expected.numbers)
    #expect(page.hasMoreAbove == (expected.first < 25))
    #expect(page.hasMoreBelow == (expected.last > 1))
  }

  @Test func `a page stays where it is while rows arrive above it`() throws {
    let store = try filled(25)
    let first = try store.mentions(limit: 10)
    try store.take(posts(post("26", "isi 26", at: .noon + .hours(1)), of: "masuk/b.jsonl"))
    let second = try store.mentions(anchor: .after(key(first.rows[9])), limit: 10)
    #expect(second.rows.map(\.number) == (6...15).reversed().map(Int64.init))
  }

  @Test func `searched words may be beginnings, in any case, with or without accents`() throws {
    let store = try work.store()
    try store.take(
      posts(
        post("1", "Banjir di Desa Café", at: .noon), post("2", "banjirnya surut", at: .noon + .seconds(1)),
        post("3", "jalan rusak", at: .noon + .seconds(2), title: "Setelah BANJIR")))
    #expect(
      try store.texts(MentionFilter(search: "banjir")) == ["jalan rusak", "banjirnya surut", "Banjir di Desa Café"])
    #expect(try store.texts(MentionFilter(search: "BANJIR cafe")) == ["Banjir di Desa Café"])
    #expect(try store.texts(MentionFilter(search: "café")) == ["Banjir di Desa Café"])
    #expect(try store.texts(MentionFilter(search: "anjir")).isEmpty)
    #expect(try store.texts(MentionFilter(search: "\"banjir* OR NEAR( 'x")).isEmpty)
    #expect(try store.texts(MentionFilter(search: " … ")).count == 3)
  }

  @Test func `conditions hold a field, and exclamation marks exclude`() throws {
    let store = try work.store()
    try store.take(
      posts(
        post("1", "a", at: .noon, channel: "LAPOR", classification: .complaint, place: "Desa Bunut"),
        post("2", "b", at: .noon + .seconds(1), channel: "WA", status: .done, place: "Kec. Bunut"),
        post("3", "c lapor", at: .noon + .seconds(2), channel: "X")))
    func found(_ field: MentionFilter.Condition.Field, _ value: String, not: Bool = false) throws -> [String] {
      try store.texts(MentionFilter(conditions: [.init(field: field, value: value, isNegated: not)]))
    }
    #expect(try found(.channel, "lapor") == ["a"])
    #expect(try found(.channel, "lapor", not: true) == ["c lapor", "b"])
    #expect(try found(.channel, "tidak ada", not: true) == ["c lapor", "b", "a"])
    #expect(try found(.classification, "pengaduan") == ["a"])
    #expect(try found(.place, "bunut") == ["b", "a"])
    #expect(try found(.place, "bunut desa") == ["a"])
    #expect(try found(.status, "selesai") == ["b"])
    #expect(try found(.text, "lapor") == ["c lapor"])
    #expect(try found(.agency, "-").isEmpty)
  }

  @Test func `a changed mention is found by its new words and no more by its old ones`() throws {
    let store = try work.store()
    try store.take(posts(post("1", "jembatan")))
    try store.take(posts(post("1", "jalan", at: .noon + .hours(3)), of: "masuk/b.jsonl"))
    #expect(try store.texts(MentionFilter(search: "jembatan")).isEmpty)
    #expect(try store.texts(MentionFilter(search: "jalan")) == ["jalan"])
  }

  @Test func `many matches are counted up to the limit, and a beginning of very many words is answered`() throws {
    let store = try work.store()
    let entries = (0..<10_500).map { Entry.mention(post("\($0)", "kata\($0) sama", at: .noon + .seconds(Int64($0)))) }
    try store.take(stretch(entries))
    let common = try store.mentions(MentionFilter(search: "sama"), limit: 5)
    #expect(common.total == 10_000 && common.isTotalCapped)
    let broad = try store.mentions(MentionFilter(search: "kata"), limit: 5)
    #expect(broad.rows.map(\.mention.text) == (10_495..<10_500).reversed().map { "kata\($0) sama" })
    #expect(broad.isTotalCapped)
    let rare = try store.mentions(MentionFilter(search: "kata1049"), limit: 50)
    #expect(rare.total == 11)
    #expect(try store.mentions(limit: 1).total == 10_500)
  }
}

/// Numbers of a page, from the top down.
struct ReversedRange: Sendable {
  var first: Int64
  var last: Int64
  var numbers: [Int64] { (last...first).reversed() }
}

private func ... (first: Int64, last: Int64) -> ReversedRange { ReversedRange(first: first, last: last) }

import HumasModel
import Testing

@testable import HumasStore

struct CommitTests {
  private let work = Workplace()

  @Test func `a mention read once is accepted and read again is a duplicate`() throws {
    let store = try work.store()
    #expect(try store.take(posts(post("1")))[0].count == IntakeCount(accepted: 1))
    #expect(try store.take(posts(post("1"), of: "masuk/lagi.jsonl"))[0].count == IntakeCount(duplicate: 1))
    #expect(try store.tallies(now: .noon).total == 1)
  }

  @Test func `other words under the same id are a new version and the old one is kept whole`() throws {
    let store = try work.store()
    try store.take(posts(post("1", "jalan rusak", status: .new)), seen: .noon)
    let later = Instant.noon + .hours(2)
    let outcome = try store.take(
      posts(post("1", "jalan rusak berat", status: .responded), of: "masuk/b.jsonl"), seen: later)
    #expect(outcome[0].count == IntakeCount(updated: 1))
    #expect(outcome[0].arrivals.isEmpty)
    let versions = try store.versions(1)
    #expect(versions.map(\.mention.text) == ["jalan rusak", "jalan rusak berat"])
    #expect(versions.map(\.revision) == [1, 2])
    #expect(versions.map(\.seen) == [.noon, later])
    #expect(versions.map(\.provenance.path) == ["masuk/a.jsonl", "masuk/b.jsonl"])
    #expect(try store.mention(1)?.seen == .noon)
  }

  @Test func `an export sent again with an overlap counts nobody twice`() throws {
    let store = try work.store()
    try store.take(posts(post("1"), post("2"), post("3"), of: "masuk/senin.csv"))
    let outcome = try store.take(posts(post("2"), post("3", status: .done), post("4"), of: "masuk/selasa.csv"))
    #expect(outcome[0].count == IntakeCount(accepted: 1, updated: 1, duplicate: 1))
    #expect(outcome[0].arrivals == 4..<5)
    #expect(try store.tallies(now: .noon).total == 4)
  }

  @Test func `the same words twice in a file are two mentions, and still two when the file is sent again`() throws {
    let store = try work.store()
    let twice = [Entry.mention(note("tolong")), .mention(note("tolong"))]
    try store.take(stretch(twice, needsOccurrence: true))
    #expect(try store.mentions(limit: 9).rows.map(\.mention.identity.text) == ["digest-tolong·2", "digest-tolong·1"])
    let again = try store.take(stretch(twice, of: "masuk/salinan.jsonl", needsOccurrence: true))
    #expect(again[0].count == IntakeCount(duplicate: 2))
    let anew = try store.take(stretch(twice, isNew: true, needsOccurrence: true))
    #expect(anew[0].count == IntakeCount(duplicate: 2))
  }

  @Test func `occurrences go on counting from one stretch of a file to the next`() throws {
    let store = try work.store()
    try store.take(stretch([.mention(note("tolong"))], needsOccurrence: true))
    let next = try store.take(stretch([.mention(note("tolong"))], from: 100, needsOccurrence: true))
    #expect(next[0].count == IntakeCount(accepted: 1))
  }

  @Test func `a record beyond the bookmark is read again without counting twice`() throws {
    let store = try work.store()
    var unsettled = stretch([.mention(note("tolong"))], needsOccurrence: true)
    unsettled.bookmark.consumedBytes = 0
    try store.take(unsettled)
    let settled = try store.take(stretch([.mention(note("tolong"))], needsOccurrence: true))
    #expect(settled[0].count == IntakeCount(duplicate: 1))
  }

  @Test func `a renamed file is the same file`() throws {
    let store = try work.store()
    try store.take(stretch([.mention(note("tolong"))], of: "masuk/log", inode: 7, needsOccurrence: true))
    let rest = stretch([.mention(note("tolong"))], of: "masuk/log.1", from: 100, inode: 7, needsOccurrence: true)
    #expect(try store.take(rest)[0].count == IntakeCount(accepted: 1))
    #expect(try store.bookmarks().map(\.path) == ["masuk/log.1"])
    #expect(try store.mention(1)?.provenance.path == "masuk/log.1")
  }

  @Test func `a stretch before the bookmark is refused and leaves nothing behind`() throws {
    let store = try work.store()
    try store.take(posts(post("1"), post("2")))
    let stale = posts(post("9"), from: 100)
    #expect(throws: StoreError.staleBatch(path: "masuk/a.jsonl")) {
      try store.take(posts(post("8"), of: "masuk/b.jsonl"), stale)
    }
    #expect(try store.tallies(now: .noon).total == 2)
    #expect(try store.bookmarks().map(\.path) == ["masuk/a.jsonl"])
  }

  @Test func `rows and bookmark come and go together when the disk is full`() throws {
    let store = try work.store()
    try store.take(posts(post("1")))
    let pages = try store.pool.write { db in try db.command("PRAGMA page_count").first { $0.count(0) } ?? 0 }
    try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = \(pages + 4)") }
    let large = stretch(
      (0..<2000).map { .mention(post("besar \($0)", String(repeating: "air ", count: 100))) }, from: 100)
    #expect(throws: StoreError.diskFull(path: store.path)) { try store.take(large) }
    #expect(try store.bookmarks()[0].consumedBytes == 100)
    #expect(try store.tallies(now: .noon).total == 1)
    try store.pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA max_page_count = 1000000") }
    #expect(try store.take(large)[0].count.accepted == 2000)
  }

  @Test func `rejects of a file read anew replace those of its earlier life`() throws {
    let store = try work.store()
    let broken = Reject(
      provenance: Provenance(path: "masuk/a.jsonl", byte: 0, line: 1), reason: .notJSON, detail: "}", excerpt: "{")
    try store.take(stretch([], rejects: [broken]))
    #expect(try store.rejects(limit: 9) == [broken])
    #expect(try store.tallies(now: .noon).rejects == 1)
    try store.take(stretch([.mention(post("1"))], isNew: true))
    #expect(try store.rejects(limit: 9).isEmpty)
    #expect(try store.tallies(now: .noon).rejects == 0)
    #expect(try store.sources()[0].count == IntakeCount(accepted: 1, rejected: 1))
  }

  @Test func `bookmarks come back as they were set`() throws {
    let store = try work.store()
    let mark = Bookmark(
      path: "masuk/x.csv", device: .max, inode: .max - 1, size: 5, modified: 6, consumedBytes: 7, consumedLines: 8,
      headDigest: .max, tailDigest: 1, generation: 2, format: "lapor", source: "lapor", readerState: "a,b")
    try store.take(Batch(bookmark: mark))
    #expect(try store.bookmarks() == [mark])
  }

  @Test func `every field of a mention comes back as it went in`() throws {
    let store = try work.store()
    let full = Mention(
      identity: Identity(text: "x\u{1f}1"), source: "x", channel: "X", sourceID: "1", classification: .dataBreach,
      confidentiality: .secret, author: "@a", title: "Judul", text: "isi \u{0} 👍", at: .noon, place: "Desa",
      agency: "Dinas",
      category: "Air", status: .other("diteruskan"), respondedAt: .noon, closedAt: .noon, url: "https://contoh.example",
      reach: 12, repostOf: "x\u{1f}0", rating: 4, extra: "{\"a\":1}")
    try store.take(posts(full, Mention(identity: Identity(text: "2"), source: "", channel: "", text: "")))
    #expect(try store.mention(1)?.mention == full)
    #expect(try store.mention(2)?.mention == Mention(identity: Identity(text: "2"), source: "", channel: "", text: ""))
  }
}

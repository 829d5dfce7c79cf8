internal import GRDB
internal import HumasModel

/// What a transaction changes in the word index, written in the order of ranks: FTS5 gathers ascending rows in memory and
/// writes a segment of its own for every row that goes back.
struct SearchLedger {
  private struct Entry {
    var rank: Int64
    var isRemoval: Bool
    var title: String?
    var text: String
    var marks: [UInt8]
  }

  private var entries: [Entry] = []

  mutating func add(_ stored: StoredMention) { append(stored, isRemoval: false) }
  mutating func remove(_ stored: StoredMention) { append(stored, isRemoval: true) }

  mutating func write(to db: Database) throws {
    let insert = try db.command("INSERT INTO mention_search (rowid, title, text, marks) VALUES (?, ?, ?, ?)")
    let delete = try db.command(
      "INSERT INTO mention_search (mention_search, rowid, title, text, marks) VALUES ('delete', ?, ?, ?, ?)")
    // A stable order: what was added and taken away again under one rank stays in sequence.
    let order = entries.indices.map { (rank: entries[$0].rank, index: $0) }.sorted { $0 < $1 }
    for (_, index) in order { try SearchLedger.write(entries[index], by: entries[index].isRemoval ? delete : insert) }
    try mergeWhereDue(db)
    entries.removeAll()
  }

  /// A load merges in step with what it brings: one page for eight entries, or it would leave segments behind. Of small
  /// commits only one in 64 does: a step cannot be cut within a word, and a common word of a large segment takes milliseconds.
  private func mergeWhereDue(_ db: Database) throws {
    let isLoad = entries.count >= 512
    guard try isLoad || DeskLedger.nextGeneration(db).isMultiple(of: 64) else { return }
    try WordIndex(db: db).merge(pages: WordIndex.pagesAtRest + entries.count / 8)
  }

  private static func write(_ entry: Entry, by command: Command) throws {
    command.bind(entry.rank)
    command.bind(entry.title)
    command.bind(entry.text)
    command.bind(utf8: entry.marks)
    try command.run()
  }

  private mutating func append(_ stored: StoredMention, isRemoval: Bool) {
    entries.append(
      Entry(
        rank: stored.rank, isRemoval: isRemoval, title: stored.mention.title, text: stored.mention.text,
        marks: Marks.utf8(of: stored.mention, issue: stored.issue)))
  }
}

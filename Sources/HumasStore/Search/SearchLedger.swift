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
    for index in entries.indices.sorted(by: { (entries[$0].rank, $0) < (entries[$1].rank, $1) }) {
      let entry = entries[index]
      if entry.isRemoval {
        try SearchLedger.write(entry, by: delete)
      } else {
        try SearchLedger.write(entry, by: insert)
      }
    }
    try WordIndex(db: db).merge(pages: SearchLedger.leastMerge + entries.count / SearchLedger.entriesPerMergedPage)
    entries.removeAll()
  }

  /// Pages of the index that a transaction merges at most, so that none waits for a large merge: these, and one more for so
  /// many entries. Below one page for eight entries a load leaves segments behind.
  private static let leastMerge = 4
  private static let entriesPerMergedPage = 8

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

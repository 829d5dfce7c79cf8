internal import GRDB
package import HumasModel

/// An entry of a register against which mentions are matched.
package struct EchoEntry: Sendable, Hashable {
  /// `hoaks:ID` or `fakta:ID`.
  package var register: String
  /// Changes whenever the entry must be matched anew.
  package var words: String

  package init(register: String, words: String) {
    self.register = register
    self.words = words
  }
}

extension Store {
  /// Matches the mentions that have come since, and those not yet held against a new or changed entry; the newest first would
  /// leave holes, so it goes from the oldest. Does nothing where nothing is registered. Its commits are no news: what others
  /// show has it the next time it is made.
  ///
  /// - Parameters:
  ///   - limit: mentions looked at in this step, so that no other transaction waits long.
  ///   - match: what a text echoes, by the entries' places.
  /// - Returns: whether there is more to match.
  package func matchEchoes(
    _ entries: [EchoEntry], limit: Int, match: (Mention) -> [(entry: Int, stance: EchoStance)]
  ) throws(StoreError) -> Bool {
    guard try read({ db in try EchoMatching(db, entries).isDue }) else { return false }
    return try write { db in try EchoMatching(db, entries).advance(limit: limit, match) }
  }
}

/// One step of matching within its transaction.
struct EchoMatching {
  private let db: Database
  private let entries: [EchoEntry]
  /// Where each entry has been matched to; 0 for one that is new or reads otherwise than before.
  private let through: [Int64]
  private let known: [String: String]
  private let highest: Int64

  init(_ db: Database, _ entries: [EchoEntry]) throws {
    self.db = db
    self.entries = entries
    var marks: [String: (words: String, through: Int64)] = [:]
    for mark in try db.command("SELECT register, words, through FROM echo_mark").rows({
      ($0.text(0), $0.text(1), $0.integer(2))
    }) { marks[mark.0] = (mark.1, mark.2) }
    known = marks.mapValues(\.words)
    through = entries.map { entry in marks[entry.register].flatMap { $0.words == entry.words ? $0.through : nil } ?? 0 }
    highest = try db.command("SELECT highest_number FROM desk").first { $0.integer(0) } ?? 0
  }

  var isDue: Bool { through.contains { $0 < highest } || !obsolete.isEmpty }

  /// Entries that were taken out of the registers, or that read otherwise now.
  private var obsolete: [String] {
    let present = Dictionary(entries.map { ($0.register, $0.words) }) { first, _ in first }
    return known.filter { present[$0.key] != $0.value }.map(\.key)
  }

  /// Whether there is more to match after it.
  func advance(limit: Int, _ match: (Mention) -> [(entry: Int, stance: EchoStance)]) throws -> Bool {
    try forget(obsolete)
    guard let start = through.min(), start < highest else { return false }
    let command = try db.command("SELECT \(StoredMention.columns) FROM mention WHERE number > ? ORDER BY number LIMIT ?")
    command.bind(start)
    command.bind(limit)
    let stretch = try command.rows(StoredMention.init)
    for stored in stretch {
      for echo in match(stored.mention) where through[echo.entry] < stored.number {
        try keep(echo.stance, of: entries[echo.entry].register, stored)
      }
    }
    let end = stretch.count < limit ? highest : stretch.last?.number ?? highest
    try mark(end)
    return end < highest
  }

  private func keep(_ stance: EchoStance, of register: String, _ stored: StoredMention) throws {
    let command = try db.command("INSERT OR REPLACE INTO echo (register, mention, at, stance) VALUES (?, ?, ?, ?)")
    command.bind(register)
    command.bind(stored.number)
    command.bind(stored.mention.at ?? stored.firstSeen)
    command.bind(stance.rawValue)
    try command.run()
  }

  private func mark(_ end: Int64) throws {
    let command = try db.command("INSERT OR REPLACE INTO echo_mark (register, words, through) VALUES (?, ?, ?)")
    for (index, entry) in entries.enumerated() {
      command.bind(entry.register)
      command.bind(entry.words)
      command.bind(max(end, through[index]))
      try command.run()
    }
  }

  private func forget(_ registers: [String]) throws {
    for table in ["echo", "echo_mark"] {
      let command = try db.command("DELETE FROM \(table) WHERE register = ?")
      for register in registers {
        command.bind(register)
        try command.run()
      }
    }
  }
}

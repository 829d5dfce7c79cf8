internal import GRDB
internal import HumasModel

/// What a transaction adds to the counts of the whole desk.
struct DeskLedger {
  private var mentions = 0
  private var undated = 0
  private var waiting: [Appraisal.Queue: Int] = [:]
  private var highestNumber: Int64 = 0

  mutating func count(_ stored: StoredMention, by step: Int) {
    mentions += step
    if stored.mention.at == nil { undated += step }
    if let queue = stored.queue { waiting[queue, default: 0] += step }
  }

  mutating func arrive(_ number: Int64) { highestNumber = max(highestNumber, number) }

  /// The generation that the present transaction will be.
  static func nextGeneration(_ db: Database) throws -> Int64 {
    1 + (try db.command("SELECT generation FROM desk").first { $0.integer(0) } ?? 0)
  }

  /// Writes the sums and lets the generation grow.
  func write(to db: Database, seen: Instant?) throws {
    let command = try db.command(
      """
      UPDATE desk SET generation = generation + 1, mentions = mentions + ?, undated = undated + ?, clocked = clocked + ?,
        paused = paused + ?, unclassified = unclassified + ?, highest_number = max(highest_number, ?),
        last_arrival = coalesce(?7, last_arrival), first_seen = coalesce(min(first_seen, ?7), first_seen, ?7)
      """)
    command.bind(mentions)
    command.bind(undated)
    for queue in [Appraisal.Queue.clocked, .paused, .unclassified] { command.bind(waiting[queue] ?? 0) }
    command.bind(highestNumber)
    command.bind(highestNumber > 0 ? seen : nil)
    try command.run()
  }
}

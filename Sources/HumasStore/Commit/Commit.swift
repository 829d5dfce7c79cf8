internal import GRDB
package import HumasModel

extension Store {
  /// Takes in what was read, in one transaction: rows and earlier versions, word index, tallies, rejects, bookmarks. After an
  /// error, or a kill at any moment, nothing of it is there and the same batches can be committed again.
  ///
  /// A record whose identity is known and whose content is equal is a duplicate; with other content it is a new version, and
  /// the old one is kept whole. About 10 µs a new mention; large batches are cheaper than many small ones.
  /// - Parameters:
  ///   - seen: the moment the desk saw them.
  ///   - judge: groups the mentions; without one an issue is what `appraise` calls it. After an error it must be told to
  ///     forget.
  ///   - appraise: called once for a new mention or a new version, in order, on the caller's thread.
  /// - Throws: ``StoreError`` `staleBatch` when a batch reaches back before its file's bookmark; `diskFull`, `locked`, `damaged`.
  package func commit(
    _ batches: [Batch], seen: Instant, judge: (any MentionJudge)? = nil, appraise: Appraise
  ) throws(StoreError) -> [Outcome] {
    try write { db in
      var commit = try Commit(db, seen: seen, judge: judge)
      let outcomes = try batches.map { try commit.take($0, appraise: appraise) }
      try commit.finish()
      return outcomes
    }
  }
}

/// The work of one transaction: batch after batch, then the sums.
struct Commit {
  private let seen: Instant
  private let lives: FileLives
  private let occurrences: Occurrences
  private var mentions: MentionIntake
  private let records: RecordIntake
  private let rejects: RejectIntake
  private let deliveries: DeliveryIntake

  init(_ db: Database, seen: Instant, judge: (any MentionJudge)?) throws {
    self.seen = seen
    lives = try FileLives(db, seen: seen)
    occurrences = try Occurrences(db)
    mentions = try MentionIntake(db, seen: seen, judge: judge)
    records = RecordIntake(db, seen: seen)
    rejects = try RejectIntake(db, seen: seen)
    deliveries = DeliveryIntake(db: db, seen: seen)
  }

  mutating func take(_ batch: Batch, appraise: Appraise) throws -> Outcome {
    let file = try lives.life(of: batch)
    let first = mentions.nextNumber
    var count = IntakeCount()
    let records = try batch.records.map { try identified($0, file: file, of: batch.bookmark) }
    mentions.takesNoNewVersions = batch.isCopy
    try mentions.expect(records)
    defer { mentions.expectNothing() }
    for record in records {
      let place = RecordPlace(file: file, byte: record.byte, line: record.line)
      if let reception = try take(record, at: place, appraise: appraise) {
        count.note(reception)
      } else {
        try refuse(record, of: batch.bookmark, file: file)
        count.rejected += 1
      }
    }
    for reject in batch.rejects { try rejects.take(reject, file: file) }
    count.rejected += batch.rejects.count
    try lives.note(batch.bookmark, count: count, file: file)
    return Outcome(path: batch.bookmark.path, count: count, arrivals: first..<mentions.nextNumber)
  }

  mutating func finish() throws { try mentions.finish() }

  private func refuse(_ record: ReadRecord, of bookmark: Bookmark, file: Int64) throws {
    guard case .delivery(let delivery) = record.entry else { return }
    let provenance = Provenance(path: bookmark.path, byte: record.byte, line: record.line)
    try rejects.take(
      Reject(provenance: provenance, reason: .unknownAnswer, detail: "answer \(delivery.answer)"), file: file)
  }

  /// The record with the identity that it has in the store.
  private func identified(_ record: ReadRecord, file: Int64, of bookmark: Bookmark) throws -> ReadRecord {
    guard record.needsOccurrence, case .mention(var mention) = record.entry else { return record }
    // Beyond the bookmark the record will be read again, and must get the same number then: it is not counted now.
    let isSettled = record.byte < bookmark.consumedBytes
    mention.identity = try occurrences.identity(mention.identity, file: file, isSettled: isSettled)
    var identified = record
    identified.entry = .mention(mention)
    return identified
  }

  private mutating func take(_ record: ReadRecord, at place: RecordPlace, appraise: Appraise) throws -> Reception? {
    switch record.entry {
    case .mention(let mention): return try mentions.take(mention, at: place, appraise: appraise)
    case .statement(let statement): return try records.take(statement, at: place)
    case .observed(let observation): return try records.take(observation, at: place)
    case .fact(let fact): return try records.take(fact, at: place)
    case .hoax(let hoax): return try records.take(hoax, at: place)
    case .contact(let contact): return try records.take(contact, at: place)
    case .delivery(let delivery): return try deliveries.take(delivery, appraise)
    }
  }
}

internal import GRDB
internal import HumasModel

/// Keeps apart the lives of files: a file that began anew is another one; a file that was renamed is the same.
struct FileLives {
  private struct Known {
    var path: String
    var file: Int64
    var consumedBytes: Int64
  }

  private let seen: Instant
  private let byPath: Command
  private let byInode: Command
  private let begin: Command
  private let forget: Command
  private let rename: Command
  private let leave: Command
  private let mark: Command
  private let countFile: Command
  private let countSource: Command

  init(_ db: Database, seen: Instant) throws {
    self.seen = seen
    byPath = try db.command("SELECT path, file, consumed_bytes FROM bookmark WHERE path = ?")
    byInode = try db.command("SELECT path, file, consumed_bytes FROM bookmark WHERE device = ? AND inode = ?")
    begin = try db.command("INSERT INTO file (path, source, format) VALUES (?, ?, ?) RETURNING id")
    forget = try db.command("DELETE FROM occurrence WHERE file = ?")
    rename = try db.command("UPDATE file SET path = ? WHERE id = ?")
    leave = try db.command("DELETE FROM bookmark WHERE path = ?")
    mark = try db.command(
      """
      INSERT OR REPLACE INTO bookmark (path, file, device, inode, size, modified, consumed_bytes, consumed_lines,
        head_digest, tail_digest, generation, format, source, reader_state) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)
      """)
    countFile = try db.command(
      """
      UPDATE file SET accepted = accepted + ?, updated = updated + ?, duplicate = duplicate + ?, rejected = rejected + ?
      WHERE id = ?
      """)
    countSource = try db.command(
      """
      INSERT INTO source (name, format, accepted, updated, duplicate, rejected, last_read) VALUES (?,?,?,?,?,?,?)
      ON CONFLICT DO UPDATE SET accepted = accepted + excluded.accepted, updated = updated + excluded.updated,
        duplicate = duplicate + excluded.duplicate, rejected = rejected + excluded.rejected, last_read = excluded.last_read
      """)
  }

  /// The life that the batch belongs to, begun where it is a new one.
  func life(of batch: Batch) throws -> Int64 {
    guard let known = try known(batch) else { return try start(batch.bookmark) }
    if batch.startsGeneration {
      forget.bind(known.file)
      try forget.run()
      return try start(batch.bookmark)
    }
    try check(batch, goesOnFrom: known)
    if known.path != batch.bookmark.path { try move(known, to: batch.bookmark.path) }
    return known.file
  }

  /// Sets the bookmark and adds to the sums of file and source.
  func note(_ bookmark: Bookmark, count: IntakeCount, file: Int64) throws {
    try set(bookmark, file: file)
    countFile.bind(count)
    countFile.bind(file)
    try countFile.run()
    countSource.bind(bookmark.source)
    countSource.bind(bookmark.format)
    countSource.bind(count)
    countSource.bind(seen)
    try countSource.run()
  }

  private func known(_ batch: Batch) throws -> Known? {
    byPath.bind(batch.bookmark.path)
    if let known = try byPath.first(FileLives.known) { return known }
    // A new name: the same file renamed, unless the system gives no inode or the number was used again for a new file.
    guard batch.bookmark.inode != 0, !batch.startsGeneration else { return nil }
    byInode.bind(Int64(bitPattern: batch.bookmark.device))
    byInode.bind(Int64(bitPattern: batch.bookmark.inode))
    return try byInode.first(FileLives.known)
  }

  private static func known(_ row: Command) -> Known {
    Known(path: row.text(0), file: row.integer(1), consumedBytes: row.integer(2))
  }

  /// The law of exactly once: nothing before the bookmark is taken in a second time.
  private func check(_ batch: Batch, goesOnFrom known: Known) throws {
    let first = min(
      batch.records.first?.byte ?? .max, batch.rejects.first?.provenance.byte ?? .max, batch.bookmark.consumedBytes)
    if first < known.consumedBytes { throw StoreError.staleBatch(path: batch.bookmark.path) }
  }

  private func start(_ bookmark: Bookmark) throws -> Int64 {
    begin.bind(bookmark.path)
    begin.bind(bookmark.source)
    begin.bind(bookmark.format)
    return try begin.first { $0.integer(0) } ?? 0
  }

  private func move(_ known: Known, to path: String) throws {
    leave.bind(known.path)
    try leave.run()
    rename.bind(path)
    rename.bind(known.file)
    try rename.run()
  }

  private func set(_ bookmark: Bookmark, file: Int64) throws {
    mark.bind(bookmark.path)
    mark.bind(file)
    mark.bind(Int64(bitPattern: bookmark.device))
    mark.bind(Int64(bitPattern: bookmark.inode))
    mark.bind(bookmark.size)
    mark.bind(bookmark.modified)
    mark.bind(bookmark.consumedBytes)
    mark.bind(bookmark.consumedLines)
    mark.bind(Int64(bitPattern: bookmark.headDigest))
    mark.bind(Int64(bitPattern: bookmark.tailDigest))
    mark.bind(bookmark.generation)
    mark.bind(bookmark.format)
    mark.bind(bookmark.source)
    mark.bind(bookmark.readerState)
    try mark.run()
  }
}

extension Command {
  fileprivate func bind(_ count: IntakeCount) {
    bind(count.accepted)
    bind(count.updated)
    bind(count.duplicate)
    bind(count.rejected)
  }
}

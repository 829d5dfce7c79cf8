internal import GRDB
internal import HumasModel

/// Numbers the records of a file that have no id and the same content: the second "Tolong!" of a file is not the first one
/// read again, but the same file sent again brings the same two.
struct Occurrences {
  private let count: Command
  private let look: Command

  init(_ db: Database) throws {
    count = try db.command(
      """
      INSERT INTO occurrence (file, digest, count) VALUES (?, ?, 1)
      ON CONFLICT DO UPDATE SET count = count + 1 RETURNING count
      """)
    look = try db.command("SELECT count FROM occurrence WHERE file = ? AND digest = ?")
  }

  /// The identity `digest·n` of the n-th record with this digest in the file's life.
  func identity(_ digest: Identity, file: Int64, isSettled: Bool) throws -> Identity {
    let number = try isSettled ? next(digest, file) : peek(digest, file)
    return Identity(text: "\(digest.text)·\(number)")
  }

  private func next(_ digest: Identity, _ file: Int64) throws -> Int64 {
    count.bind(file)
    count.bind(digest.text)
    return try count.first { $0.integer(0) } ?? 1
  }

  private func peek(_ digest: Identity, _ file: Int64) throws -> Int64 {
    look.bind(file)
    look.bind(digest.text)
    return 1 + (try look.first { $0.integer(0) } ?? 0)
  }
}

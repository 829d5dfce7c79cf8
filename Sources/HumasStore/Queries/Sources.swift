internal import GRDB
package import HumasModel

extension Store {
  /// Every source that brought something, by name. What is expected of each stands in the settings, not here: `expectedEvery`
  /// and `silentSince` are `nil`.
  package func sources() throws(StoreError) -> [SourceRow] {
    try read { db in
      try db.command(
        "SELECT name, format, accepted, updated, duplicate, rejected, last_read FROM source ORDER BY name, format"
      ).rows { row in
        SourceRow(
          name: row.text(0), format: row.text(1), count: IntakeCount(row, from: 2), lastRead: row.moment(6),
          expectedEvery: nil, silentSince: nil)
      }
    }
  }

  /// How far each file is read.
  package func bookmarks() throws(StoreError) -> [Bookmark] {
    try read { db in
      try db.command(
        """
        SELECT path, device, inode, size, modified, consumed_bytes, consumed_lines, head_digest, tail_digest, generation,
          format, source, reader_state FROM bookmark
        """
      ).rows(Store.bookmark)
    }
  }

  private static func bookmark(_ row: Command) -> Bookmark {
    Bookmark(
      path: row.text(0), device: UInt64(bitPattern: row.integer(1)), inode: UInt64(bitPattern: row.integer(2)),
      size: row.integer(3), modified: row.integer(4), consumedBytes: row.integer(5), consumedLines: row.count(6),
      headDigest: UInt64(bitPattern: row.integer(7)), tailDigest: UInt64(bitPattern: row.integer(8)),
      generation: row.count(9), format: row.text(10), source: row.text(11), readerState: row.text(12))
  }
}

extension IntakeCount {
  fileprivate init(_ row: Command, from first: Int32) {
    self.init(
      accepted: row.count(first), updated: row.count(first + 1), duplicate: row.count(first + 2),
      rejected: row.count(first + 3))
  }
}

internal import GRDB

/// The care of the word index: its segments, merged in steps whose length the caller chooses.
struct WordIndex {
  let db: Database

  /// Pages of one step where nobody waits: some 15 ms.
  static let pagesAtRest = 256

  /// Goes on merging where there are enough segments of one size. Gives whether there was anything to do.
  ///
  /// - Parameter pages: of about 4 KiB, to be written at most; a step takes some 60 µs for each.
  @discardableResult
  func merge(pages: Int) throws -> Bool {
    let before = db.totalChangesCount
    let merge = try db.command("INSERT INTO mention_search (mention_search, rank) VALUES ('merge', ?)")
    merge.bind(pages)
    try merge.run()
    // The documented sign: a step that merged nothing changes less than two rows.
    return db.totalChangesCount - before >= 2
  }
}

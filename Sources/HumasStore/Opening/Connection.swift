internal import GRDB
internal import GRDBSQLite

/// How each connection to the file is set up.
enum Connection {
  static func configuration(for mode: Store.Mode) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(Store.patience)
    configuration.maximumReaderCount = 3
    configuration.prepareDatabase { db in try prepare(db, for: mode) }
    return configuration
  }

  private static func prepare(_ db: Database, for mode: Store.Mode) throws {
    if !db.configuration.readonly { try markAsOurs(db) }
    keepSideFiles(db)
    let isLoading = mode == .intake && !db.configuration.readonly
    try db.execute(sql: "PRAGMA cache_size = -\(isLoading ? loadingCache : viewingCache)")
    try db.execute(sql: "PRAGMA wal_autocheckpoint = \(checkpointPages)")
    try db.execute(sql: "PRAGMA temp_store = MEMORY")
  }

  /// Before anything else is written, so that no moment exists in which the file is not recognised.
  private static func markAsOurs(_ db: Database) throws {
    guard try db.command("PRAGMA page_count").first({ $0.integer(0) }) == 0 else { return }
    try db.execute(sql: "PRAGMA page_size = \(pageBytes)")
    try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
  }

  /// The write-ahead log and its index stay when the last connection closes: on a full disk they could not be made again, and
  /// then nothing could even be looked at.
  private static func keepSideFiles(_ db: Database) {
    var keeps: Int32 = 1
    sqlite3_file_control(db.sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &keeps)
  }

  private static let pageBytes = 8192
  /// KiB. A load of a million mentions touches its indexes all over; with the default 2 MB it is half as fast.
  private static let loadingCache = 65_536
  /// KiB. A screen asks for few pages, and several dashboards share one machine.
  private static let viewingCache = 4096
  /// Pages in the write-ahead log before it is copied into the file.
  private static let checkpointPages = 4096
}

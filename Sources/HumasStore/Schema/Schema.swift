internal import GRDB

/// The steps that lead from an empty file to the present schema, oldest first. A shipped step is never edited: add one below.
enum Schema {
  /// Written into the file's head: "KTNG". A file with another number is not ours.
  static let applicationID: UInt32 = 0x4B54_4E47

  static let migrator: DatabaseMigrator = {
    var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
    migrator.registerMigration("1: gudang") { db in
      for script in [
        FirstSchema.files, FirstSchema.mentions, FirstSchema.records, FirstSchema.derived, FirstSchema.log,
      ] {
        try db.execute(sql: script)
      }
    }
    migrator.registerMigration("2: kasus") { try $0.execute(sql: CaseSchema.script) }
    migrator.registerMigration("3: pernyataan") { try $0.execute(sql: StatementSchema.script) }
    migrator.registerMigration("4: kelompok") { try $0.execute(sql: GroupingSchema.script) }
    return migrator
  }()
}

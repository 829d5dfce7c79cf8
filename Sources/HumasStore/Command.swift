internal import GRDB
internal import GRDBSQLite
internal import HumasModel

/// A prepared statement, bound and stepped by SQLite's own calls: arguments in order, columns from 0.
///
/// GRDB keeps it prepared; its boxed arguments and rows would cost the intake up to 2 µs a record (82 k against 89 k rows/s
/// measured, more with many columns).
final class Command {
  private let statement: OpaquePointer
  private var bound: Int32 = 0
  private var texts = BoundTexts()

  fileprivate init(_ statement: OpaquePointer) { self.statement = statement }

  deinit { texts.free() }

  func bind(_ value: Int64) {
    bound += 1
    sqlite3_bind_int64(statement, bound, value)
  }

  func bind(_ value: Int) { bind(Int64(value)) }

  func bind(_ value: Int64?) {
    if let value { bind(value) } else { bindNull() }
  }

  func bind(_ value: Instant?) { bind(value?.milliseconds) }

  func bind(_ value: String) {
    // `withCString` would copy; a native string lends its bytes.
    var value = value
    value.withUTF8 { bindText($0) }
  }

  /// Binds UTF-8 as a text.
  func bind(utf8 bytes: [UInt8]) { bytes.withUnsafeBufferPointer { bindText($0) } }

  private func bindText(_ bytes: UnsafeBufferPointer<UInt8>) {
    bound += 1
    if let kept = texts.keep(bytes) {
      sqlite3_bind_text(statement, bound, kept, Int32(bytes.count), Command.kept)
    } else {
      bytes.withMemoryRebound(to: CChar.self) { characters in
        _ = sqlite3_bind_text(statement, bound, characters.baseAddress, Int32(bytes.count), Command.copied)
      }
    }
  }

  func bind(_ value: String?) {
    if let value { bind(value) } else { bindNull() }
  }

  func bind(_ bytes: [UInt8]) {
    bound += 1
    _ = sqlite3_bind_blob(statement, bound, bytes, Int32(bytes.count), Command.copied)
  }

  func bindNull() {
    bound += 1
    sqlite3_bind_null(statement, bound)
  }

  /// Runs a statement that gives no rows; afterwards it can be bound anew. Gives the number of rows it changed.
  @discardableResult
  func run() throws -> Int {
    _ = try step()
    rewind()
    return Int(sqlite3_changes(sqlite3_db_handle(statement)))
  }

  /// Goes on to the next row; `false` after the last one.
  func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure()
    }
  }

  private func failure() -> DatabaseError {
    let connection = sqlite3_db_handle(statement)
    let code = ResultCode(rawValue: sqlite3_extended_errcode(connection))
    let message = String(cString: sqlite3_errmsg(connection))
    // A statement left standing would hold up the rollback.
    sqlite3_reset(statement)
    return DatabaseError(resultCode: code, message: message)
  }

  func rewind() {
    sqlite3_reset(statement)
    bound = 0
    texts.forget()
  }

  /// Every row, read by `make`.
  func rows<T>(_ make: (Command) throws -> T) throws -> [T] {
    defer { rewind() }
    var rows: [T] = []
    while try step() { rows.append(try make(self)) }
    return rows
  }

  /// The first row, read by `make`; `nil` where there is none.
  func first<T>(_ make: (Command) throws -> T) throws -> T? {
    defer { rewind() }
    return try step() ? try make(self) : nil
  }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(statement, column) }
  func count(_ column: Int32) -> Int { Int(integer(column)) }
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }
  func optionalInteger(_ column: Int32) -> Int64? { isNull(column) ? nil : integer(column) }
  func moment(_ column: Int32) -> Instant { Instant(milliseconds: integer(column)) }
  func optionalMoment(_ column: Int32) -> Instant? { optionalInteger(column).map(Instant.init(milliseconds:)) }

  func text(_ column: Int32) -> String {
    guard let start = sqlite3_column_text(statement, column) else { return "" }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }

  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }

  func blob(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(statement, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column))))
  }

  /// Tells SQLite to copy the bytes before the call returns.
  private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  /// Tells SQLite that the bytes stay where they are until the statement has run.
  private static let kept: sqlite3_destructor_type? = nil
}

/// Room for the texts of one run of a statement. SQLite would allocate for each text: a third of the cost of binding them.
private struct BoundTexts {
  private static let room = 16 << 10
  private var start: UnsafeMutablePointer<UInt8>?
  private var used = 0

  /// A copy that stays until ``forget()``; `nil` where the room is used up.
  mutating func keep(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafePointer<CChar>? {
    guard used + bytes.count <= BoundTexts.room else { return nil }
    let start = start ?? .allocate(capacity: BoundTexts.room)
    self.start = start
    let copy = start + used
    if let source = bytes.baseAddress { copy.update(from: source, count: bytes.count) }
    used += bytes.count
    return UnsafeRawPointer(copy).assumingMemoryBound(to: CChar.self)
  }

  mutating func forget() { used = 0 }
  func free() { start?.deallocate() }
}

extension Database {
  /// The statement for `sql`, prepared once for each connection. `sql` is a constant of this program; values are bound.
  func command(_ sql: String) throws -> Command {
    Command(try cachedStatement(sql: sql).sqliteStatement)
  }
}

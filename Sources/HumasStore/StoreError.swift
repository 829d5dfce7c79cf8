internal import GRDB

/// What can go wrong with the store, a case for each thing the caller can act on.
package enum StoreError: Error, Sendable, Hashable {
  /// Another program has held the file for longer than ``Store/patience``: try again later.
  case locked(path: String)
  /// No space: nothing of the transaction was kept. The same commit succeeds once there is space.
  case diskFull(path: String)
  /// The file is damaged or is no store of ours. Opened for intake it is set aside; a viewer is told.
  case damaged(path: String, problem: String)
  /// Written by a newer program that knows these further steps of the schema.
  case newerSchema(path: String)
  /// The directory or file cannot be made, opened or written.
  case unusable(path: String, problem: String)
  /// A batch reaches back before what is already taken in of its file: another intake was faster. Read the bookmarks again.
  case staleBatch(path: String)
  case failed(path: String, code: Int32, message: String)
}

extension StoreError {
  /// Says of any error what the desk can do about it.
  init(_ error: any Error, at path: String) {
    switch error {
    case let known as StoreError: self = known
    case let error as DatabaseError: self.init(error, at: path)
    default: self = .failed(path: path, code: -1, message: "\(error)")
    }
  }

  private init(_ error: DatabaseError, at path: String) {
    let problem = error.message ?? "\(error.extendedResultCode)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: path)
    case .SQLITE_FULL: self = .diskFull(path: path)
    // A write that the system refuses for want of space comes as a failed write, not as FULL.
    case .SQLITE_IOERR where StoreError.failedWrites.contains(error.extendedResultCode): self = .diskFull(path: path)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, problem: problem)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_READONLY: self = .unusable(path: path, problem: problem)
    default: self = .failed(path: path, code: error.extendedResultCode.rawValue, message: problem)
    }
  }

  private static let failedWrites: [ResultCode] = [
    .SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_TRUNCATE,
  ]
}

import HumasModel

/// What has become of a file since it was read last.
enum FileCourse {
  /// Neither the path nor the file was ever read.
  case fresh
  /// Still what it was, perhaps longer.
  case resumed(Bookmark)
  /// What was read under another name, at a path where nothing was read before.
  case renamed(Bookmark)
  /// Something else stands at this path: truncated, rewritten or replaced.
  case begunAnew(Bookmark)

  /// Bytes at either end of a stream that are compared.
  static let sample: Int64 = 4096
  /// A stream up to here is compared as a whole, in some 0.3 ms a look: an edit in its middle is seen. Of a longer one
  /// an edit is seen if it stands near an end or changes the length, which moves the end.
  static let whole: Int64 = 256 << 10

  /// The part of what was read that a bookmark's tail digest is made of.
  static func tail(of consumedBytes: Int64, pace: Pace) -> Range<Int64> {
    let isWhole = pace != .stream || consumedBytes <= whole
    return (isWhole ? 0 : consumedBytes - sample)..<consumedBytes
  }

  init(of file: borrowing OpenFile, path: String, root: String, ledger: BookmarkLedger, readers: Readers) {
    let atPath = ledger[path]
    if let atPath, atPath.identity == file.status.identity {
      self = atPath.describes(file, readers) ? .resumed(atPath) : .begunAnew(atPath)
    } else if let atPath {
      self = atPath.describesCopy(file, readers) ? .resumed(atPath) : .begunAnew(atPath)
    } else if let moved = ledger[file.status.identity], moved.hasLeft(root), moved.describes(file, readers) {
      self = .renamed(moved)
    } else {
      self = .fresh
    }
  }
}

extension Bookmark {
  /// Why the file was refused as a whole, where it was.
  var refusal: Reject.Reason? { format.isEmpty ? Reject.Reason(rawValue: readerState) : nil }

  /// A file that was refused, at the state in which it was refused.
  func refused(_ reason: Reject.Reason, _ status: FileStatus) -> Bool {
    refusal == reason && identity == status.identity && size == status.size && modified == status.modified
  }

  /// Whether the file begins with what was read under this bookmark. Size and time of change alone do not tell: the
  /// clock of a file system stands still for milliseconds, in which a file may be written twice.
  fileprivate func describes(_ file: borrowing OpenFile, _ readers: Readers) -> Bool {
    if let refusal { return refusal == .unknownFormat && refused(.unknownFormat, file.status) }
    guard file.status.size >= consumedBytes else { return false }
    switch readers.reader(named: format)?.pace {
    case .stream: return hasSameEnds(file)
    case .table: return tailDigest == file.digest(of: 0..<consumedBytes)
    case .document: return file.status.size == consumedBytes && tailDigest == file.digest(of: 0..<consumedBytes)
    case nil: return false
    }
  }

  /// Whether another file at the same path is a copy of what was read, so that nothing is to be read again.
  fileprivate func describesCopy(_ file: borrowing OpenFile, _ readers: Readers) -> Bool {
    guard refusal == nil, readers.reader(named: format)?.pace != .stream, consumedBytes > 0 else { return false }
    return file.status.size >= consumedBytes && tailDigest == file.digest(of: 0..<consumedBytes)
      && (readers.reader(named: format)?.pace == .table || file.status.size == consumedBytes)
  }

  /// Whether another file holds the bytes of the table that was read under this bookmark.
  func isCopied(by file: borrowing OpenFile, _ readers: Readers) -> Bool {
    refusal == nil && readers.reader(named: format)?.pace == .table && consumedBytes > 0 && size == file.status.size
      && tailDigest == file.digest(of: 0..<consumedBytes)
  }

  /// Whether its file no longer stands where it was read.
  fileprivate func hasLeft(_ root: String) -> Bool {
    FileStatus(of: absolutePath(path, root: root))?.identity != identity
  }

  private func hasSameEnds(_ file: borrowing OpenFile) -> Bool {
    let head = file.digest(of: 0..<min(FileCourse.sample, consumedBytes))
    let tail = file.digest(of: FileCourse.tail(of: consumedBytes, pace: .stream))
    guard head == headDigest, tail == tailDigest else { return false }
    guard let pending = BookmarkState(readerState).pending else { return true }
    return pending.digest == file.digest(of: consumedBytes..<consumedBytes + Int64(pending.length))
  }
}

/// Where a path of the data directory lies; an absolute path stays what it is.
func absolutePath(_ path: String, root: String) -> String {
  path.hasPrefix("/") ? path : "\(root)/\(path)"
}

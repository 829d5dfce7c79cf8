import HumasModel

/// Reads the next stretch of one file and makes the batch of it.
struct FileFollower {
  enum Outcome {
    case batch(Batch)
    /// Nothing to commit; the bookmark, where given, only spares the next look.
    case nothing(Bookmark?)
  }

  let path: String
  let origin: Origin
  let isSettled: Bool
  let readers: Readers
  /// The same bytes as a table that was read under another name.
  var isCopy = false

  func follow(_ file: borrowing OpenFile, course: FileCourse, limitBytes: Int) -> Outcome {
    switch course {
    case .fresh: return begin(file, after: nil, limitBytes: limitBytes)
    case .begunAnew(let old): return begin(file, after: old, limitBytes: limitBytes)
    case .resumed(let bookmark): return resume(file, bookmark, limitBytes: limitBytes)
    case .renamed(let bookmark): return rename(file, bookmark)
    }
  }

  /// A file that is not to be read at all: one reject, and a bookmark that keeps it from being said twice.
  func refusal(_ reason: Reject.Reason, detail: String, _ status: FileStatus, after old: Bookmark?) -> Outcome {
    if let old, old.refused(reason, status) { return .nothing(nil) }
    let bookmark = Bookmark(
      path: path, device: status.device, inode: status.inode, size: status.size, modified: status.modified,
      generation: generation(after: old), source: source(of: ""), readerState: reason.rawValue)
    let reject = Reject(provenance: Provenance(path: path, byte: 0, line: 0), reason: reason, detail: detail)
    return .batch(Batch(bookmark: bookmark, rejects: lostHalfLine(of: old) + [reject], startsGeneration: true))
  }

  /// A name that is no UTF-8 cannot be opened by the text it is shown as: the file is named once, and can be renamed.
  func unnameable(after old: Bookmark?) -> Batch? {
    guard old == nil else { return nil }
    let bookmark = Bookmark(path: path, source: source(of: ""), readerState: Reject.Reason.unreadable.rawValue)
    let place = Provenance(path: path, byte: 0, line: 0)
    return Batch(bookmark: bookmark, rejects: [Reject(provenance: place, reason: .unreadable, detail: "UTF-8")])
  }

  private func begin(_ file: borrowing OpenFile, after old: Bookmark?, limitBytes: Int) -> Outcome {
    let isEmpty = file.status.size == 0
    guard let reader = isEmpty ? old.flatMap({ readers.reader(named: $0.format) }) : reader(for: file) else {
      return isSettled && !isEmpty ? refusal(.unknownFormat, detail: "", file.status, after: old) : .nothing(nil)
    }
    guard isSettled || reader.pace == .stream else { return .nothing(nil) }
    if reader.pace == .document, file.status.size > Int64(Limit.document) {
      return refusal(.tooLong, detail: "", file.status, after: old)
    }
    let bookmark = Bookmark(
      path: path, generation: generation(after: old), format: reader.format, source: source(of: reader.format))
    return read(file, bookmark, reader, limitBytes: limitBytes, lost: lostHalfLine(of: old), isAnew: true)
  }

  private func resume(_ file: borrowing OpenFile, _ bookmark: Bookmark, limitBytes: Int) -> Outcome {
    guard bookmark.refusal == nil, let reader = readers.reader(named: bookmark.format) else { return .nothing(nil) }
    guard file.status.size != bookmark.size, isSettled || reader.pace == .stream else {
      return .nothing(updated(bookmark, file.status))
    }
    return read(file, bookmark, reader, limitBytes: limitBytes, lost: [], isAnew: false)
  }

  /// Says the new name at once; what is new in the file comes with the batch after.
  private func rename(_ file: borrowing OpenFile, _ bookmark: Bookmark) -> Outcome {
    var moved = bookmark
    moved.path = path
    return .batch(Batch(bookmark: moved, reachesEnd: file.status.size == bookmark.size))
  }

  private func read(
    _ file: borrowing OpenFile, _ bookmark: Bookmark, _ reader: any Reader, limitBytes: Int, lost: [Reject],
    isAnew: Bool
  ) -> Outcome {
    let start = bookmark.consumedBytes
    let length = Int(min(Int64(limitBytes), max(0, file.status.size - start)))
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: length, alignment: 16)
    defer { buffer.deallocate() }
    guard let count = file.read(into: buffer, at: start) else { return unreadable(bookmark) }
    let stretch = Stretch(
      bytes: UnsafeRawBufferPointer(rebasing: buffer.prefix(count)), origin: origin, byte: start,
      line: bookmark.consumedLines + 1, state: BookmarkState(bookmark.readerState).reader,
      reachesEnd: start + Int64(count) >= file.status.size || count < length, isSettled: isSettled)
    let reading = reader.read(stretch)
    let after = advanced(bookmark, over: stretch, by: reading, file, reader.pace)
    guard isAnew || reading.hasNews || (after.hasPending && !bookmark.hasPending) else { return .nothing(after) }
    // A stretch without progress would come back for ever: the file waits for more bytes instead.
    let isWaiting = reading.consumedBytes == 0
    return .batch(
      Batch(
        bookmark: after, records: reading.records, rejects: lost + reading.rejects, startsGeneration: isAnew,
        reachesEnd: reading.reachesEnd(of: stretch) || isWaiting, isCopy: isCopy))
  }

  private func advanced(
    _ bookmark: Bookmark, over stretch: Stretch, by reading: Reading, _ file: borrowing OpenFile, _ pace: Pace
  ) -> Bookmark {
    let isAtEnd = reading.reachesEnd(of: stretch)
    var after = bookmark
    after.device = file.status.device
    after.inode = file.status.inode
    after.modified = file.status.modified
    after.consumedBytes += Int64(reading.consumedBytes)
    after.consumedLines += reading.consumedLines
    after.size = isAtEnd ? bookmark.consumedBytes + Int64(stretch.bytes.count) : after.consumedBytes
    after.headDigest = file.digest(of: 0..<min(FileCourse.sample, after.consumedBytes))
    after.tailDigest = file.digest(of: FileCourse.tail(of: after.consumedBytes, pace: pace))
    let rest = UnsafeRawBufferPointer(rebasing: stretch.bytes[reading.consumedBytes...])
    let pending = pace == .stream && isAtEnd ? pendingTail(rest, at: after.consumedBytes, in: file) : nil
    after.readerState = BookmarkState(reader: reading.state, pending: pending).text
    return after
  }

  private func pendingTail(_ rest: UnsafeRawBufferPointer, at offset: Int64, in file: borrowing OpenFile)
    -> PendingTail?
  {
    guard rest.contains(where: { !isBlank($0) }) else { return nil }
    return PendingTail(
      length: rest.count, digest: file.digest(of: offset..<offset + Int64(rest.count)), excerpt: excerpt(of: rest))
  }

  /// The half line that went with the file that stood here before.
  private func lostHalfLine(of old: Bookmark?) -> [Reject] {
    guard let old, let pending = BookmarkState(old.readerState).pending else { return [] }
    let place = Provenance(path: old.path, byte: old.consumedBytes, line: old.consumedLines + 1)
    return [Reject(provenance: place, reason: .replacedHalfLine, excerpt: pending.excerpt)]
  }

  private func unreadable(_ bookmark: Bookmark) -> Outcome {
    let place = Provenance(path: path, byte: bookmark.consumedBytes, line: bookmark.consumedLines + 1)
    return .batch(Batch(bookmark: bookmark, rejects: [Reject(provenance: place, reason: .unreadable)]))
  }

  private func reader(for file: borrowing OpenFile) -> (any Reader)? {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Limit.head, alignment: 16)
    defer { buffer.deallocate() }
    guard let count = file.read(into: buffer, at: 0) else { return nil }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer.prefix(count))
    guard !isBinary(bytes) else { return nil }
    return readers.reader(for: FileHead(path: path, folder: origin.folder, bytes: bytes))
  }

  /// A picture or archive under the name of a text is refused once, not line by line. Of random bytes a tenth are control
  /// characters, of any text next to none; text in UTF-16 says so by its mark. Zeros alone are a hole in a file of text.
  private func isBinary(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let controls = bytes.count { (0x01..<0x20).contains($0) && !(0x09...0x0D).contains($0) && $0 != 0x1B }
    return controls * 20 > bytes.count && TextEncoding(markOf: bytes) == nil
  }

  private func updated(_ bookmark: Bookmark, _ status: FileStatus) -> Bookmark {
    var updated = bookmark
    updated.device = status.device
    updated.inode = status.inode
    if status.size == bookmark.size { updated.modified = status.modified }
    return updated
  }

  private func generation(after old: Bookmark?) -> Int { old.map { $0.generation + 1 } ?? 0 }

  private func source(of format: String) -> String { origin.source ?? format }
}

extension Reading {
  /// Whether there is anything to commit.
  fileprivate var hasNews: Bool { consumedBytes > 0 || !records.isEmpty || !rejects.isEmpty }

  /// Whether all that is whole in the file was read.
  fileprivate func reachesEnd(of stretch: Stretch) -> Bool { stretch.reachesEnd && !isPartial }
}

extension Bookmark {
  fileprivate var hasPending: Bool { BookmarkState(readerState).pending != nil }
}

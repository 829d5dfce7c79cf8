/// The unread half line at the end of a file, remembered so that its loss can be told should the file be replaced.
struct PendingTail: Equatable {
  /// Bytes that were there.
  var length: Int
  var digest: UInt64
  var excerpt: String
}

/// What a bookmark keeps in its opaque `readerState`: the reader's own words and the spool's.
struct BookmarkState: Equatable {
  var reader = ""
  var pending: PendingTail?

  private static let mark: Character = "\u{1e}"

  init(reader: String = "", pending: PendingTail? = nil) {
    self.reader = reader
    self.pending = pending
  }

  init(_ text: String) {
    let fields = text.split(separator: BookmarkState.mark, maxSplits: 3, omittingEmptySubsequences: false)
    reader = fields.first.map(String.init) ?? ""
    guard fields.count == 4, let length = Int(fields[1]), let digest = UInt64(fields[2]) else { return }
    pending = PendingTail(length: length, digest: digest, excerpt: String(fields[3]))
  }

  var text: String {
    guard let pending else { return reader }
    let mark = String(BookmarkState.mark)
    return [reader, String(pending.length), String(pending.digest), pending.excerpt].joined(separator: mark)
  }
}

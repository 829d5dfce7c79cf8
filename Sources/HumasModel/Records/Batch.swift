/// One thing read from a file.
public enum Entry: Sendable, Hashable {
  case mention(Mention)
  case statement(Statement)
  case observed(Observation)
  case fact(Fact)
  case hoax(Hoax)
  case contact(Contact)
  case delivery(Delivery)
}

/// An entry and where it was read.
public struct ReadRecord: Sendable, Hashable {
  public var entry: Entry
  /// First byte and line of the record within its file.
  public var byte: Int64
  public var line: Int
  /// The mention's identity is a digest of its content: the store adds which occurrence in its file it is.
  public var needsOccurrence: Bool

  public init(entry: Entry, byte: Int64, line: Int, needsOccurrence: Bool = false) {
    self.entry = entry
    self.byte = byte
    self.line = line
    self.needsOccurrence = needsOccurrence
  }
}

/// How far a file has been read, and how to know it again. Committed in one transaction with the rows it brought.
public struct Bookmark: Sendable, Hashable {
  /// Path relative to the data directory.
  public var path: String
  /// Device and inode: the same file under another name is the same file.
  public var device: UInt64
  public var inode: UInt64
  public var size: Int64
  /// Nanoseconds since the epoch, as the file system says.
  public var modified: Int64
  /// Bytes of whole records read so far.
  public var consumedBytes: Int64
  /// Lines in those bytes.
  public var consumedLines: Int
  /// Digests of the first and last ≤ 4096 bytes of what was consumed: a file that was truncated and written anew is found out.
  public var headDigest: UInt64
  public var tailDigest: UInt64
  /// Counts how often the file began anew under this path.
  public var generation: Int
  public var format: String
  /// The name of the source it belongs to (its sub-folder, or the format's own).
  public var source: String
  /// What the reader must remember between two reads (a CSV header); opaque, empty where there is nothing.
  public var readerState: String

  public init(
    path: String, device: UInt64 = 0, inode: UInt64 = 0, size: Int64 = 0, modified: Int64 = 0, consumedBytes: Int64 = 0,
    consumedLines: Int = 0, headDigest: UInt64 = 0, tailDigest: UInt64 = 0, generation: Int = 0, format: String = "",
    source: String = "", readerState: String = ""
  ) {
    self.path = path
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.consumedBytes = consumedBytes
    self.consumedLines = consumedLines
    self.headDigest = headDigest
    self.tailDigest = tailDigest
    self.generation = generation
    self.format = format
    self.source = source
    self.readerState = readerState
  }
}

/// A stretch of one file, read: what must be committed together or not at all.
public struct Batch: Sendable {
  /// The bookmark after this stretch.
  public var bookmark: Bookmark
  public var records: [ReadRecord]
  public var rejects: [Reject]
  /// The file began anew (truncated, replaced): occurrence numbers start again at 1.
  public var startsGeneration: Bool
  /// The stretch reaches the end of what is whole in the file now.
  public var reachesEnd: Bool
  /// The file holds the same bytes as one that was read under another name: what it says of known records is no news, even
  /// where later files have changed them since.
  public var isCopy: Bool

  public init(
    bookmark: Bookmark, records: [ReadRecord] = [], rejects: [Reject] = [], startsGeneration: Bool = false,
    reachesEnd: Bool = true, isCopy: Bool = false
  ) {
    self.bookmark = bookmark
    self.records = records
    self.rejects = rejects
    self.startsGeneration = startsGeneration
    self.reachesEnd = reachesEnd
    self.isCopy = isCopy
  }
}

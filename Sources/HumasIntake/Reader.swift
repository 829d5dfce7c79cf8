package import HumasModel

/// One file format: bytes in; records, consumed bytes and rejects out.
///
/// A reader holds no state between two calls and never fails as a whole: what cannot be understood becomes a ``Reject``
/// and reading goes on behind it.
package protocol Reader: Sendable {
  /// The format's name in bookmarks and reports, and the reader's name in ``Readers``. Never changed once shipped.
  var format: String { get }
  /// When and how far files of this format are read.
  var pace: Pace { get }
  /// Whether this file is one of its own, judged by name, folder and first bytes.
  func recognises(_ file: FileHead) -> Bool
  /// Reads every whole record of the stretch. What is left over at the end is simply not consumed and comes again.
  func read(_ stretch: Stretch) -> Reading
}

/// How a format grows.
package enum Pace: Sendable {
  /// Record by record, read the moment bytes arrive.
  case stream
  /// Row by row behind a header; the last row without a newline is taken only when the writer has closed the file.
  case table
  /// One thing as a whole: any change means reading it anew, and only when the writer has closed it.
  case document
}

/// The three folders of a data directory that are read.
package enum Folder: String, Sendable, CaseIterable {
  case incoming = "masuk"
  case statements = "pernyataan"
  case registers = "acuan"
}

/// What is known of a file before it is read.
package struct FileHead {
  /// Path relative to the data directory.
  package var path: String
  package var folder: Folder
  /// The first bytes, at most 64 KiB.
  package var bytes: UnsafeRawBufferPointer

  package init(path: String, folder: Folder, bytes: UnsafeRawBufferPointer) {
    self.path = path
    self.folder = folder
    self.bytes = bytes
  }

  /// The name in lower case, without what rotation appends (`.1`, `.2`).
  var name: String {
    let last = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    guard let dot = last.lastIndex(of: "."), last[dot...].dropFirst().allSatisfy(\.isASCIIDigit) else { return last }
    return String(last[..<dot])
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// Where a stretch comes from, and the desk's settings that bear on its meaning.
package struct Origin: Sendable {
  /// Path relative to the data directory; stands in every reject.
  package var path: String
  package var folder: Folder
  /// The sub-folder of `masuk/` it lies in, lower case; `nil` directly in the folder.
  package var source: String?
  package var settings: Settings

  package init(path: String, folder: Folder, source: String? = nil, settings: Settings) {
    self.path = path
    self.folder = folder
    self.source = source
    self.settings = settings
  }
}

/// Consecutive bytes of one file, handed to a reader.
package struct Stretch {
  package var bytes: UnsafeRawBufferPointer
  package var origin: Origin
  /// Position of the first byte within the file.
  package var byte: Int64
  /// 1-based line of the first byte.
  package var line: Int
  /// What the reader asked to remember when it read the stretch before.
  package var state: String
  /// The bytes reach the present end of the file.
  package var reachesEnd: Bool
  /// The writer has closed the file: a last row without a newline may be taken.
  package var isSettled: Bool

  package init(
    bytes: UnsafeRawBufferPointer, origin: Origin, byte: Int64 = 0, line: Int = 1, state: String = "",
    reachesEnd: Bool = true, isSettled: Bool = true
  ) {
    self.bytes = bytes
    self.origin = origin
    self.byte = byte
    self.line = line
    self.state = state
    self.reachesEnd = reachesEnd
    self.isSettled = isSettled
  }

  func provenance(byte offset: Int, line: Int) -> Provenance {
    Provenance(path: origin.path, byte: byte + Int64(offset), line: line)
  }
}

/// What a reader made of a stretch.
package struct Reading: Sendable {
  package var records: [ReadRecord] = []
  package var rejects: [Reject] = []
  /// Bytes of whole records (and of blank lines, rejects, headers) from the start of the stretch.
  package var consumedBytes = 0
  /// Newlines within them.
  package var consumedLines = 0
  /// To be handed back with the next stretch of the same file.
  package var state: String
  /// More whole records follow in the stretch than are taken at once: call again with what was not consumed.
  package var isPartial = false

  package init(state: String = "") { self.state = state }

  /// Whether as much was made of the stretch as memory should hold.
  var isFull: Bool { records.count + rejects.count >= Limit.records }
}

/// Limits that keep memory flat whatever lies in a directory.
enum Limit {
  /// Bytes of one record: 1 MiB. The longest lawful LAPOR report has 3,000 characters; a post with all its fields stays
  /// below 64 KiB.
  static let record = 1 << 20
  /// Records and rejects of one stretch: some 40 MiB of memory, where lines are short and a stretch holds a million of them.
  static let records = 32_768
  /// Bytes of a file that is read as a whole.
  static let document = 4 << 20
  /// Bytes looked at to recognise a format and to find a header.
  static let head = 64 << 10
  /// Times that a record can bear, 1970 to 9999 in UTC: what lies outside is a slip of the pen, and no sum of times overflows.
  static let times = Instant(milliseconds: 0)..<Instant(seconds: 253_402_300_800)
}

/// Why one record cannot be taken in; becomes a ``Reject`` where its place is known.
struct Flaw: Error {
  var reason: Reject.Reason
  var detail = ""
}

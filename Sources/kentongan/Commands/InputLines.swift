import Glibc

/// Standard input, line by line, without the newlines and otherwise byte for byte: a carriage return stays. A line that
/// is no UTF-8 is repaired with replacement characters.
struct InputLines: Sequence, IteratorProtocol {
  private var pending: [UInt8] = []
  /// Where the next line begins, and up to where no newline of it stands.
  private var start = 0
  private var searched = 0
  private var isAtEnd = false

  private static let pieceSize = 1 << 16

  mutating func next() -> String? {
    while true {
      if let end = pending[searched...].firstIndex(of: UInt8(ascii: "\n")) { return line(upTo: end) }
      searched = pending.count
      if isAtEnd { return start < pending.count ? line(upTo: pending.count) : nil }
      fill()
    }
  }

  private mutating func line(upTo end: Int) -> String {
    let line = String(decoding: pending[start..<end], as: UTF8.self)
    start = Swift.min(end + 1, pending.count)
    searched = start
    return line
  }

  /// Drops the lines that are done with and reads on; an error is an end.
  private mutating func fill() {
    pending.removeSubrange(..<start)
    searched -= start
    start = 0
    let known = pending.count
    pending.append(contentsOf: repeatElement(0, count: InputLines.pieceSize))
    var count = 0
    repeat {
      count = pending.withUnsafeMutableBytes {
        read(STDIN_FILENO, $0.baseAddress.map { $0 + known }, InputLines.pieceSize)
      }
    } while count < 0 && errno == EINTR
    pending.removeLast(InputLines.pieceSize - Swift.max(0, count))
    isAtEnd = count <= 0
  }
}

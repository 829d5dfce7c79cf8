package import HumasModel

/// Any number of plausible mentions as desk JSON Lines, for benchmarks: equal arguments, equal bytes.
///
/// Channels, classes, places and voices are mixed as in the story; a line has about 300 bytes. Times ascend evenly
/// over the days before `end`. Memory does not grow with the number of lines.
package struct Bulk: Sendable, Sequence {
  private let seed: UInt64
  private let count: Int
  private let days: Int
  private let end: Instant
  private let linesPerChunk: Int

  /// - Parameters:
  ///   - count: number of lines, at least 0.
  ///   - days: the stretch they are spread over, at least 1; the last lies just before `end`.
  ///   - linesPerChunk: lines in each element of the sequence, at least 1.
  package init(seed: UInt64, count: Int, days: Int = 30, until end: Instant, linesPerChunk: Int = 4096) {
    self.seed = seed
    self.count = count
    self.days = Swift.max(1, days)
    self.end = end
    self.linesPerChunk = Swift.max(1, linesPerChunk)
  }

  /// Chunks of whole lines.
  package func makeIterator() -> Chunks {
    Chunks(writer: BulkWriter(seed: seed, count: count, days: days, end: end), left: count, size: linesPerChunk)
  }

  package struct Chunks: IteratorProtocol {
    fileprivate var writer: BulkWriter
    fileprivate var left: Int
    fileprivate let size: Int

    package mutating func next() -> [UInt8]? {
      guard left > 0 else { return nil }
      let lines = Swift.min(left, size)
      var chunk: [UInt8] = []
      chunk.reserveCapacity(lines * 340)
      for _ in 0..<lines { writer.writeLine(to: &chunk) }
      left -= lines
      return chunk
    }
  }
}

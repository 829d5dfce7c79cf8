/// Bytes that arrived together.
package struct OutputChunk: Sendable {
  package var bytes: Int
  /// When they were read, before they were painted.
  package var at: ContinuousClock.Instant
}

/// What a program wrote until it fell silent.
package struct OutputBurst: Sendable {
  package private(set) var bytes = 0
  /// When the first and the last bytes came; `nil` where none came.
  package private(set) var first: ContinuousClock.Instant?
  package private(set) var last: ContinuousClock.Instant?

  mutating func add(_ chunk: OutputChunk) {
    bytes += chunk.bytes
    first = first ?? chunk.at
    last = chunk.at
  }
}

extension Duration {
  /// For `poll`: rounded up, so that a wait never ends just before its deadline.
  var roundedUpMilliseconds: Int32 {
    let (seconds, attoseconds) = components
    return Int32(clamping: seconds * 1000 + (attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}

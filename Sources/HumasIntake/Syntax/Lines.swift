import Glibc

/// Walks over the lines of a stretch; counts them and knows the last, unfinished one.
struct Lines {
  let bytes: UnsafeRawBufferPointer
  private(set) var position: Int
  /// Newlines passed so far.
  private(set) var passed = 0

  init(_ bytes: UnsafeRawBufferPointer, from position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next line that ends in a newline, without it; `nil` where only an unfinished line is left.
  mutating func next() -> Range<Int>? {
    guard let newline = Lines.newline(in: bytes, from: position) else { return nil }
    let line = position..<newline
    position = newline + 1
    passed += 1
    return line
  }

  /// What stands behind the last newline.
  var rest: Range<Int> { position..<bytes.count }

  mutating func skipRest() { position = bytes.count }

  /// Offset of the first newline at or after `start`.
  static func newline(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0a, bytes.count - start)
    else { return nil }
    return base.distance(to: UnsafeRawPointer(found))
  }
}

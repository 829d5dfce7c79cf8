/// What is kept of a grouper cannot be used: it is damaged, or was kept by another version. Grouping the mentions again
/// gives it back.
package struct UnusableState: Error, Sendable, Equatable {}

/// Writes rows of plain values as they lie in memory: the state of one program on one kind of machine.
struct StateWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write<Value: BitwiseCopyable>(_ values: [Value]) {
    withUnsafeBytes(of: Int64(values.count)) { bytes.append(contentsOf: $0) }
    values.withUnsafeBytes { bytes.append(contentsOf: $0) }
  }

  mutating func write<Value: BitwiseCopyable>(_ value: Value) { write([value]) }

  /// Ends with a digest, so that damage is seen.
  mutating func finished() -> [UInt8] {
    write(StateBytesReader.digest(of: bytes[...]))
    return bytes
  }
}

/// Reads what `StateWriter` wrote, in the same order.
struct StateBytesReader {
  private let bytes: [UInt8]
  private var position = 0

  /// - Throws: where the digest at the end is not that of the bytes before it.
  init(_ bytes: [UInt8]) throws(UnusableState) {
    self.bytes = bytes
    let lengthOfDigest = 16
    guard bytes.count >= lengthOfDigest else { throw UnusableState() }
    position = bytes.count - lengthOfDigest
    let written: UInt64 = try read()
    guard written == StateBytesReader.digest(of: bytes.dropLast(lengthOfDigest)) else { throw UnusableState() }
    position = 0
  }

  mutating func read<Value: BitwiseCopyable>() throws(UnusableState) -> [Value] {
    let count: Int64 = try load()
    let (size, isTooLarge) = Int(count).multipliedReportingOverflow(by: MemoryLayout<Value>.stride)
    guard count >= 0, !isTooLarge, size <= bytes.count - position else { throw UnusableState() }
    defer { position += size }
    return bytes.withUnsafeBytes { all in
      (0..<Int(count)).map {
        all.loadUnaligned(fromByteOffset: position + $0 * MemoryLayout<Value>.stride, as: Value.self)
      }
    }
  }

  mutating func read<Value: BitwiseCopyable>() throws(UnusableState) -> Value {
    let values: [Value] = try read()
    guard let value = values.first, values.count == 1 else { throw UnusableState() }
    return value
  }

  private mutating func load() throws(UnusableState) -> Int64 {
    guard bytes.count - position >= 8 else { throw UnusableState() }
    defer { position += 8 }
    return bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: position, as: Int64.self) }
  }

  /// FNV-1a over words of eight bytes and the bytes that are left.
  static func digest(of bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.withUnsafeBytes { bytes in
      var digest: UInt64 = 0xcbf2_9ce4_8422_2325
      var index = 0
      while index + 8 <= bytes.count {
        digest = (digest ^ bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) &* 0x100_0000_01b3
        digest ^= digest >> 29
        index += 8
      }
      for byte in bytes[index...] { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return digest
    }
  }
}

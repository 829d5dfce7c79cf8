/// One event as the kernel writes it.
struct WatchEvent {
  var watch: Int32
  var mask: UInt32
  var name: String

  func has(_ flag: Int32) -> Bool { mask & UInt32(flag) != 0 }

  /// The events in a buffer filled by `read`: `wd, mask, cookie, len` of four bytes each, then `len` bytes of name and
  /// padding.
  static func all(in buffer: UnsafeRawBufferPointer) -> [WatchEvent] {
    var events: [WatchEvent] = []
    var position = 0
    while position + 16 <= buffer.count {
      let length = Int(buffer.loadUnaligned(fromByteOffset: position + 12, as: UInt32.self))
      let name = buffer[position + 16..<min(buffer.count, position + 16 + length)].prefix { $0 != 0 }
      events.append(
        WatchEvent(
          watch: buffer.loadUnaligned(fromByteOffset: position, as: Int32.self),
          mask: buffer.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self),
          name: String(decoding: name, as: UTF8.self)))
      position += 16 + length
    }
    return events
  }
}

/// A cursor over JSON text (RFC 8259) that hands out slices: it checks the grammar and copies nothing.
///
/// It looks at bytes only; whether a string is valid UTF-8 is the caller's question. Nesting is limited to
/// ``maximumDepth``, so that no input can exhaust the stack.
struct JSONScanner {
  static let maximumDepth = 128

  struct Fault: Error, Equatable {
    /// Offset of the first byte that does not belong; the length of the text where something is missing at its end.
    var offset: Int
  }

  struct Value {
    enum Kind { case object, array, string, number, bool, null }
    var kind: Kind
    /// The raw bytes; of a string, those between the quotes.
    var range: Range<Int>
    /// A string with a backslash in it.
    var hasEscapes = false

    /// The bytes as they stand in the text, quotes included.
    var rawRange: Range<Int> { kind == .string ? range.lowerBound - 1..<range.upperBound + 1 : range }
  }

  struct Member {
    var key: Value
    var value: Value
  }

  let bytes: UnsafeRawBufferPointer
  private(set) var position: Int
  private let end: Int

  init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>? = nil) {
    self.bytes = bytes
    self.position = range?.lowerBound ?? 0
    self.end = range?.upperBound ?? bytes.count
  }

  /// One value with nothing but blanks around it.
  mutating func document() throws(Fault) -> Value {
    let value = try value(depth: 0)
    try finish()
    return value
  }

  /// Expects nothing more but blanks.
  mutating func finish() throws(Fault) {
    skipBlanks()
    if position < end { throw fault }
  }

  /// Steps into an object; its members then come from ``nextMember(isFirst:)``.
  mutating func openObject() throws(Fault) {
    skipBlanks()
    try expect(UInt8(ascii: "{"))
  }

  /// The next member of the object the cursor is in, or `nil` behind its closing brace.
  mutating func nextMember(isFirst: Bool) throws(Fault) -> Member? {
    skipBlanks()
    if take(UInt8(ascii: "}")) { return nil }
    if !isFirst {
      try expect(UInt8(ascii: ","))
      skipBlanks()
    }
    return try member(depth: 1)
  }

  /// Steps into an array; its elements then come from ``nextElement(isFirst:)``.
  mutating func openArray() throws(Fault) {
    skipBlanks()
    try expect(UInt8(ascii: "["))
  }

  /// The next element of the array the cursor is in, or `nil` behind its closing bracket.
  mutating func nextElement(isFirst: Bool) throws(Fault) -> Value? {
    skipBlanks()
    if take(UInt8(ascii: "]")) { return nil }
    if !isFirst { try expect(UInt8(ascii: ",")) }
    return try value(depth: 1)
  }

  private mutating func value(depth: Int) throws(Fault) -> Value {
    skipBlanks()
    guard position < end else { throw fault }
    switch bytes[position] {
    case UInt8(ascii: "\""): return try string()
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "t"): return try word("true", .bool)
    case UInt8(ascii: "f"): return try word("false", .bool)
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> Value {
    let start = position
    guard depth < JSONScanner.maximumDepth else { throw fault }
    position += 1
    skipBlanks()
    if !take(UInt8(ascii: "}")) {
      repeat {
        skipBlanks()
        _ = try member(depth: depth + 1)
        skipBlanks()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "}"))
    }
    return Value(kind: .object, range: start..<position)
  }

  private mutating func member(depth: Int) throws(Fault) -> Member {
    guard position < end, bytes[position] == UInt8(ascii: "\"") else { throw fault }
    let key = try string()
    skipBlanks()
    try expect(UInt8(ascii: ":"))
    return Member(key: key, value: try value(depth: depth))
  }

  private mutating func array(depth: Int) throws(Fault) -> Value {
    let start = position
    guard depth < JSONScanner.maximumDepth else { throw fault }
    position += 1
    skipBlanks()
    if !take(UInt8(ascii: "]")) {
      repeat {
        _ = try value(depth: depth + 1)
        skipBlanks()
      } while take(UInt8(ascii: ","))
      try expect(UInt8(ascii: "]"))
    }
    return Value(kind: .array, range: start..<position)
  }

  private mutating func string() throws(Fault) -> Value {
    position += 1
    let start = position
    var hasEscapes = false
    while position < end {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return Value(kind: .string, range: start..<position - 1, hasEscapes: hasEscapes)
      }
      if byte < 0x20 { throw fault }
      position += 1
      if byte == UInt8(ascii: "\\") {
        hasEscapes = true
        try escape()
      }
    }
    throw fault
  }

  private mutating func escape() throws(Fault) {
    guard position < end else { throw fault }
    switch bytes[position] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position += 1
    case UInt8(ascii: "u"):
      position += 1
      for _ in 0..<4 {
        guard position < end, hexValue(bytes[position]) != nil else { throw fault }
        position += 1
      }
    default: throw fault
    }
  }

  private mutating func number() throws(Fault) -> Value {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    return Value(kind: .number, range: start..<position)
  }

  private mutating func digits() throws(Fault) {
    let start = position
    while position < end, bytes[position] &- 48 < 10 { position += 1 }
    if position == start { throw fault }
  }

  private mutating func word(_ word: StaticString, _ kind: Value.Kind) throws(Fault) -> Value {
    let start = position
    for index in 0..<word.utf8CodeUnitCount { try expect(word.utf8Start[index]) }
    return Value(kind: kind, range: start..<position)
  }

  private mutating func expect(_ byte: UInt8) throws(Fault) {
    guard take(byte) else { throw fault }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard position < end, bytes[position] == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while position < end, isBlank(bytes[position]) { position += 1 }
  }

  private var fault: Fault { Fault(offset: position) }
}

/// JSON's own blanks; spaces of other scripts are not among them.
func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09
}

/// The value of a hexadecimal digit.
func hexValue(_ byte: UInt8) -> UInt32? {
  switch byte {
  case 48...57: UInt32(byte) - 48
  case 65...70: UInt32(byte) - 55
  case 97...102: UInt32(byte) - 87
  default: nil
  }
}

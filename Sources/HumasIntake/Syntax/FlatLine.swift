/// The members of a JSON object on one line whose values are strings or numbers, by key; others are passed over.
package struct FlatLine {
  private struct Scalar {
    var text: String
    /// As it stands in the line.
    var json: String
  }

  private var members: [String: Scalar] = [:]

  /// `nil` for anything but one object.
  package init?(_ line: String) {
    var line = line
    let isRead = line.withUTF8 { utf8 in
      let bytes = UnsafeRawBufferPointer(utf8)
      return (try? read(bytes)) != nil
    }
    guard isRead else { return nil }
  }

  package subscript(key: String) -> String? { members[key]?.text }

  /// The value as JSON.
  package func json(_ key: String) -> String? { members[key]?.json }

  private mutating func read(_ bytes: UnsafeRawBufferPointer) throws(JSONScanner.Fault) {
    var scanner = JSONScanner(bytes)
    try scanner.openObject()
    var isFirst = true
    while let member = try scanner.nextMember(isFirst: isFirst) {
      isFirst = false
      guard member.value.kind == .string || member.value.kind == .number else { continue }
      members[JSONText.decoded(member.key, in: bytes)] = Scalar(
        text: JSONText.decoded(member.value, in: bytes),
        json: String(decoding: bytes[member.value.rawRange], as: UTF8.self))
    }
    try scanner.finish()
  }
}

/// The text of a file that is read as a whole.
enum WholeText {
  /// UTF-8 or UTF-16 by its mark, else UTF-8, else windows-1252 (`isForeign`).
  ///
  /// - Throws: `controlBytes` for bytes that are no text in any of them.
  static func decoded(_ bytes: UnsafeRawBufferPointer) throws(Flaw) -> (text: String, isForeign: Bool) {
    let encoding = TextEncoding(markOf: bytes)
    let content = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(encoding?.markLength ?? 0))
    if encoding == .utf16LittleEndian || encoding == .utf16BigEndian {
      let utf8 = TextEncoding.utf8(ofUTF16: content, isLittleEndian: encoding == .utf16LittleEndian)
      return (String(decoding: utf8, as: UTF8.self), false)
    }
    if content.contains(0) { throw Flaw(reason: .controlBytes) }
    if TextEncoding.isUTF8(content) { return (String(decoding: content, as: UTF8.self), false) }
    return (TextEncoding.windows1252(content), true)
  }
}

/// The text of a file that is read as a whole.
enum WholeText {
  /// UTF-8 or UTF-16 by its mark, else UTF-8, else windows-1252 (`isForeign`).
  ///
  /// - Throws: `controlBytes` for bytes that are no text in any of them.
  static func decoded(_ bytes: UnsafeRawBufferPointer) throws(Flaw) -> (text: String, isForeign: Bool) {
    let encoding = TextEncoding(markOf: bytes)
    let content = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(encoding?.markLength ?? 0))
    let text = (encoding ?? .utf8).withUTF8(of: content) {
      TextEncoding.isUTF8($0) ? String(decoding: $0, as: UTF8.self) : nil
    }
    if content.contains(0), encoding == nil { throw Flaw(reason: .controlBytes) }
    return text.map { ($0, false) } ?? (TextEncoding.windows1252(content), true)
  }
}

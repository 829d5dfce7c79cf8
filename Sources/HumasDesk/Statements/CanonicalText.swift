import Foundation
import HumasStore

/// A text as far as approving it goes: what no reader can see makes no other text.
enum CanonicalText {
  /// Unicode in composed form, one kind of line end, no blanks at the ends of lines, no empty lines at the end.
  static func of(_ text: String) -> String {
    let composed = text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
    let unixEnds = composed.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    var lines = unixEnds.split(separator: "\n", omittingEmptySubsequences: false).map(withoutTrailingBlanks)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// SHA-256 in hexadecimal digits.
  static func hash(of text: String) -> String { Store.hash(of: of(text)) }

  private static func withoutTrailingBlanks(_ line: Substring) -> Substring {
    let end = line.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { line[...$0] } ?? line.prefix(0)
  }
}

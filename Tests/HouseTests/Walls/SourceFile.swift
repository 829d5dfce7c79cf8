/// A file of the project.
struct SourceFile: Sendable {
  /// From the top of the checkout, for example `Sources/Board/Board.swift`.
  let path: String
  let text: String

  /// The folder below `Sources`.
  var room: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  var isSwift: Bool { path.hasSuffix(".swift") }

  var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// The modules it imports, whatever stands before the word and behind the module's name.
  var imports: [String] { lines.compactMap { SourceFile.importedModule($0) } }

  private static let before: Set<Substring> = [
    "public", "package", "internal", "fileprivate", "private", "@_exported", "@preconcurrency", "@testable",
    "@_implementationOnly",
  ]
  private static let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]

  private static func importedModule(_ line: Substring) -> String? {
    var words = line.split { $0 == " " || $0 == "\t" || $0 == ";" }[...]
    while let word = words.first, before.contains(word) { words = words.dropFirst() }
    guard words.popFirst() == "import" else { return nil }
    if let word = words.first, kinds.contains(word) { words = words.dropFirst() }
    return words.first?.split(separator: ".").first.map(String.init)
  }
}

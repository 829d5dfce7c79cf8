import ArgumentParser
import Foundation

/// Makes the list of roots out of the Indonesian dictionary of hunspell.
struct RootTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roots", abstract: "The stemmer's list of roots, from hunspell's id_ID.dic (Debian: hunspell-id).")

  @Argument(help: "The dictionary, usually /usr/share/hunspell/id_ID.dic.")
  var dictionary: String

  @Option(help: "Folder of the Swift files to write.")
  var into = Reference.own("Sources/HumasText/Stems/Roots")

  func run() throws {
    let entries = try String(contentsOfFile: dictionary, encoding: .isoLatin1).split(whereSeparator: \.isNewline).map {
      Entry($0)
    }
    let plain = entries.filter { $0.word.utf8.count > 2 && $0.word.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }
    let heads = Set(plain.map(\.word))
    let native = plain.filter { !$0.isBorrowedDerivation(of: heads) }
    let affixed = Set(native.filter(\.takesAffixes).map(\.word))
    try write(affixed.sorted(), as: "affixed")
    try write(Set(native.map(\.word)).subtracting(affixed).sorted(), as: "lone")
  }

  /// A list too long for one file goes on in a second: Affixed1.swift, Affixed2.swift.
  private func write(_ words: [String], as name: String) throws {
    let lines = RootTraining.lines(of: words)
    let parts = stride(from: 0, to: lines.count, by: RootTraining.mostLines).map {
      lines[$0..<min($0 + RootTraining.mostLines, lines.count)]
    }
    for (index, part) in parts.enumerated() {
      let text = """
        extension RootList {
          static let \(name)\(index + 1) = \"\"\"
        \(part.map { "    " + $0 }.joined(separator: "\n"))
            \"\"\"
        }

        """
      let file = "\(into)/\(name.prefix(1).uppercased())\(name.dropFirst())\(index + 1).swift"
      try text.write(toFile: file, atomically: true, encoding: .utf8)
    }
  }

  /// A file of words stays within what a reader scrolls through.
  private static let mostLines = 296

  private static func lines(of words: [String]) -> [String] {
    var lines = [""]
    for word in words {
      if lines[lines.count - 1].utf8.count + word.utf8.count > 114 { lines.append("") }
      lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? word : " " + word
    }
    return lines
  }
}

/// A line of a hunspell dictionary: a word and the affixes it takes.
private struct Entry {
  var word: String
  var takesAffixes: Bool

  init(_ line: Substring) {
    word = String(line.prefix { $0 != "/" })
    takesAffixes = line.contains("/")
  }

  /// "idealisme" beside "ideal", "idealis" beside both: the stemmer takes such endings off.
  func isBorrowedDerivation(of heads: Set<String>) -> Bool {
    func isHead(without ending: String, and sibling: String = "") -> Bool {
      guard word.hasSuffix(ending), word.count > ending.count + 3 else { return false }
      let bare = String(word.dropLast(ending.count))
      return heads.contains(bare) && (sibling.isEmpty || heads.contains(bare + sibling))
    }
    return isHead(without: "isme") || isHead(without: "isasi") || isHead(without: "is", and: "isme")
  }
}

internal import Wording

/// Commands found by name, in every language at once.
struct Palette: Sendable {
  var line = TypedLine()
  var index = 0

  /// The commands of which each word typed begins a word of the name or the sentence, those it names first.
  func commands() -> [Command] {
    let typed = line.string.lowercased().split(separator: " ")
    guard !typed.isEmpty else { return Command.allCases }
    let found = Palette.entries.filter { entry in
      typed.allSatisfy { word in entry.words.contains { $0.hasPrefix(word) } }
    }
    let isNamed = { (entry: Entry) in entry.names.contains { $0.hasPrefix(typed[0]) } }
    return (found.filter(isNamed) + found.filter { !isNamed($0) }).map(\.command)
  }

  var chosen: Command? {
    let commands = commands()
    return commands.indices.contains(index) ? commands[index] : nil
  }

  /// A command and the words under which it is found, in small letters.
  private struct Entry {
    let command: Command
    let names: [String]
    let words: [Substring]

    init(_ command: Command) {
      self.command = command
      names = Language.allCases.map { $0.words.name(of: command).lowercased() }
      let sentences = Language.allCases.map { $0.words.sentence(for: command).lowercased() }
      words = (names + sentences).flatMap { $0.split(separator: " ") }
    }
  }

  private static let entries = Command.allCases.map(Entry.init)
}

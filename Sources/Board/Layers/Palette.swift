internal import Wording

/// Commands found by name, in every language at once.
struct Palette: Sendable {
  var line = TypedLine()
  var index = 0

  /// The commands of which each word typed begins a word of the name or the sentence, those it names first.
  func commands() -> [Command] {
    let typed = line.string.lowercased().split(separator: " ")
    guard !typed.isEmpty else { return Command.allCases }
    let found = Command.allCases.filter { command in
      let known = Palette.words(of: command)
      return typed.allSatisfy { word in known.contains { $0.hasPrefix(word) } }
    }
    let isNamed = { (command: Command) in Palette.names(of: command).contains { $0.hasPrefix(typed[0]) } }
    return found.filter(isNamed) + found.filter { !isNamed($0) }
  }

  var chosen: Command? {
    let commands = commands()
    return commands.indices.contains(index) ? commands[index] : nil
  }

  private static func names(of command: Command) -> [String] {
    Language.allCases.map { $0.words.name(of: command).lowercased() }
  }

  private static func words(of command: Command) -> [Substring] {
    let sentences = Language.allCases.map { $0.words.sentence(for: command).lowercased() }
    return (names(of: command) + sentences).flatMap { $0.split(separator: " ") }
  }
}

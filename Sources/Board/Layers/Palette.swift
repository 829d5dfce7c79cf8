internal import Wording

/// Commands found by name, in every language at once.
struct Palette: Sendable {
  var line = TypedLine()
  var index = 0

  /// The commands whose name or sentence holds each word typed, those whose name begins with it first.
  func commands() -> [Command] {
    let typed = line.string.lowercased().split(separator: " ")
    guard !typed.isEmpty else { return Command.allCases }
    let found = Command.allCases.filter { command in
      let known = Palette.known(of: command)
      return typed.allSatisfy { known.contains($0) }
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

  private static func known(of command: Command) -> String {
    (names(of: command) + Language.allCases.map { $0.words.sentence(for: command).lowercased() }).joined(separator: " ")
  }
}

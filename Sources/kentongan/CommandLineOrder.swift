/// Options that every command knows may stand before the command's name too: `kentongan --data D import`.
enum CommandLineOrder {
  private static let withValue: Set<String> = ["--data", "--at", "--lang", "--zone", "--operator", "--theme"]
  private static let flags: Set<String> = ["--read-only", "--mask", "--no-mask"]

  /// The same words with such options moved behind the command's name, where the parser looks for them.
  static func normalised(_ words: [String]) -> [String] {
    var leading: [String] = []
    var rest = words[...]
    while let word = rest.first {
      let name = word.prefix { $0 != "=" }
      if withValue.contains(word), rest.count > 1 {
        leading += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if flags.contains(word) || (withValue.contains(String(name)) && name.count < word.count) {
        leading.append(word)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard let command = rest.first, !command.hasPrefix("-") else { return words }
    return [command] + leading + rest.dropFirst()
  }
}

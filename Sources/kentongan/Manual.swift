import Wording

/// The language of `--help` and of usage errors, which are said before any settings are read: that of `--lang`, else that
/// of the environment where it is one of ours, else Indonesian.
enum Manual {
  static let words: any Words = language(
    of: CommandLine.arguments, environment: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(environment).first
  ).words

  /// - Parameters:
  ///   - arguments: as typed: `--lang en` or `--lang=en` anywhere among them.
  ///   - environment: a locale's name, such as `en_GB.UTF-8`.
  static func language(of arguments: [String], environment: String?) -> Language {
    typed(in: arguments) ?? environment.flatMap { Language(rawValue: String($0.prefix(2))) } ?? .indonesian
  }

  private static func typed(in arguments: [String]) -> Language? {
    let name = "--lang"
    for (index, word) in arguments.enumerated() {
      if word.hasPrefix("\(name)=") { return Language(rawValue: String(word.dropFirst(name.count + 1))) }
      if word == name, index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) }
    }
    return nil
  }
}

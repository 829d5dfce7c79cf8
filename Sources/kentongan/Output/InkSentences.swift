import Glibc
import TerminalInk
import Wording

extension Words {
  /// Why there can be no dashboard on this terminal.
  func sentence(for error: TerminalError) -> String {
    switch error {
    case .notATerminal: notATerminal
    case .unknownType(let type): unknownTerminal(type)
    case .cannotMoveCursor(let type): dumbTerminal(type)
    case .system(let call, let code): "\(call): \(String(cString: strerror(code)))"
    }
  }

  /// What is wrong with a theme's file.
  func sentence(for error: ThemeError) -> String {
    switch error {
    case .unknown(let name): noSuchTheme(name, known: [])
    case .unreadable(let file, let code): "\(file): \(String(cString: strerror(code)))"
    case .notYAML(let file, let line, let problem): "\(file):\(line): \(problem)"
    case .missingColour(let file, let key): "\(file): \(themeColourMissing(key))"
    case .badColour(let file, let key, let value): "\(file): \(key): \(themeColourBad(value))"
    case .unknownKey(let file, let key): "\(file): \(themeKeyUnknown(key))"
    case .notTrueOrFalse(let file, let key, let value): "\(file): \(key): \(themeColourBad(value))"
    }
  }
}

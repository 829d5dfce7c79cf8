import TerminalGrid
import TerminalInk
import Wording

/// Where themes lie: with the desk's data, in the user's own configuration, beside the program's sources.
enum ThemeFolders {
  static func all(dataDirectory: String?) -> [String] {
    let home = environment("XDG_CONFIG_HOME") ?? environment("HOME").map { "\($0)/.config" }
    return [dataDirectory.map { "\($0)/tema" }, home.map { "\($0)/kentongan/themes" }, "themes"].compactMap { $0 }
  }

  /// - Throws: ``CommandTrouble`` that names the themes there are, or what is wrong with the file.
  static func theme(named name: String, on shelf: ThemeShelf, words: any Words) throws -> Theme {
    do throws(ThemeError) {
      return try shelf.theme(named: name)
    } catch .unknown {
      throw CommandTrouble(words.noSuchTheme(name, known: shelf.names))
    } catch {
      throw CommandTrouble(words.badTheme(name, problem: words.sentence(for: error)))
    }
  }
}

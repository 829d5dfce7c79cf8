/// The tongues the board speaks. Adding one: its files beside `Indonesian/`, and a case here.
package enum Language: String, Sendable, CaseIterable {
  case indonesian = "id"
  case english = "en"

  /// All sentences of the language.
  package var words: any Words {
    switch self {
    case .indonesian: Indonesian()
    case .english: English()
    }
  }

  /// The one after this, round and round.
  package var next: Language {
    let all = Language.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}

/// Lines in which a person types, and questions.
package protocol PromptWords {
  var searchLabel: String { get }
  var searchHint: String { get }
  var filterLabel: String { get }
  var filterHint: String { get }
  var paletteTitle: String { get }
  var paletteNothing: String { get }
  var questionQuit: String { get }
  var questionUnmask: String { get }
  /// "y ya   n tidak"
  var answers: String { get }
  /// The key that says yes besides `y`.
  var yesKey: Character { get }
}

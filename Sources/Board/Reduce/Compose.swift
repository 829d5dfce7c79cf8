internal import HumasModel
internal import TerminalGrid
internal import Wording

/// Writing an answer.
extension Board {
  var composer: Composer? {
    if case .composer(let composer)? = layers.last { composer } else { nil }
  }

  mutating func editComposer(_ change: (inout Composer) -> Void) {
    guard var composer else { return }
    change(&composer)
    layers[layers.count - 1] = .composer(composer)
  }

  mutating func closeComposer() {
    if composer != nil { layers.removeLast() }
  }

  /// A key in the composer is a command of its own, or it is typed.
  mutating func write(_ key: Key) -> [Effect] {
    if let command = Keymap.commandInComposer(for: key) { return perform(command) }
    editComposer { composer in
      if composer.text.take(key) { composer.refusal = nil }
    }
    return []
  }

  mutating func performInComposer(_ command: Command) -> [Effect] {
    guard let composer else { return [] }
    switch command {
    case .sendAnswer: return [.act(composer.sending())]
    case .keepDraft: return [.act(composer.keeping())]
    case .editor: return [.edit(composer.text.string)]
    case .nextTemplate: editComposer { $0.takeNextTemplate() }
    default: closeComposer()
    }
    return []
  }

  /// What came back from the editor.
  mutating func take(edited text: String) -> [Effect] {
    editComposer { composer in
      composer.text = TypedText(text)
      composer.refusal = nil
    }
    return []
  }
}

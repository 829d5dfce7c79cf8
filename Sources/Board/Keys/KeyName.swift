package import TerminalGrid
package import Wording

extension Key {
  /// The key as it is written in footer and help.
  func name(in words: any Words) -> String {
    switch self {
    case .character(" "): words.key(.space)
    case .character(let character), .pasted(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    case .mouse, .insert, .delete: ""
    case .enter: words.key(.enter)
    case .escape: words.key(.escape)
    case .tab: words.key(.tab)
    case .backTab: words.key(.backTab)
    case .pageUp: words.key(.pageUp)
    case .pageDown: words.key(.pageDown)
    case .home: words.key(.home)
    case .end: words.key(.end)
    case .up: words.key(.up)
    case .down: words.key(.down)
    case .left: words.key(.left)
    case .right: words.key(.right)
    case .backspace: words.key(.backspace)
    }
  }
}

/// The table of keys for the README, made of the keymap: a line a command, Markdown.
package func keyTable(in words: any Words) -> String {
  Keymap.commands(of: Keymap.bindings).map { command in
    let keys = Keymap.keys(for: command).map { "`\($0.name(in: words))`" }.joined(separator: " ")
    return "| \(keys) | \(words.sentence(for: command)) |"
  }.joined(separator: "\n")
}

/// Every key that means something, over the panels and on a page.
package func boundKeys() -> (panels: [Key], sheet: [Key]) {
  let keys = { (inSheet: Bool) in Keymap.bindings.filter { $0.applies(inSheet: inSheet) }.flatMap(\.keys) }
  return (keys(false), keys(true))
}

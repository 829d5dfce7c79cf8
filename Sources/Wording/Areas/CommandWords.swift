/// Names of what can be done; footer, help, palette and the README's table of keys are made from these.
package protocol CommandWords {
  /// One or two words for the footer: "rinci".
  func name(of command: Command) -> String
  /// What it does, for help.
  func sentence(for command: Command) -> String
  /// Why it cannot be done now.
  func sentence(for refusal: Refusal) -> String
  func key(_ name: SpecialKey) -> String
  /// Headings of the help page.
  func title(of topic: Topic) -> String
}

/// What keys are for.
package enum Topic: Sendable, CaseIterable {
  case reading, moving, finding, cases, writing, acting, desk
}

/// Keys with a name instead of a character.
package enum SpecialKey: Sendable, CaseIterable {
  case enter, escape, tab, backTab, space, pageUp, pageDown, home, end, up, down, left, right, backspace
}

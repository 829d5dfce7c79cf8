/// Hides personal data in a text, and says where it stands.
///
/// Styles: `3204●●●●●●●●●●21`, `0812-●●●●-●●90`, `b●●●@●●●.id`, `@b●●●`, `t.me/b●●●`, `B●●● S●●●`. Money, dates, times,
/// coordinates, law and letter numbers, short codes (112) and free service lines (0800) are left alone. Digits of other
/// scripts, marks, line ends and zero-width characters between digits hide nothing from it, nor do words for `@`. `masked` is idempotent, and a text without personal data comes
/// back unchanged.
package struct Masker: Sendable {
  private let exempt: ExemptContacts

  /// - Parameter exempt: approved contacts and own accounts, in any spelling: numbers, addresses, `@accounts`.
  package init(exempt: [String] = []) {
    self.exempt = ExemptContacts(exempt)
  }

  /// - Parameter names: names of private persons (the reporter's), matched as whole words in any case.
  package func masked(_ text: String, names: [String] = []) -> String {
    var current = text
    while true {
      guard let view = visibleText(of: current, names: names) else { return current }
      let matches = self.matches(in: view, names: names)
      if matches.isEmpty { return current }
      // What a first pass leaves standing beside a mask can join to something new; each pass leaves fewer digits.
      let next = redacted(view, matches)
      if next == current { return current }
      current = next
    }
  }

  /// All personal data of a text, in order, none overlapping.
  package func findings(in text: String, names: [String] = []) -> [PersonalDataMatch] {
    guard let view = visibleText(of: text, names: names) else { return [] }
    return matches(in: view, names: names).map { match in
      PersonalDataMatch(kind: match.kind, range: view.byteRange(of: match.range))
    }
  }

  private func visibleText(of text: String, names: [String]) -> VisibleText? {
    let isWorthALook = VisibleText.canHoldPersonalData(text) || NameScan.canName(text, by: names)
    return isWorthALook ? VisibleText(text) : nil
  }

  private func matches(in view: VisibleText, names: [String]) -> [ScalarMatch] {
    var matches = AddressScan(view: view, exempt: exempt).matches()
    let add = { (found: [ScalarMatch]) in
      matches += found.filter { new in !matches.contains { $0.range.overlaps(new.range) } }
    }
    add(ProfileScan(view: view, exempt: exempt).matches())
    add(AccountScan(view: view, exempt: exempt).matches())
    add(NumberScan.matches(in: view, exempt: exempt))
    add(NameScan(view: view).matches(of: names))
    return matches.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func redacted(_ view: VisibleText, _ matches: [ScalarMatch]) -> String {
    var result = ""
    result.reserveCapacity(view.text.utf8.count + 32)
    var copied = 0
    for match in matches {
      let bytes = view.byteRange(of: match.range)
      result += view.slice(copied..<bytes.lowerBound)
      result += Redaction(view: view).of(match)
      copied = bytes.upperBound
    }
    return result + view.slice(copied..<view.text.utf8.count)
  }
}

/// A match in scalars of a ``VisibleText``.
struct ScalarMatch {
  var kind: PersonalDataMatch.Kind
  var range: Range<Int>
}

/// Finds an account that is named after its network instead of behind an `@`: "instagram: budi.s", "IG budi_s99".
///
/// Behind a colon any name counts; without one only what no ordinary word looks like.
struct AccountScan {
  let view: VisibleText
  let exempt: ExemptContacts

  private static let networks: Set<String> = [
    "instagram", "ig", "twitter", "tiktok", "telegram", "facebook", "fb", "threads", "username",
  ]
  private static let longestNetwork = 9

  func matches() -> [ScalarMatch] {
    var matches: [ScalarMatch] = []
    var index = 0
    while index < view.scalars.count {
      let end = view.scalars[index...].firstIndex { !$0.isOfName } ?? view.scalars.count
      if end > index, let account = account(behind: index..<end) { matches.append(account) }
      index = max(end, index + 1)
    }
    return matches
  }

  private func account(behind word: Range<Int>) -> ScalarMatch? {
    guard word.count <= AccountScan.longestNetwork,
      AccountScan.networks.contains(String(String.UnicodeScalarView(view.scalars[word])).lowercased())
    else { return nil }
    let mark = passBlanks(from: word.upperBound)
    let hasColon = mark < view.scalars.count && (view.scalars[mark] == ":" || view.scalars[mark] == "=")
    let start = hasColon ? passBlanks(from: mark + 1) : mark
    guard start > word.upperBound else { return nil }
    var end = view.scalars[start...].firstIndex { !$0.isOfDomain } ?? view.scalars.count
    while end > start, !view.scalars[end - 1].isOfName { end -= 1 }
    let name = view.scalars[start..<end]
    // "twitter: https://…" names no account.
    guard end == view.scalars.count || view.scalars[end] != ":" else { return nil }
    guard name.count >= 3, name.contains(where: \.isLetter), hasColon || looksLikeAnAccount(name),
      !exempt.contains(address: name)
    else { return nil }
    return ScalarMatch(kind: .handle, range: start..<end)
  }

  private func looksLikeAnAccount(_ name: ArraySlice<Unicode.Scalar>) -> Bool {
    name.contains("_") || name.dropFirst().contains(".") || (name.first?.isLetter == true && name.last?.isDigit == true)
  }

  private func passBlanks(from start: Int) -> Int {
    view.scalars[start...].firstIndex { $0 != " " } ?? view.scalars.count
  }
}

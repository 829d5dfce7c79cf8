/// Finds the account in a link to somebody's page: `t.me/nama`, `instagram.com/nama`.
struct ProfileScan {
  let view: VisibleText
  let exempt: ExemptContacts

  func matches() -> [ScalarMatch] {
    view.scalars.indices.compactMap { index in
      view.scalars[index] == "/" ? account(behind: index) : nil
    }
  }

  /// Networks whose pages are called after their owners, with what stands between host and name.
  private static let hosts = [
    "t.me", "telegram.me", "x.com", "twitter.com", "instagram.com", "instagr.am", "facebook.com", "fb.com", "fb.me",
    "m.me", "threads.net", "threads.com", "tiktok.com", "linkedin.com/in", "line.me/ti/p",
    "facebook.com/people", "youtube.com/c", "youtube.com/user",
  ].map { Array($0.unicodeScalars) }

  /// First parts of such links that are nobody's name.
  private static let pages: Set<String> = [
    "p", "tv", "reel", "reels", "stories", "explore", "status", "i", "intent", "home", "search", "hashtag", "share",
    "sharer", "watch", "groups", "events", "pages", "people", "photo", "story", "permalink", "joinchat", "login",
    "about", "profile.php", "sharer.php", "permalink.php", "story.php", "photo.php",
  ]

  private func account(behind slash: Int) -> ScalarMatch? {
    guard ProfileScan.hosts.contains(where: { isHost($0, before: slash) }) else { return nil }
    var end = slash + 1
    while end < view.scalars.count, view.scalars[end].isOfDomain { end += 1 }
    if let id = profileNumber(slash + 1..<end) { return ScalarMatch(kind: .handle, range: id) }
    while end > slash + 1, !view.scalars[end - 1].isOfName { end -= 1 }
    let name = view.scalars[slash + 1..<end]
    guard name.count > 1, !ProfileScan.pages.contains(ProfileScan.text(name)), !exempt.contains(address: name) else {
      return nil
    }
    return ScalarMatch(kind: .handle, range: slash + 1..<end)
  }

  /// The digits of `profile.php?id=100012345678`.
  private func profileNumber(_ page: Range<Int>) -> Range<Int>? {
    let query = Array("?id=".unicodeScalars)
    let start = page.upperBound + query.count
    guard ProfileScan.text(view.scalars[page]) == "profile.php", start < view.scalars.count,
      view.scalars[page.upperBound..<start].elementsEqual(query)
    else { return nil }
    let end = view.scalars[start...].firstIndex { !$0.isDigit } ?? view.scalars.count
    return end > start + 1 ? start..<end : nil
  }

  /// Whether the host stands before the slash, alone or behind `www.`, `m.` and the like.
  private func isHost(_ host: [Unicode.Scalar], before slash: Int) -> Bool {
    let start = slash - host.count
    guard start >= 0 else { return false }
    let isSame = zip(view.scalars[start..<slash], host).allSatisfy { ProfileScan.folded($0) == $1 }
    return isSame && (start == 0 || !view.scalars[start - 1].isOfName && view.scalars[start - 1] != "-")
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars)).lowercased()
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar
  }
}

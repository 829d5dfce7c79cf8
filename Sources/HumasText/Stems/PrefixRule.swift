/// One way in which a prefix joins a root, read backwards: where a word opens so, these are the words it may be made of.
struct PrefixRule: Sendable {
  /// What has to follow the opening.
  enum Follower: Sendable {
    case anything
    case vowel
    case oneOf(StaticString)
    /// Any consonant but these.
    case consonant(besides: StaticString)
    /// A consonant besides these, then "er" and another consonant: be-kerja, te-percaya.
    case consonantThenEr(besides: StaticString)
  }

  /// Letters to take off, and the letter that the prefix swallowed.
  struct Cut: Sendable {
    let length: Int
    let restored: UInt8?
  }

  let opening: [UInt8]
  let follower: Follower
  /// In the order in which they are tried.
  let cuts: [Cut]

  init(_ opening: String, _ follower: Follower, _ cuts: Cut...) {
    self.opening = Array(opening.utf8)
    self.follower = follower
    self.cuts = cuts
  }

  func applies(to word: [UInt8]) -> Bool {
    word.count > opening.count && word.starts(with: opening) && isFollowed(word[opening.count...])
  }

  private func isFollowed(_ rest: ArraySlice<UInt8>) -> Bool {
    guard let first = rest.first else { return false }
    switch follower {
    case .anything: return true
    case .vowel: return first.isVowel
    case .oneOf(let letters): return letters.contains(first)
    case .consonant(let exceptions): return !first.isVowel && !exceptions.contains(first)
    case .consonantThenEr(let exceptions):
      return !first.isVowel && !exceptions.contains(first) && PrefixRule.isErBeforeConsonant(rest.dropFirst())
    }
  }

  private static func isErBeforeConsonant(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.starts(with: "er".utf8) && rest.dropFirst(2).first.map { !$0.isVowel } ?? false
  }
}

extension PrefixRule.Cut {
  /// Takes letters off the front.
  static func off(_ length: Int) -> Self { Self(length: length, restored: nil) }

  /// Takes letters off the front and gives back the one that the nasal swallowed: me-mukul is pukul.
  static func off(_ length: Int, restoring letter: Character) -> Self {
    Self(length: length, restored: letter.asciiValue)
  }

  func applied(to word: [UInt8]) -> [UInt8] {
    let rest = word.dropFirst(length)
    return restored.map { [$0] + rest } ?? Array(rest)
  }
}

extension StaticString {
  fileprivate func contains(_ byte: UInt8) -> Bool { withUTF8Buffer { $0.contains(byte) } }
}

extension UInt8 {
  var isVowel: Bool {
    switch self {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): true
    default: false
    }
  }
}

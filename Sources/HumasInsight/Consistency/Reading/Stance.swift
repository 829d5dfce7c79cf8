import HumasText

/// What one sentence holds true or denies, told without a list of things: the sides it takes and the words it negates.
struct Stance: Sendable {
  var tokens: Range<Int>
  /// Side taken by matter; a matter of which the sentence says both is left out.
  var sides: [String: Bool]
  /// Words that a negation turns, and all other content words.
  var denied: Set<String>
  var affirmed: Set<String>
  /// Content words, those of time, of greeting and of the sides left out.
  var subject: Set<String>
  /// Capitalised words inside the sentence: names of places and things.
  var names: Set<String>
  /// "kini", "sudah", "mulai": the sentence tells of a change.
  var tellsOfChange: Bool
  /// Since when it holds, where the sentence says so.
  var since: AsOf?

  /// Words by which the two sentences exclude each other; `nil` where they do not, or speak of two things.
  func opposition(to other: Stance) -> String? {
    guard isOneThing(with: other) else { return nil }
    if let matter = sides.keys.sorted().first(where: { isOpposite(in: $0, to: other) }) { return matter }
    return turned(by: other) ?? other.turned(by: self)
  }

  private func isOpposite(in matter: String, to other: Stance) -> Bool {
    guard let mine = sides[matter], let theirs = other.sides[matter] else { return false }
    return mine != theirs
  }

  /// A word that this sentence denies and the other affirms.
  private func turned(by other: Stance) -> String? {
    denied.sorted().first { word in
      PolarWords.side(of: word) == nil && Stance.has(word, in: other.affirmed)
        && !Stance.has(word, in: other.denied) && !Stance.has(word, in: affirmed)
    }
  }

  private func isOneThing(with other: Stance) -> Bool {
    guard names.isEmpty || other.names.isEmpty || !names.isDisjoint(with: other.names) else { return false }
    let grades = ObjectState.schoolGrades
    let (mine, theirs) = (names.intersection(grades), other.names.intersection(grades))
    guard mine.isEmpty || theirs.isEmpty || !mine.isDisjoint(with: theirs) else { return false }
    let shared = subject.count { Stance.has($0, in: other.subject) }
    return shared >= 2 && Double(shared) >= 0.34 * Double(min(subject.count, other.subject.count))
  }

  private static func has(_ word: String, in words: Set<String>) -> Bool {
    words.contains(word) || words.contains { ContentWords.areAlike($0, word) }
  }
}

import HumasText

/// A sentence beside a passage that says nearly the same: what, if anything, makes them exclude each other.
///
/// The thresholds were found on the training pairs of IndoNLI: precision .86 and recall .55 of its contradictions.
struct ParallelPair {
  let passage: Passage
  let sentence: Passage
  /// Share of the sentence's content words in the passage.
  let coverage: Double

  init(passage: Passage, sentence: Passage) {
    self.passage = passage
    self.sentence = sentence
    coverage = sentence.coverage(by: passage)
  }

  var isExclusive: Bool {
    guard !sentence.words.isEmpty else { return false }
    return clashesInNumber || clashesInComparison || isDenial || isDenied || isOpposite
  }

  /// Numbers of the sentence that the passage does not have, each with those of its kind that stand there instead.
  private var strangers: [(number: PassageNumber, instead: [PassageNumber])] {
    let said = Set(sentence.numbers.map(\.value))
    let known = Set(passage.numbers.map(\.value))
    return sentence.numbers.filter { !known.contains($0.value) }.map { number in
      (number, passage.numbers.filter { $0.kind == number.kind && !said.contains($0.value) })
    }
  }

  private var clashesInNumber: Bool {
    guard !sentence.hasNegation, coverage >= 0.75,
      !sentence.contains(anyOf: ParallelWords.shifting), !isElsewhere
    else {
      return false
    }
    let strangers = strangers
    let clashing = strangers.filter(isClash)
    if strangers.count == 1 && clashing.count == 1 { return true }
    return clashing.count >= 2 && clashing.count == strangers.count && coverage >= 0.95
      && clashing.allSatisfy { $0.number.kind != .year }
  }

  /// The sentence names a month or a place in a row that the passage does not: it speaks of another one.
  private var isElsewhere: Bool {
    sentence.range.contains { index in
      let word = sentence.tokens.text(at: index)
      return (CalendarWords.month(word) != nil || ParallelWords.ordinals.contains(word))
        && !passage.contains(anyOf: [word])
    }
  }

  private func isClash(_ stranger: (number: PassageNumber, instead: [PassageNumber])) -> Bool {
    let (number, instead) = stranger
    guard let mine = number.range, number.value != 1 else { return false }
    let others = instead.filter { $0.range != nil || !$0.isQualified }
    guard !others.isEmpty, number.kind != .year || isOnce(number) else { return false }
    return others.allSatisfy { other in other.range.map { !$0.overlaps(mine) } ?? false }
  }

  /// Two years exclude each other where the thing happens once, or where all else is said alike.
  private func isOnce(_ year: PassageNumber) -> Bool {
    guard
      !["sejak", "hingga", "sampai", "sebelum", "setelah", "akhir", "awal"].contains(year.before)
    else { return false }
    return sentence.contains(anyOf: ParallelWords.once)
      || coverage >= 0.99 && sentence.numbers.count == 1 && sentence.words.count >= 4
        && passage.numbers.count { $0.kind == .year } == 1
  }

  /// "kurang dari 6 %" beside "6 %", "lebih dari 10" beside "kurang dari 10".
  private var clashesInComparison: Bool {
    guard !sentence.hasNegation, coverage >= 0.75, !sentence.contains(anyOf: ParallelWords.shifting)
    else { return false }
    let strange = strangers.map(\.number.tokens.lowerBound)
    return sentence.numbers.contains { number in
      guard number.isQualified, let mine = number.range,
        strange.allSatisfy({ $0 == number.tokens.lowerBound })
      else {
        return false
      }
      return passage.numbers.contains { isBeyond($0, number, mine) }
    }
  }

  private func isBeyond(
    _ other: PassageNumber, _ number: PassageNumber, _ mine: ClosedRange<Double>
  ) -> Bool {
    guard let theirs = other.range else { return false }
    if other.isQualified { return other.value == number.value && theirs != mine }
    guard other.kind == number.kind else { return false }
    return mine.upperBound == .infinity
      ? other.value <= number.value && other.value > number.value / 3
      : other.value >= number.value && other.value < number.value * 3
  }

  /// The sentence denies what the passage says.
  private var isDenial: Bool {
    guard sentence.negated.count == 1, let word = sentence.negated[0], strangers.isEmpty,
      coverage >= 0.5,
      !sentence.contains(anyOf: ParallelWords.narrowing)
    else { return false }
    if passage.has(word) {
      return passage.affirms(word) && (passage.negated.isEmpty || coverage >= 0.7)
    }
    return passage.negated.isEmpty && coverage >= 0.6
  }

  /// The passage denies what the sentence says.
  private var isDenied: Bool {
    guard !sentence.hasNegation, strangers.isEmpty, coverage >= 0.85, sentence.words.count >= 3
    else { return false }
    return passage.negated.contains { word in
      guard let word else { return false }
      let key = WordKey.key(word)
      return sentence.has(word) && passage.words.count { $0.key == key } == 1
    }
  }

  /// One word of the sentence is the opposite of one of the passage.
  private var isOpposite: Bool {
    guard !sentence.hasNegation, passage.negated.isEmpty, strangers.isEmpty,
      !sentence.contains(anyOf: ParallelWords.reversing)
    else { return false }
    return sentence.words(missingIn: passage).contains { word in
      let opposites = OppositeWords.opposites(of: word)
      return passage.range.contains { index in
        let other = passage.tokens.text(at: index)
        return opposites.contains(other) && !sentence.contains(anyOf: [other])
      }
    }
  }
}

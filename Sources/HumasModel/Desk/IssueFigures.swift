/// What is counted of an issue beside its mentions: people, reach, copies, tone and emotion marks. All of it over all its
/// mentions.
public struct IssueFigures: Sendable, Hashable {
  /// Different accounts; nobody is told apart by name alone, but by channel and name.
  public var people = 0
  /// Mentions whose author is not known: they may be anybody, and are in no count of people.
  public var unknownPeople = 0
  /// The sum of what sources say of how many were reached; sources that do not say it add nothing.
  public var reach = 0
  /// Mentions that are copies of an earlier one.
  public var copies = 0
  public var tone = ToneTally()
  public var emotions = EmotionTally()

  public init() {}
}

/// How many texts have which tone. Those of which the model is too unsure are counted apart, never left out.
public struct ToneTally: Sendable, Hashable {
  public var positive: Int
  public var neutral: Int
  public var negative: Int
  public var unlabelled: Int

  public init(positive: Int = 0, neutral: Int = 0, negative: Int = 0, unlabelled: Int = 0) {
    self.positive = positive
    self.neutral = neutral
    self.negative = negative
    self.unlabelled = unlabelled
  }

  /// Counts a text of this tone, `nil` = without one; a negative step takes it away.
  public mutating func add(_ tone: MentionSign.Tone?, _ step: Int = 1) {
    switch tone {
    case .positive: positive += step
    case .neutral: neutral += step
    case .negative: negative += step
    case nil: unlabelled += step
    }
  }

  public var all: Int { positive + neutral + negative + unlabelled }

  /// (positive − negative) / all, −1…1; `nil` where there is nothing.
  public var net: Double? { all > 0 ? Double(positive - negative) / Double(all) : nil }

  /// Share without a tone, 0…1.
  public var unlabelledShare: Double { all > 0 ? Double(unlabelled) / Double(all) : 0 }

  /// Share of negative texts among those with a tone, 0…1; `nil` where none has one.
  public var negativeShare: Double? {
    let labelled = all - unlabelled
    return labelled > 0 ? Double(negative) / Double(labelled) : nil
  }

  public static func + (a: ToneTally, b: ToneTally) -> ToneTally {
    ToneTally(
      positive: a.positive + b.positive, neutral: a.neutral + b.neutral, negative: a.negative + b.negative,
      unlabelled: a.unlabelled + b.unlabelled)
  }
}

/// Texts whose words mark an emotion; one text may mark several.
public struct EmotionTally: Sendable, Hashable {
  public var anger: Int
  public var fear: Int
  public var uncertainty: Int
  public var conflictOfInterest: Int

  public init(anger: Int = 0, fear: Int = 0, uncertainty: Int = 0, conflictOfInterest: Int = 0) {
    self.anger = anger
    self.fear = fear
    self.uncertainty = uncertainty
    self.conflictOfInterest = conflictOfInterest
  }
}

/// How a text speaks of its matter.
package enum Tone: String, Sendable, CaseIterable, Hashable {
  case negative
  case neutral
  case positive
}

/// What a text shows beside its tone; several may stand together.
package struct Emotions: OptionSet, Sendable, Hashable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let anger = Emotions(rawValue: 1)
  package static let fear = Emotions(rawValue: 2)
  /// The writer does not know, and asks.
  package static let uncertainty = Emotions(rawValue: 4)
  /// An office holder is said to serve himself or his own.
  package static let conflictOfInterest = Emotions(rawValue: 8)
}

/// The tone of a text, how sure the model is of it, and the emotions that its words mark.
package struct ToneJudgement: Sendable, Hashable {
  /// The likeliest tone, however unlikely.
  package var tone: Tone
  /// The probability of `tone` as the model sees it, 0…1; 0 where it knows no word of the text.
  package var confidence: Double
  package var emotions: Emotions

  package init(tone: Tone, confidence: Double, emotions: Emotions) {
    self.tone = tone
    self.confidence = confidence
    self.emotions = emotions
  }

  /// The tone to count; `nil` where the model is too unsure, which is to be shown as a share of its own.
  package var label: Tone? { confidence < ToneJudgement.leastConfidence ? nil : tone }

  /// Below this the other two tones together are likelier than the one named.
  package static let leastConfidence = 0.5
}

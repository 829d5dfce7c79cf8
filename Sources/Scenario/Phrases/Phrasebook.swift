/// All sentences of the story in all voices, compiled once.
struct Phrasebook: Sendable {
  /// By topic, then voice.
  private let phrases: [[[Phrase]]]

  static let standard = Phrasebook()

  private init() {
    phrases = Topic.allCases.map { topic in
      Voice.allCases.map { voice in topic.phrases.map(voice.speak) }
    }
  }

  /// Writes one sentence as somebody in the village would type it.
  func write(_ topic: Topic, to output: inout [UInt8], filling filler: inout Filler) {
    let voice = Voice.allCases[filler.dice.index(weighing: Phrasebook.voiceWeights)]
    filler.isLowercase = voice.dropsCapitals
    filler.dice.pick(phrases[topic.rawValue][voice.rawValue]).write(to: &output, filling: &filler)
    if filler.dice.chance(percent: 22) { output += filler.dice.pick(Fillings.tails) }
  }

  /// Writes one sentence as a report form wants it.
  func writePlainly(_ topic: Topic, to output: inout [UInt8], filling filler: inout Filler) {
    filler.isLowercase = false
    filler.dice.pick(phrases[topic.rawValue][Voice.plain.rawValue]).write(to: &output, filling: &filler)
  }

  /// Most write normally or in short forms; few shout.
  private static let voiceWeights = [40, 34, 21, 5]
}

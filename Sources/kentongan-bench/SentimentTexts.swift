import ArgumentParser
import Foundation
import HumasText

/// Texts with their tones: a line a text, a tab, a tone (SmSA's form).
struct SentimentTexts {
  var texts: [(text: String, tone: Tone)]

  init(file: String) throws {
    texts = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
      let columns = line.split(separator: "\t")
      guard columns.count == 2, let tone = Tone(rawValue: String(columns[1])) else {
        throw ValidationError("no text and tone in: \(line)")
      }
      return (text: String(columns[0]), tone: tone)
    }
  }
}

/// How often which tone was taken for which.
struct ToneConfusion {
  private var counts: [Tone: [Tone: Int]] = [:]

  mutating func add(truth: Tone, answer: Tone) { counts[truth, default: [:]][answer, default: 0] += 1 }

  /// The mean of the three tones' F1, so that the rare one counts as much.
  var macroF1: Double { Tone.allCases.map(f1).reduce(0, +) / Double(Tone.allCases.count) }

  func f1(_ tone: Tone) -> Double {
    let right = Double(count(tone, tone))
    let all = Tone.allCases.map { count(tone, $0) + count($0, tone) }.reduce(0, +)
    return all == 0 ? 0 : 2 * right / Double(all)
  }

  private func count(_ truth: Tone, _ answer: Tone) -> Int { counts[truth]?[answer] ?? 0 }
}

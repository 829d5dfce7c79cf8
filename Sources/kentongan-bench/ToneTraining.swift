import ArgumentParser
import Foundation
import HumasText

/// Makes the numbers of the tone model.
struct ToneTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tone",
    abstract: "The weights of the tone model from labelled texts; prints its cross-validated quality.")

  @Argument(help: "Lines of text, tab, positive|neutral|negative.")
  var file = Reference.path("smsa/train_preprocess.tsv")

  @Option(help: "Folder of the Swift files to write; without it only the quality is printed.")
  var into: String?

  @Option(help: "How many features are kept.")
  var features = 60_000

  func run() throws {
    let texts = try SentimentTexts(file: file).texts.map { ToneExample(text: $0.text, tone: $0.tone) }
    var report = Report()
    report.note("macro-F1, cross-validated", Report.text(crossValidated(texts)))
    report.print()
    if let into { try ToneNumbersFile(regression: ToneTrainer(texts).trained(features: features)).write(into: into) }
  }

  /// Trained on four fifths, asked for the fifth, five times; also what the settings of `ToneTrainer` were chosen by.
  private func crossValidated(_ texts: [ToneExample]) -> Double {
    var confusion = ToneConfusion()
    for fold in 0..<5 {
      let parts = Dictionary(grouping: texts.enumerated()) { $0.offset % 5 == fold }.mapValues { $0.map(\.element) }
      let regression = ToneTrainer(parts[false] ?? []).trained(features: features)
      let model = ToneModel(
        weights: ToneWeights(
          features: regression.features(step: regression.step), step: regression.step, bias: regression.contrastOfBias))
      for example in parts[true] ?? [] { confusion.add(truth: example.tone, answer: model.tone(of: example.text).tone) }
    }
    return confusion.macroF1
  }
}

/// A text to learn from.
struct ToneExample {
  var text: String
  var tone: Tone
  var buckets: [Int]

  init(text: String, tone: Tone) {
    self.text = text
    self.tone = tone
    buckets = ToneFeatures.buckets(of: text)
  }
}

import ArgumentParser
import HumasText

/// The tone model against labelled texts.
struct ToneEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tone",
    abstract: "Labelled texts: macro-F1 of the tone model, the share it leaves unlabelled, texts a second.")

  @Argument(help: "Lines of text, tab, positive|neutral|negative.")
  var file = Reference.path("smsa/valid_preprocess.tsv")

  func run() throws {
    let sample = try SentimentTexts(file: file).texts
    let model = ToneModel.standard
    var all = ToneConfusion()
    var sure = ToneConfusion()
    var unlabelled = 0
    for (text, truth) in sample {
      let judgement = model.tone(of: text)
      all.add(truth: truth, answer: judgement.tone)
      if let label = judgement.label { sure.add(truth: truth, answer: label) } else { unlabelled += 1 }
    }
    var report = Report()
    report.least("macro-F1 of \(sample.count) texts, all labelled", all.macroF1, "", 0.84)
    for tone in Tone.allCases { report.note("F1 of \(tone)", Report.text(all.f1(tone))) }
    report.note("left unlabelled", "\(Report.text(Double(unlabelled) * 100 / Double(sample.count))) %")
    report.note("macro-F1 of the labelled", Report.text(sure.macroF1))
    report.least("texts a second on one core", speed(sample.map(\.text)), "/s", 100_000)
    report.print()
  }

  private func speed(_ texts: [String]) -> Double {
    let model = ToneModel.standard
    let rounds = max(1, 20_000 / texts.count)
    let start = Stopwatch.processor
    var confidence = 0.0
    for _ in 0..<rounds { for text in texts { confidence += model.tone(of: text).confidence } }
    precondition(confidence > 0)
    return Double(rounds * texts.count) * 1e9 / Double(Stopwatch.processor - start)
  }
}

import ArgumentParser

/// How good the desk's judgement is, against answers written by hand.
struct Evaluations: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eval", abstract: "Quality against labelled answers, as tables.",
    subcommands: [
      StemEvaluation.self,
      ToneEvaluation.self,
      GroupingEvaluation.self, DeskGroupingEvaluation.self,
      DuplicateEvaluation.self,
      BurstEvaluation.self,
    ])
}

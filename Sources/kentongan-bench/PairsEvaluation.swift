import ArgumentParser
import Foundation
import HumasInsight
import HumasModel

/// Runs pairs of sentences through the desk's rules as two statements on one matter.
struct PairsEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pairs", abstract: "Premise and hypothesis in, the same with a verdict out, as JSON Lines.")

  @Argument(help: "JSON Lines with premise, hypothesis, label.")
  var file: String

  func run() throws {
    let desk = ConsistencyDesk(registers: Registers(), zone: .wib)
    let now = Instant(seconds: 1_700_000_000)
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      guard var pair = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
        let premise = pair["premise"] as? String, let hypothesis = pair["hypothesis"] as? String
      else { throw ValidationError("every line needs premise and hypothesis") }
      let statements = [("premise", premise), ("hypothesis", hypothesis)].map {
        Statement(id: $0, channel: "pasangan", publishedAt: now, issue: "pasangan", text: $1)
      }
      let findings = desk.findings(statements: statements, now: now)
      let clashes = findings.contains { $0.verdict == .contradiction && $0.sides.count == 2 }
      pair["verdict"] = clashes ? "contradiction" : "none"
      let data = try JSONSerialization.data(withJSONObject: pair, options: [.sortedKeys, .withoutEscapingSlashes])
      print(String(decoding: data, as: UTF8.self))
    }
  }
}

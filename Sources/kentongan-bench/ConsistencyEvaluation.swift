import ArgumentParser
import Foundation
import HumasInsight
import HumasModel

/// Runs labelled cases through the very rules of the desk and writes a line of predictions for each.
struct ConsistencyEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consistency", abstract: "Cases of statements in, findings out, as JSON Lines.")

  @Argument(help: "JSON Lines with id, statements, facts, hoaxes, contacts, now.")
  var file: String

  func run() throws {
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      let given = try JSONDecoder().decode(StatementCase.self, from: Data(line.utf8))
      let prediction = Prediction(case: given.id, findings: given.findings.map(Prediction.Found.init))
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      print(String(decoding: try encoder.encode(prediction), as: UTF8.self))
    }
  }
}

private struct Prediction: Encodable {
  struct Found: Encodable {
    var verdict: String
    var statements: [String]
    var quotes: [String]

    init(_ finding: Finding) {
      verdict = finding.verdict.rawValue
      // A register is no statement: the case knows only the side that speaks.
      let sides = finding.sides.filter { !$0.isRegister }
      statements = sides.map(\.statement)
      quotes = sides.map(\.quote.text)
    }
  }

  var `case`: String
  var findings: [Found]
}

extension Finding.Side {
  fileprivate var isRegister: Bool {
    ["fakta:", "hoaks:", "kontak", "kalender"].contains { statement.hasPrefix($0) }
  }
}

import Foundation
import HumasText

/// Writes the weights of the tone model as Swift files of letters.
struct ToneNumbersFile {
  var regression: ToneRegression

  private static let lineLength = 112
  private static let mostLines = 290

  func write(into folder: String) throws {
    let letters = ToneLetters.written(regression.features(step: regression.step))
    let lines = stride(from: 0, to: letters.count, by: Self.lineLength).map {
      String(decoding: letters[$0..<min($0 + Self.lineLength, letters.count)], as: UTF8.self)
    }
    let parts = stride(from: 0, to: lines.count, by: Self.mostLines).map {
      lines[$0..<min($0 + Self.mostLines, lines.count)]
    }
    let names = parts.indices.map { "letters\($0 + 1)" }
    try head(names).write(toFile: "\(folder)/ToneNumbers.swift", atomically: true, encoding: .utf8)
    for (name, part) in zip(names, parts) {
      let file = "\(folder)/Tone\(name.prefix(1).uppercased())\(name.dropFirst()).swift"
      try piece(name, part).write(toFile: file, atomically: true, encoding: .utf8)
    }
  }

  private func head(_ names: [String]) -> String {
    """
    /// Made by `kentongan-bench train tone`; not to be edited by hand.
    enum ToneNumbers {
      static let step: Float = \(regression.step)
      static let negativeBias: Float = \(regression.contrastOfBias.negative)
      static let positiveBias: Float = \(regression.contrastOfBias.positive)

      static let letters = [\(names.joined(separator: ", "))].joined()
    }

    """
  }

  private func piece(_ name: String, _ lines: ArraySlice<String>) -> String {
    """
    extension ToneNumbers {
      static let \(name) = #\"\"\"
    \(lines.map { "    " + $0 }.joined(separator: "\n"))
        \"\"\"#
    }

    """
  }
}

import Board
import Foundation
import HumasModel
import TerminalGrid
import Wording

/// A golden screen: what was shown and done, the screen as text, what each cell means.
struct Screen: Sendable, CustomStringConvertible {
  let path: String
  private let head: [String: String]
  private let headText: String
  private let body: String

  static let directory = (#filePath as NSString).deletingLastPathComponent + "/Screens"

  static var all: [Screen] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return names.filter { $0.hasSuffix(".screen") }.sorted().compactMap { Screen(path: "\(directory)/\($0)") }
  }

  var description: String { (path as NSString).lastPathComponent }

  private init?(path: String) {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { return nil }
    self.path = path
    let parts = text.components(separatedBy: Screen.rule)
    headText = parts[0]
    body = parts.dropFirst().joined(separator: Screen.rule)
    head = parts[0].split(separator: "\n").reduce(into: [:]) { head, line in
      let field = line.split(separator: ":", maxSplits: 1)
      head[String(field[0])] = field.count > 1 ? field[1].trimmingCharacters(in: .whitespaces) : ""
    }
  }

  private static let rule = "----\n"

  /// The screen as it is drawn now, in the form of the file.
  func drawn() -> String {
    let frame = bench().frame
    return frame.text + Screen.rule + frame.roleMap
  }

  var recorded: String { body }

  func record() throws {
    try (headText + Screen.rule + drawn()).write(toFile: path, atomically: true, encoding: .utf8)
  }

  private func bench() -> Bench {
    let size = (head["size"] ?? "120x40").split(separator: "x").compactMap { Int($0) }
    let manner = (head["manner"] ?? "").split(separator: " ")
    var bench = Bench(
      snapshot, columns: size[0], rows: size[1], language: Language(rawValue: head["language"] ?? "id") ?? .indonesian,
      manner: Board.Manner(
        isSimulation: manner.contains("simulation"), isReadOnly: manner.contains("read-only"),
        isKiosk: manner.contains("kiosk"), operatorName: "Sari"))
    bench.answer()
    for key in (try? KeyScript.keys(head["keys"] ?? "")) ?? [] {
      bench.send(.key(key))
      bench.answer()
    }
    return bench
  }

  private var snapshot: Snapshot? {
    switch head["desk"] {
    case "empty": Wanasari.empty()
    case "ordinary": Wanasari.ordinary()
    case "stale": Wanasari.stale()
    case "rewound": Wanasari.rewound()
    case "spoken": Wanasari.spoken()
    case "nothing": nil
    default: Wanasari.crisis()
    }
  }
}

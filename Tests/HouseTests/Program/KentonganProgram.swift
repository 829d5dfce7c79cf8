import Foundation
import Pseudoterminal

/// The program as it was built, beside the tests.
enum KentonganProgram {
  static let path: String = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("kentongan").path

  static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Runs it away from any terminal: its output goes to files.
  static func run(
    _ arguments: [String], environment: [String: String] = ChildProgram.plainEnvironment, in folder: URL
  ) throws -> Outcome {
    let output = folder.appendingPathComponent("keluaran-\(UUID().uuidString)")
    let errors = folder.appendingPathComponent("galat-\(UUID().uuidString)")
    defer { for file in [output, errors] { try? FileManager.default.removeItem(at: file) } }
    let script = "out=$1 err=$2; shift 2; exec \"$@\" >\"$out\" 2>\"$err\" </dev/null"
    let shell = ChildProgram(
      "sh", ["-c", script, "sh", output.path, errors.path, path] + arguments, environment: environment)
    let session = try PseudoterminalSession(shell, size: ScreenSize(columns: 80, rows: 24))
    let end = try session.waitForEnd(within: .seconds(60))
    return Outcome(
      end: end, output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// What a run has left behind.
  struct Outcome {
    let end: ChildEnd
    let output: String
    let errors: String

    /// The output as JSON Lines.
    func rows<Row: Decodable>(_ type: Row.Type) throws -> [Row] {
      try output.split(separator: "\n").map { try JSONDecoder().decode(Row.self, from: Data($0.utf8)) }
    }
  }
}

import Foundation
import Pseudoterminal
import Testing

/// A data directory of its own for one test, made by `kentongan init`, and gone with the test.
final class DeskFolder {
  let parent: URL
  /// The data directory.
  let folder: URL

  init() throws {
    parent = FileManager.default.temporaryDirectory.appendingPathComponent("kentongan-uji-\(UUID().uuidString)")
    folder = parent.appendingPathComponent("meja")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    let made = try KentonganProgram.run(["init", folder.path], environment: environment, in: parent)
    try #require(made.end == .exited(0), "init: \(made.errors)")
  }

  deinit { try? FileManager.default.removeItem(at: parent) }

  var environment: [String: String] {
    var environment = ChildProgram.plainEnvironment
    environment["HOME"] = parent.path
    return environment
  }

  func url(_ path: String) -> URL { folder.appendingPathComponent(path) }

  /// Adds to the end of a file of the directory, in one write.
  func append(_ text: String, to path: String) throws {
    if !FileManager.default.fileExists(atPath: url(path).path) { try Data().write(to: url(path)) }
    let file = try FileHandle(forWritingTo: url(path))
    defer { try? file.close() }
    try file.seekToEnd()
    try file.write(contentsOf: Data(text.utf8))
  }

  /// Puts a whole file in place at once, as a careful sender does.
  func replace(_ path: String, with text: String) throws { try Data(text.utf8).write(to: url(path), options: .atomic) }

  func run(_ arguments: String...) throws -> KentonganProgram.Outcome {
    try KentonganProgram.run(arguments + ["--data", folder.path], environment: environment, in: parent)
  }

  /// The dashboard on this directory.
  func board(
    columns: Int = 120, rows: Int = 40, arguments: [String] = [], environment changes: [String: String?] = [:],
    keepsOutput: Bool = false
  ) throws -> PseudoterminalSession {
    var program = ChildProgram(
      KentonganProgram.path, ["--data", folder.path] + arguments, environment: environment, directory: parent.path)
    for (name, value) in changes { program = program.with(name, value) }
    return try PseudoterminalSession(program, size: ScreenSize(columns: columns, rows: rows), keepsOutput: keepsOutput)
  }

  func takeIn() throws -> ImportSummary {
    let outcome = try run("import", "--json")
    return try #require(try outcome.rows(ImportSummary.self).last, "import: \(outcome.errors)")
  }

  /// The ids of all mentions in the store.
  func mentionIDs() throws -> [String] { try run("mentions", "--json").rows(MentionLine.self).compactMap(\.id) }

  func rejects() throws -> [RejectLine] { try run("rejects", "--json").rows(RejectLine.self) }
}

/// What `import --json` prints.
struct ImportSummary: Decodable {
  struct Source: Decodable {
    let path: String
    let read, accepted, updated, duplicate, rejected: Int

    var isBalanced: Bool { read == accepted + updated + duplicate + rejected }
  }

  let read, accepted, updated, duplicate, rejected: Int
  let sources: [Source]

  var isBalanced: Bool {
    read == accepted + updated + duplicate + rejected && sources.allSatisfy(\.isBalanced)
  }
}

/// What the tests need of a line of `mentions --json`.
struct MentionLine: Decodable {
  let id: String?
  let text: String
  let status: String
}

/// A line of `rejects --json`.
struct RejectLine: Decodable {
  let path: String
  let reason: String
}

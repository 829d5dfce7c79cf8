import Foundation
import HumasDesk
import HumasModel
import Testing

/// A data directory with three open complaints, and decisions about them in few words.
struct AnsweringDesk {
  let files: TemporaryDesk
  let desk: Desk

  init(settings: String = "") throws {
    files = try TemporaryDesk()
    if !settings.isEmpty { try files.write(settings, to: "meja.yaml") }
    let lines = (1...3).map { number in
      #"{"id":"L\#(number)","channel":"LAPOR","class":"aspirasi","text":"Air mati di RT \#(number)","#
        + #""at":"2026-11-2\#(number - 1)T09:00:00+07:00","category":"Air"}"#
    }
    try files.write(lines.joined(separator: "\n") + "\n", to: "masuk/lapor.jsonl")
    desk = try files.open()
    try desk.takeIn(seen: files.now)
  }

  @discardableResult
  func act(_ action: CaseAction, by name: String = "Ana", on numbers: [Int64] = [1]) throws -> CaseRefusal? {
    let request = CaseRequest(action: action, cases: try desk.sights(of: numbers))
    if case .failure(let refusal) = try desk.act(request, by: name, at: files.now) { return refusal }
    return nil
  }

  func undo(by name: String = "Ana") throws -> CaseRefusal? {
    if case .failure(let refusal) = try desk.undo(by: name, at: files.now) { return refusal }
    return nil
  }

  func state(_ number: Int64) throws -> CaseState { try #require(try desk.mention(number)?.row.caseState) }

  /// Names in a folder of the data directory, but the note for people and what is hidden.
  func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(files.path)/\(folder)")
      .filter { $0 != "BACA-DULU.txt" && !$0.hasPrefix(".") }.sorted()
  }

  func text(of path: String) throws -> String { try String(contentsOfFile: "\(files.path)/\(path)", encoding: .utf8) }

  /// What whatever sends answers reports, dropped into the inbox.
  func report(_ line: String, as name: String) throws -> IntakeCount {
    try files.write(line + "\n", to: "masuk/\(name).jsonl")
    return try desk.takeIn(seen: files.now).total
  }
}

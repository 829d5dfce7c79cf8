import Foundation
import HumasModel
import Testing

@testable import Scenario

@Suite struct RealCrisisTests {
  /// Bytes of a reference file, or `nil` with a printed word where the data are not there.
  private func reference(_ path: String) -> [UInt8]? {
    let beside = URL(filePath: #filePath).appending(path: "../../../../shared/data").standardizedFileURL.path()
    let folder = ProcessInfo.processInfo.environment["KENTONGAN_REFERENCE"] ?? beside
    guard let data = FileManager.default.contents(atPath: "\(folder)/\(path)") else {
      print("skipped: no \(path)")
      return nil
    }
    return Array(data)
  }

  @Test func `thirteen real crises play from now on, every post once`() throws {
    guard let bytes = reference("crisis_tweets/tweets.csv") else { return }
    let operations = try Replay(start: Flood.start, speed: 600, longestSilence: .hours(1))
      .operations(of: bytes, named: "tweets.csv")
    let lines = operations.flatMap { $0.change.bytes.split(separator: UInt8(ascii: "\n")) }
    #expect(lines.count == 13_729)
    #expect(operations.first.map { ($0.at - Flood.start).seconds < 30 } == true)
    #expect(zip(operations, operations.dropFirst()).allSatisfy { $0.at <= $1.at })
    #expect(lines.allSatisfy { JSONMoments.row($0).moment.map { $0 >= Flood.start } ?? false })
    // One in twenty is enough for the slow parser.
    let sample = stride(from: 0, to: lines.count, by: 20).map { Data(lines[$0]) }
    #expect(sample.allSatisfy { (try? JSONSerialization.jsonObject(with: $0)) != nil })
  }

  @Test func `real informal Indonesian plays as texts without dates`() throws {
    guard let bytes = reference("smsa/valid_preprocess.tsv") else { return }
    let operations = try Replay(start: Flood.start).operations(of: bytes, named: "valid_preprocess.tsv")
    #expect(operations.count == 1_260)
  }

  @Test func `every line of the story but the broken ones is JSON`() throws {
    let lines = Flood.operations.filter {
      $0.change.path.hasSuffix(".jsonl") && $0.change.path != "masuk/wa/terusan.jsonl"
    }
    .reduce(into: [String: [UInt8]]()) { $0[$1.change.path, default: []] += $1.change.bytes }
    .values.flatMap { $0.split(separator: UInt8(ascii: "\n")) }
    #expect(lines.count > 5_000)
    #expect(lines.allSatisfy { (try? JSONSerialization.jsonObject(with: Data($0))) != nil })
  }
}

import Foundation
import HumasInsight
import Testing

/// Runs labelled cases: our own, which stand beside the tests, and the reference examples where they are present.
struct ExaminationTests {
  static let types = [
    "agency", "amount", "approval", "contact", "count", "falling", "hoax", "no_action", "place", "privacy", "promise",
    "scope",
    "silence", "speculation", "stale", "status", "sum", "superseded", "time", "title", "unit", "broad-1", "broad-2",
    "development-1", "development-2",
  ]

  @Test(arguments: types)
  func `every labelled clash is found and every near miss stays quiet`(type: String) throws {
    for labelled in try LabelledCase.read(Fixture.url("consistency/\(type).jsonl")) {
      #expect(labelled.found() == labelled.expected, "\(labelled.id)")
    }
  }

  @Test func `the reference examples are judged as they are labelled`() throws {
    guard let url = Fixture.reference("statements/examples.jsonl") else {
      print("skipped: no reference data")
      return
    }
    var score = Score()
    for labelled in try LabelledCase.read(url) { score.add(found: labelled.found(), expected: labelled.expected) }
    print("reference examples: precision \(score.precision), recall \(score.recall)")
    #expect(score.precision >= 0.95)
    #expect(score.recall >= 0.9)
  }

  @Test func `two hundred and more consistent statements, near misses of every type among them, raise nothing`() throws {
    let quiet = try Self.types.flatMap { try LabelledCase.read(Fixture.url("consistency/\($0).jsonl")) }.filter(\.isQuiet)
    #expect(quiet.reduce(0) { $0 + $1.statements.count } >= 200)
    #expect(Set(quiet.map(\.type)).count == 21)
    #expect(quiet.filter { !$0.found().isEmpty }.map(\.id) == [])
  }

  @Test func `the order of the statements changes nothing`() throws {
    for type in Self.types {
      for labelled in try LabelledCase.read(Fixture.url("consistency/\(type).jsonl")) {
        let desk = ConsistencyDesk(registers: labelled.registers, zone: .wib)
        let forth = desk.findings(statements: labelled.statements, now: labelled.now)
        let back = desk.findings(statements: labelled.statements.reversed(), now: labelled.now)
        #expect(forth == back, "\(labelled.id)")
      }
    }
  }

  @Test func `quotes are the words of the statement at the place they name`() throws {
    for labelled in try Self.types.flatMap({ try LabelledCase.read(Fixture.url("consistency/\($0).jsonl")) }) {
      let desk = ConsistencyDesk(registers: labelled.registers, zone: .wib)
      for side in desk.findings(statements: labelled.statements, now: labelled.now).flatMap(\.sides) {
        let scalars = Array(side.text.unicodeScalars)[side.quote.start..<side.quote.end]
        #expect(String(String.UnicodeScalarView(scalars)) == side.quote.text)
      }
    }
  }
}

/// Hits and misses of an examination.
private struct Score {
  var hits = 0
  var falseAlarms = 0
  var misses = 0

  var precision: Double { Double(hits) / Double(max(1, hits + falseAlarms)) }
  var recall: Double { Double(hits) / Double(max(1, hits + misses)) }

  mutating func add(found: Set<LabelledCase.Expectation>, expected: Set<LabelledCase.Expectation>) {
    hits += found.intersection(expected).count
    falseAlarms += found.subtracting(expected).count
    misses += expected.subtracting(found).count
  }
}

/// Where labelled cases stand.
enum Fixture {
  private static let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func url(_ path: String) -> URL { tests.appendingPathComponent("Fixtures/" + path) }

  /// Reference data lie at `$KENTONGAN_REFERENCE`, else in `shared/data` beside the checkout; `nil` where they are not.
  static func reference(_ path: String) -> URL? {
    let root =
      ProcessInfo.processInfo.environment["KENTONGAN_REFERENCE"].map { URL(fileURLWithPath: $0) }
      ?? tests.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared/data")
    let url = root.appendingPathComponent(path)
    return FileManager.default.fileExists(atPath: url.path) ? url : nil
  }
}

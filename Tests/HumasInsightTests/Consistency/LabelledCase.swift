import Foundation
import HumasInsight
import HumasModel

/// A case of the consistency examination: statements and registers, and what must be found.
struct LabelledCase {
  struct Expectation: Hashable {
    var verdict: String
    var statements: Set<String>
  }

  var id: String
  var type: String
  var isQuiet: Bool
  var statements: [Statement]
  var registers: Registers
  var now: Instant
  var expected: Set<Expectation>

  /// Findings of the desk in the terms of the examination; register sides are no statements.
  func found() -> Set<Expectation> {
    let desk = ConsistencyDesk(registers: registers, zone: .wib)
    let known = Set(statements.map(\.id))
    return Set(
      desk.findings(statements: statements, now: now).map { finding in
        Expectation(
          verdict: finding.verdict.rawValue, statements: Set(finding.sides.map(\.statement)).intersection(known))
      })
  }
}

extension LabelledCase {
  /// Reads a file of JSON Lines in the shape of the reference examples.
  static func read(_ url: URL) throws -> [LabelledCase] {
    try String(contentsOf: url, encoding: .utf8).split(separator: "\n").compactMap { line in
      (try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]).map(LabelledCase.init)
    }
  }

  private init(_ object: [String: Any]) {
    id = object["id"] as? String ?? ""
    type = object["type"] as? String ?? ""
    isQuiet = object["polarity"] as? String == "quiet"
    now = LabelledCase.instant(object["now"]) ?? Instant(seconds: 0)
    statements = LabelledCase.rows(object["statements"]).map(LabelledCase.statement)
    registers = Registers(
      facts: LabelledCase.rows(object["facts"]).enumerated().map(LabelledCase.fact),
      hoaxes: LabelledCase.rows(object["hoaxes"]).map(LabelledCase.hoax),
      contacts: LabelledCase.rows(object["contacts"]).map {
        Contact(service: $0["service"] as? String ?? "", value: $0["number"] as? String ?? "")
      },
      holidays: [24, 25].compactMap { CivilDate(2026, 12, $0) }.map {
        Holiday(date: $0, kind: .national, name: "Natal")
      })
    expected = Set(
      LabelledCase.rows(object["expect"]).map {
        Expectation(verdict: $0["verdict"] as? String ?? "", statements: Set($0["between"] as? [String] ?? []))
      })
  }

  private static func rows(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }

  private static func instant(_ value: Any?) -> Instant? { (value as? String).flatMap { Instant(rfc3339: $0) } }

  private static func statement(_ row: [String: Any]) -> Statement {
    Statement(
      id: row["id"] as? String ?? "", channel: row["channel"] as? String ?? "", agency: row["agency"] as? String,
      speaker: row["speaker"] as? String,
      status: (row["status"] as? String).flatMap(StatementStatus.init) ?? .published,
      publishedAt: instant(row["published_at"]), asOf: instant(row["as_of"]), issue: row["issue"] as? String,
      supersedes: row["supersedes"] as? String, corrects: row["corrects"] as? String,
      approvedBy: row["approved_by"] as? String, text: row["text"] as? String ?? "")
  }

  private static func fact(_ index: Int, _ row: [String: Any]) -> Fact {
    let value = (row["value"] as? NSNumber).map { "\($0)" } ?? row["value"] as? String ?? ""
    return Fact(
      id: row["id"] as? String ?? "f\(index + 1)", metric: row["metric"] as? String ?? "", value: value,
      unit: row["unit"] as? String, place: row["place"] as? String, asOf: instant(row["as_of"]),
      source: row["source"] as? String)
  }

  private static func hoax(_ row: [String: Any]) -> Hoax {
    Hoax(
      id: row["id"] as? String ?? "", claim: row["claim"] as? String ?? "", verdict: row["verdict"] as? String ?? "",
      registeredAt: instant(row["registered_at"]))
  }
}

import Foundation
import HumasInsight
import HumasModel

/// Puts the figures and states of all statements in order: a line for each thing of an issue.
struct LedgerLines {
  private struct Key: Hashable {
    var issue: String?
    var subject: String
    var place: String?
  }

  private var entries: [Key: [LedgerLine.Entry]] = [:]

  private let least: Int

  /// - Parameter single: a thing said once is a line too.
  init(notes: [StatementNotes], facts: [Fact], single: Bool = false) {
    least = single ? 1 : 2
    for note in notes where note.statement.status.isPublic {
      for claim in note.claims where !claim.isDisowned && !claim.isIncrement { add(claim, of: note.statement) }
    }
    for fact in facts { add(fact) }
  }

  /// What was said last, first.
  var lines: [LedgerLine] {
    entries.filter { $0.value.count >= least }
      .map { key, entries in
        LedgerLine(issue: key.issue, subject: key.subject, place: key.place, entries: entries.sorted(by: LedgerLines.isNewer))
      }
      .sorted { (latest($0), $1.id) > (latest($1), $0.id) }
  }

  private func latest(_ line: LedgerLine) -> Int64 { line.entries.first?.moment?.milliseconds ?? .min }

  private static func isNewer(_ a: LedgerLine.Entry, than b: LedgerLine.Entry) -> Bool {
    let (left, right) = (a.moment?.milliseconds ?? .min, b.moment?.milliseconds ?? .min)
    return left == right ? (a.statement, a.value) < (b.statement, b.value) : left > right
  }

  private mutating func add(_ claim: Claim, of statement: Statement) {
    guard let value = LedgerLines.value(of: claim) else { return }
    let key = Key(
      issue: statement.issue, subject: claim.subject.isEmpty ? claim.metric : claim.subject, place: claim.place)
    let entry = LedgerLine.Entry(
      value: value, asOf: claim.asOf ?? statement.asOf, publishedAt: statement.publishedAt, statement: statement.id,
      channel: statement.channel, agency: statement.agency, quote: claim.quote.text)
    if entries[key]?.contains(entry) != true { entries[key, default: []].append(entry) }
  }

  private mutating func add(_ fact: Fact) {
    let key = Key(issue: fact.issue, subject: fact.metric.lowercased(), place: fact.place?.lowercased())
    let value = [fact.value, fact.unit].compactMap { $0 }.joined(separator: " ")
    entries[key, default: []].append(
      LedgerLine.Entry(
        value: value, asOf: fact.asOf, publishedAt: nil, statement: "fakta:\(fact.id)", channel: "", agency: fact.source,
        quote: value))
  }

  /// The value in short; contacts have no line over time.
  private static func value(of claim: Claim) -> String? {
    switch claim.value {
    case .quantity(let low, let high, let unit):
      [range(low, high), unit ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    case .state(let state): state
    case .contact: nil
    }
  }

  private static func range(_ low: Double, _ high: Double) -> String {
    if low == high { return number(low) }
    if !high.isFinite { return "≥ \(number(low))" }
    return low.isFinite ? "\(number(low))–\(number(high))" : "≤ \(number(high))"
  }

  private static func number(_ value: Double) -> String {
    Int64(exactly: value).map(String.init) ?? "\(value)".replacing(".", with: ",")
  }
}

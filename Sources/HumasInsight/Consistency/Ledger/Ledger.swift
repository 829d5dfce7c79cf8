package import HumasModel

/// Everything the office and others have said, read and sorted so that a claim meets only its peers.
///
/// Withdrawn statements are kept for comparing texts, but nothing they say is held against anyone. Drafts count like
/// published texts.
package struct Ledger: Sendable {
  package let registers: Registers
  package let zone: Zone
  /// The moment at which the desk looks.
  package let now: Instant
  /// By publication, oldest first; equal or unknown times by id.
  private(set) var readings: [Reading]
  private(set) var issues: [String: [Int]]
  /// Where set, only what concerns this statement is looked for.
  let focus: String?

  init(readings: [Reading], registers: Registers, zone: Zone, now: Instant, focus: String? = nil) {
    self.registers = registers
    self.zone = zone
    self.now = now
    self.focus = focus
    self.readings = readings.sorted { Ledger.isBefore($0, $1) }
    issues = [:]
    for (index, reading) in self.readings.enumerated() {
      issues[reading.statement.issue ?? "", default: []].append(index)
    }
  }

  /// Statements in the ledger.
  package var statements: [Statement] { readings.map(\.statement) }

  /// All statements of an issue, withdrawn ones too, oldest first.
  func all(of issue: String?) -> [Reading] { issues[issue ?? "", default: []].map { readings[$0] } }

  private static func isBefore(_ a: Reading, _ b: Reading) -> Bool {
    let (left, right) = (a.publishedAt?.milliseconds ?? .min, b.publishedAt?.milliseconds ?? .min)
    return left == right ? a.statement.id < b.statement.id : left < right
  }
}

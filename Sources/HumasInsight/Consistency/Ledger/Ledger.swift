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
  let readings: [Reading]
  /// Places in `readings` by issue, oldest first.
  let issues: [String: [Int]]
  /// Where set, only what concerns the statement at this place is looked for.
  let focus: Int?

  init(readings: [Reading], registers: Registers, zone: Zone, now: Instant) {
    let sorted = readings.sorted { Ledger.isBefore($0, $1) }
    self.init(sorted: sorted, registers: registers, zone: zone, now: now, focus: nil)
  }

  private init(sorted: [Reading], registers: Registers, zone: Zone, now: Instant, focus: Int?) {
    self.registers = registers
    self.zone = zone
    self.now = now
    self.focus = focus
    readings = sorted
    issues = Dictionary(grouping: sorted.indices) { sorted[$0].statement.issue ?? "" }
  }

  /// The statements of one issue with a draft among them, looked at for the draft's sake only. An earlier version of the
  /// draft makes room for it.
  func focused(on draft: Reading) -> Ledger {
    var peers = all(of: draft.statement.issue).filter { $0.statement.id != draft.statement.id }
    let place = peers.firstIndex { Ledger.isBefore(draft, $0) } ?? peers.count
    peers.insert(draft, at: place)
    return Ledger(sorted: peers, registers: registers, zone: zone, now: now, focus: place)
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

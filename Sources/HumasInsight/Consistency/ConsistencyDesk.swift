package import HumasModel
import HumasText

/// Reads statements and says where they clash.
package struct ConsistencyDesk: Sendable {
  private let registers: Registers
  private let zone: Zone
  private let words: ConsistencyWords
  private let gazetteer: [String: Place]

  /// - Parameters:
  ///   - zone: the desk's zone, for clock faces without one.
  ///   - words: what the desk adds to the word lists of the rules.
  package init(registers: Registers, zone: Zone, words: ConsistencyWords = ConsistencyWords()) {
    self.registers = registers
    self.words = words
    self.zone = zone
    gazetteer = ConsistencyDesk.gazetteer(of: registers.places)
  }

  /// All statements, read and sorted. Statements that `previous` holds unchanged are not read again, so that one new
  /// statement costs one reading; `previous` must have been made with the same registers.
  package func ledger(statements: [Statement], now: Instant, reusing previous: Ledger? = nil)
    -> Ledger
  {
    var known: [String: Reading] = [:]
    for reading in previous?.readings ?? [] { known[reading.statement.id] = reading }
    let readings = statements.map { statement in
      if let reading = known[statement.id], reading.statement == statement { return reading }
      return Reading(statement, gazetteer: gazetteer, zone: zone, words: words)
    }
    return Ledger(readings: readings, registers: registers, zone: zone, now: now)
  }

  /// Everything that clashes, worst first, then newest, then by id; the same in whatever order the statements come.
  package func findings(in ledger: Ledger) -> [Finding] {
    var seen: Set<String> = []
    let bound = Rules.all.flatMap { $0.findings(in: ledger) }
    let all = (bound + ConsistencyDesk.new(Rules.unbound.flatMap { $0.findings(in: ledger) }, besides: bound))
      .filter { seen.insert($0.id).inserted }
    return ConsistencyDesk.withoutEchoes(all).sorted(by: ConsistencyDesk.isWorse)
  }

  /// What two statements are warned of already needs no second, freer reading.
  private static func new(_ loose: [Finding], besides bound: [Finding]) -> [Finding] {
    let known = Set(bound.map { [$0.verdict.rawValue] + $0.sides.map(\.statement).sorted() })
    return loose.filter { !known.contains([$0.verdict.rawValue] + $0.sides.map(\.statement).sorted()) }
  }

  /// A text that departs from its approved version differs from it in everything that was changed: that is said once.
  private static func withoutEchoes(_ findings: [Finding]) -> [Finding] {
    let versions = Set(
      findings.filter { $0.verdict == .unapproved }.map { Set($0.sides.map(\.statement)) })
    return findings.filter {
      $0.verdict == .unapproved || !versions.contains(Set($0.sides.map(\.statement)))
    }
  }

  package func findings(statements: [Statement], now: Instant) -> [Finding] {
    findings(in: ledger(statements: statements, now: now))
  }

  /// What a draft would clash with: only the statements of its own issue are looked at.
  package func findings(about draft: Statement, in ledger: Ledger) -> [Finding] {
    let small = ledger.focused(on: Reading(draft, gazetteer: gazetteer, zone: zone, words: words))
    return findings(in: small).filter { finding in
      finding.sides.contains { $0.statement == draft.id }
    }
  }

  private static func isWorse(_ a: Finding, _ b: Finding) -> Bool {
    if a.severity != b.severity { return a.severity > b.severity }
    let (left, right) = (a.since?.milliseconds ?? 0, b.since?.milliseconds ?? 0)
    return left == right ? a.id < b.id : left > right
  }

  private static func gazetteer(of places: [Place]) -> [String: Place] {
    var table: [String: Place] = [:]
    for place in places {
      for name in [place.name] + place.aliases { table[Folding.folded(name)] = place }
    }
    return table
  }
}

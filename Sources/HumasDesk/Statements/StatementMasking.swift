import HumasModel

extension Masking {
  /// Everything a screen shows of what the office says, with personal data hidden.
  /// - Parameter notes: statements that are masked already.
  func masked(_ consistency: Snapshot.Consistency, notes: [String: StatementNotes]) -> Snapshot.Consistency {
    var consistency = consistency
    consistency.findings = consistency.findings.map(masked)
    consistency.dismissed = consistency.dismissed.map(masked)
    consistency.marks = consistency.marks.mapValues(masked)
    consistency.papers = consistency.papers.map { masked($0, as: notes[$0.statement.id]?.masked) }
    consistency.promises = consistency.promises.map(masked)
    consistency.ledger = consistency.ledger.map(masked)
    consistency.plan = consistency.plan.map(masked)
    return consistency
  }

  func masked(_ row: StatementRow, as statement: Statement? = nil) -> StatementRow {
    var row = row
    row.statement = statement ?? masked(row.statement)
    row.provenance.path = masked(row.provenance.path)
    row.approval.difference = row.approval.difference.map(masked)
    row.approval.reason = row.approval.reason.map { masked($0) }
    row.channels = row.channels.map { sight in
      var sight = sight
      sight.difference = sight.difference.map(masked)
      return sight
    }
    return row
  }

  func masked(_ row: HoaxRow) -> HoaxRow {
    var row = row
    row.hoax.claim = masked(row.hoax.claim)
    row.hoax.evidence = row.hoax.evidence.map { masked($0) }
    return row
  }

  func masked(_ belief: IssueBelief) -> IssueBelief {
    var belief = belief
    for index in belief.causes.indices { belief.causes[index].claim = masked(belief.causes[index].claim) }
    return belief
  }

  private func masked(_ mark: FindingMark) -> FindingMark {
    var mark = mark
    mark.reason = mark.reason.map { masked($0) }
    return mark
  }

  private func masked(_ run: TextRun) -> TextRun { TextRun(run.kind, masked(run.text)) }

  func masked(_ promise: PromiseRow) -> PromiseRow {
    var promise = promise
    promise.text = masked(promise.text)
    promise.quote.text = masked(promise.quote.text)
    return promise
  }

  private func masked(_ line: LedgerLine) -> LedgerLine {
    var line = line
    for index in line.entries.indices { line.entries[index].quote = masked(line.entries[index].quote) }
    return line
  }

  private func masked(_ row: PlanRow) -> PlanRow {
    var row = row
    for index in row.deliveries.indices { row.deliveries[index].quote = masked(row.deliveries[index].quote) }
    return row
  }
}

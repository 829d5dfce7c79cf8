package import HumasModel
import HumasText

extension ConsistencyDesk {
  /// Everything the office promised by a moment, what is due first, first. Drafts and withdrawn statements promise nothing.
  package func promises(in ledger: Ledger) -> [PromiseRow] {
    let promises = ledger.readings.filter { $0.statement.status.isPublic }
      .flatMap { Promise.all(in: $0, holidays: ledger.registers.holidays) }
    return promises.map { row(of: $0, in: ledger) }.sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }

  private func row(of promise: Promise, in ledger: Ledger) -> PromiseRow {
    let statement = promise.reading.statement
    let quote = promise.reading.quote(promise.tokens)
    let keeping = ledger.all(of: statement.issue).first { ledger.isHeld($0) && promise.isKept(by: $0) }
    return PromiseRow(
      id: "\(statement.id)#\(quote.start)-\(ConsistencyDesk.digest(of: quote.text))", statement: statement.id,
      channel: statement.channel, issue: statement.issue, quote: quote, text: statement.text,
      madeAt: statement.publishedAt, due: promise.due,
      state: keeping.map { .kept(by: $0.statement.id) } ?? (promise.due < ledger.now ? .overdue : .running))
  }

  /// FNV-1a of a text, so that a name holds for these words only.
  private static func digest(of text: String) -> String {
    String(text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 16)
  }
}

import ArgumentParser
import HumasInsight
import HumasModel

/// How long a draft waits for its findings, and what one more statement costs, as the ledger grows.
struct ConsistencySpeed: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "consistency-speed", abstract: "A draft against ledgers of 1,000 and 10,000 statements.")

  private static let sizes = [1000, 10_000]
  private static let rounds = 20

  func run() throws {
    let desk = ConsistencyDesk(registers: Registers(), zone: .wib)
    var report = Report()
    let spread = ConsistencySpeed.sizes.map { Round(desk, statements: $0, issues: $0 / 50) }
    let single = ConsistencySpeed.sizes.map { Round(desk, statements: $0, issues: 1) }
    report.most("draft against 10,000 statements of 200 issues, p95", spread[1].draft.p95, "ms", 50)
    report.most("draft against 10,000 statements of one issue, p95", single[1].draft.p95, "ms", 50)
    report.note("one more statement read into 10,000, median", "\(Report.text(spread[1].addition.median)) ms")
    report.note("findings of 10,000 statements of 200 issues", "\(Report.text(spread[1].whole)) ms")
    report.most(
      "draft against 10,000 statements / against 1,000, 50 in an issue", spread[1].draft.median / spread[0].draft.median,
      "×", 1.5)
    report.print()
  }

  /// One ledger with its measurements, in milliseconds.
  private struct Round {
    var draft = Sample()
    var addition = Sample()
    var whole = 0.0

    init(_ desk: ConsistencyDesk, statements count: Int, issues: Int) {
      let statements = (0..<count).map { MadeStatement.number($0, issues: issues) }
      let now = MadeStatement.start + .days(30)
      let ledger = desk.ledger(statements: statements, now: now)
      for number in 0..<ConsistencySpeed.rounds {
        var next = MadeStatement.number(count + number, issues: issues)
        next.status = .draft
        draft.add(Stopwatch.milliseconds { desk.findings(about: next, in: ledger) }.0)
        let more = statements + [next]
        addition.add(Stopwatch.milliseconds { desk.ledger(statements: more, now: now, reusing: ledger) }.0)
      }
      if issues > 1 { whole = Stopwatch.milliseconds { desk.findings(in: ledger) }.0 }
    }
  }
}

/// Statements as an office writes them, made up by number.
private enum MadeStatement {
  static let start = Instant(seconds: 1_790_000_000)

  static func number(_ number: Int, issues: Int) -> Statement {
    let moment = start + .minutes(Int64(number * 4))
    let clock = moment.civil(in: .wib)
    let hour = String(clock.minuteOfDay / 60)
    let text =
      "Per pukul \(hour).00 WIB \(clock.date.day)/\(clock.date.month), \(12 + number / 40) orang meninggal dan "
      + "\(300 + number % 90) jiwa mengungsi di Kecamatan \(names[number % names.count]). Jembatan "
      + "\(names[number % names.count]) ditutup total. Warga dapat menghubungi posko 0811-555-0112."
    return Statement(
      id: "s\(number)", channel: "x", publishedAt: moment, issue: "isu-\(number % issues)", text: text)
  }

  private static let names = ["Wetan", "Kulon", "Rambutan", "Sirsak", "Melati", "Kenanga", "Cempaka", "Dahlia"]
}

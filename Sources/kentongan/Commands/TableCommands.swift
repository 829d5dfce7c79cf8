import ArgumentParser
import Board
import HumasDesk
import HumasModel
import Wording

/// A command that prints one table of the desk.
protocol TableCommand: ParsableCommand {
  associatedtype Row
  var options: DeskOptions { get }
  var table: TableOptions { get }
  func rows(_ open: OpenDesk) throws -> [Row]
  func layout(_ open: OpenDesk) -> Table<Row>
}

extension TableCommand {
  func run() throws {
    let open = try OpenDesk(options)
    defer { open.desk.close() }
    layout(open).print(try rows(open), as: table)
  }
}

struct MentionsCommand: TableCommand {
  static let configuration = CommandConfiguration(commandName: "mentions", abstract: Manual.words.aboutMentions)

  @Option(help: ArgumentHelp(Manual.words.helpSearch))
  var search = ""

  @Option(help: ArgumentHelp(Manual.words.helpFilter))
  var filter = ""

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func rows(_ open: OpenDesk) throws -> [MentionRow] {
    let filter = try wanted(open)
    var rows: [MentionRow] = []
    var anchor = PageAnchor.top
    while true {
      let limit = table.limit > 0 ? min(table.limit - rows.count, 5000) : 5000
      let page = try open.ask { () throws(DeskError) in try open.desk.mentions(filter, anchor: anchor, limit: limit) }
      rows += page.rows
      guard page.hasMoreBelow, let last = page.rows.last, table.limit == 0 || rows.count < table.limit else { return rows }
      anchor = .after(PageKey(sort: last.sortTime.milliseconds, number: last.number))
    }
  }

  private func wanted(_ open: OpenDesk) throws -> MentionFilter {
    do throws(FilterText.UnknownField) {
      var wanted = try FilterText.read(filter)
      wanted.search = [wanted.search, search].filter { !$0.isEmpty }.joined(separator: " ")
      return wanted
    } catch {
      throw CommandTrouble(open.words.badFilter(error.name))
    }
  }

  func layout(_ open: OpenDesk) -> Table<MentionRow> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnNumber, isNumber: true) { String($0.number) },
        .init(title: words.columnTime) { $0.mention.at?.rfc3339(in: open.zone) ?? "–" },
        .init(title: words.columnChannel) { $0.mention.channel },
        .init(title: words.columnClass) { $0.mention.classification.map(words.word(for:)) ?? "–" },
        .init(title: words.columnPlace) { $0.mention.place ?? "–" },
        .init(title: words.columnStatus) { words.word(for: $0.mention.status) },
        .init(title: words.columnIssue) { $0.issue ?? "–" },
        .init(title: words.columnText) { [$0.mention.title, $0.mention.text].compactMap { $0 }.joined(separator: " · ") },
      ],
      json: { $0.json(in: open.zone) })
  }
}

/// A command about the desk's issues, loudest first.
protocol IssueTableCommand: TableCommand where Row == IssueRow {}

extension IssueTableCommand {
  func rows(_ open: OpenDesk) throws -> [IssueRow] {
    try open.ask { () throws(DeskError) in try open.desk.issues(limit: table.limit, at: open.moment) }
  }
}

struct IssuesCommand: IssueTableCommand {
  static let configuration = CommandConfiguration(commandName: "issues", abstract: Manual.words.aboutIssues)

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func layout(_ open: OpenDesk) -> Table<IssueRow> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnID, isNumber: true) { String($0.id) },
        .init(title: words.columnLevel) { words.word(for: $0.level) },
        .init(title: words.columnIssue) { $0.name },
        .init(title: words.columnMentions, isNumber: true) { words.count($0.mentions) },
        .init(title: words.columnPeople, isNumber: true) { words.count($0.figures.people) },
        .init(title: words.columnLastHour, isNumber: true) { words.count($0.lastHour) },
        .init(title: words.columnExpected, isNumber: true) { words.decimal($0.expected) },
        .init(title: words.columnRatio, isNumber: true) { $0.ratio.map(words.ratio) ?? "–" },
        .init(title: words.columnTone, isNumber: true) { words.net($0.figures.tone) },
        .init(title: words.columnKind) { $0.reason.map { words.word(for: $0.kind.kind) } ?? "–" },
        .init(title: words.columnBasis) { words.basis($0.basis) },
      ],
      json: { $0.json(in: open.zone) })
  }
}

struct TrendsCommand: TableCommand {
  static let configuration = CommandConfiguration(commandName: "trends", abstract: Manual.words.aboutTrends)

  @Option(help: ArgumentHelp(Manual.words.helpBucket))
  var bucket = 60

  @Option(help: ArgumentHelp(Manual.words.helpBuckets))
  var buckets = 24

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard bucket >= 5, bucket <= 1440, bucket.isMultiple(of: 5), (1...10_000).contains(buckets) else {
      throw ValidationError(Manual.words.helpBucket)
    }
  }

  func rows(_ open: OpenDesk) throws -> [IssueCurve] {
    try open.ask { () throws(DeskError) in
      try open.desk.curves(limit: table.limit, bucket: .minutes(Int64(bucket)), count: buckets, at: open.moment)
    }
  }

  func layout(_ open: OpenDesk) -> Table<IssueCurve> {
    let words = open.words
    return Table(
      columns: [.init(title: words.columnIssue) { $0.issue.name }]
        + (0..<buckets).map { place in
          .init(title: "-\(buckets - 1 - place)", isNumber: true) { words.count($0.counts[place]) }
        },
      json: { $0.json(in: open.zone) })
  }
}

struct PendingCommand: TableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pending", abstract: Manual.words.aboutPending)

  @Flag(help: ArgumentHelp(Manual.words.helpAllCases))
  var all = false

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func rows(_ open: OpenDesk) throws -> [PendingRow] {
    try open.ask { () throws(DeskError) in
      try all
        ? open.desk.cases(limit: table.limit, at: open.moment) : open.desk.pendingRows(limit: table.limit, at: open.moment)
    }
  }

  func layout(_ open: OpenDesk) -> Table<PendingRow> {
    let words = open.words
    let day = open.desk.settings.workingHours.ordinary
    let workingDay = max(1, day.closes - day.opens - (day.breakEnds - day.breakStarts))
    return Table(
      columns: [
        .init(title: words.columnChannel) { $0.mention.mention.channel },
        .init(title: words.columnNumber) { $0.mention.mention.sourceID ?? "#\($0.mention.number)" },
        .init(title: words.columnClass) { $0.mention.mention.classification.map(words.word(for:)) ?? words.unclassified },
        .init(title: words.columnDeadline) { $0.clock.due?.rfc3339(in: open.zone) ?? "–" },
        .init(title: words.columnState) { words.word(for: $0.clock.state) },
        .init(title: words.columnLeft) { words.standing(of: $0.clock, now: open.moment, workingDay: workingDay) },
      ],
      json: { row in
        row.json(in: open.zone, explanation: row.clock.steps.map { words.sentence(for: $0, in: open.zone) })
      })
  }
}

struct StatementsCommand: TableCommand {
  static let configuration = CommandConfiguration(commandName: "statements", abstract: Manual.words.aboutStatements)

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func rows(_ open: OpenDesk) throws -> [Statement] {
    try open.ask { () throws(DeskError) in try open.desk.statements() }
  }

  func layout(_ open: OpenDesk) -> Table<Statement> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnNumber) { $0.id },
        .init(title: words.columnTime) { $0.publishedAt?.rfc3339(in: open.zone) ?? "–" },
        .init(title: words.columnChannel) { $0.channel },
        .init(title: words.columnAgency) { $0.agency ?? "–" },
        .init(title: words.columnStatus) { words.word(for: $0.status) },
        .init(title: words.columnText) { $0.text },
      ],
      json: { $0.json(in: open.zone) })
  }
}

struct RejectsCommand: TableCommand {
  static let configuration = CommandConfiguration(commandName: "rejects", abstract: Manual.words.aboutRejects)

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func rows(_ open: OpenDesk) throws -> [Reject] {
    try open.ask { () throws(DeskError) in try open.desk.rejects(limit: table.limit) }
  }

  func layout(_ open: OpenDesk) -> Table<Reject> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnFile) { $0.provenance.path },
        .init(title: words.columnPosition, isNumber: true) { String($0.provenance.line) },
        .init(title: words.columnReason) { words.sentence(for: $0.reason) },
        .init(title: words.columnExcerpt) { $0.excerpt },
      ],
      json: { $0.json(sentence: words.sentence(for: $0.reason)) })
  }
}

struct SourcesCommand: TableCommand {
  static let configuration = CommandConfiguration(commandName: "sources", abstract: Manual.words.aboutSources)

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func rows(_ open: OpenDesk) throws -> [SourceRow] {
    try open.ask { () throws(DeskError) in try open.desk.sources(at: open.moment) }
  }

  func layout(_ open: OpenDesk) -> Table<SourceRow> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnSource) { $0.name },
        .init(title: words.columnFormat) { $0.format },
        .init(title: words.columnRead, isNumber: true) { words.count($0.count.read) },
        .init(title: words.columnAccepted, isNumber: true) { words.count($0.count.accepted) },
        .init(title: words.columnUpdated, isNumber: true) { words.count($0.count.updated) },
        .init(title: words.columnDuplicate, isNumber: true) { words.count($0.count.duplicate) },
        .init(title: words.columnRejected, isNumber: true) { words.count($0.count.rejected) },
        .init(title: words.columnLastRead) { $0.lastRead?.rfc3339(in: open.zone) ?? "–" },
        .init(title: words.columnSilent) { $0.silentSince?.rfc3339(in: open.zone) ?? "–" },
      ],
      json: { $0.json(in: open.zone) })
  }
}

struct LogCommand: TableCommand {
  static let configuration = CommandConfiguration(commandName: "log", abstract: Manual.words.aboutLog)

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func rows(_ open: OpenDesk) throws -> [Decision] {
    try open.ask { () throws(DeskError) in try open.desk.decisions(limit: table.limit) }
  }

  func layout(_ open: OpenDesk) -> Table<Decision> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnNumber, isNumber: true) { String($0.number) },
        .init(title: words.columnTime) { $0.at.rfc3339(in: open.zone) },
        .init(title: words.columnOperator) { $0.operatorName },
        .init(title: words.columnAction) { $0.action },
        .init(title: words.columnSubject) { $0.subject },
      ],
      json: { $0.json(in: open.zone) })
  }
}

extension Table where Row == Finding {
  static func findings(_ open: OpenDesk) -> Table<Finding> {
    let words = open.words
    return Table(
      columns: [
        .init(title: words.columnVerdict) { words.word(for: $0.verdict) },
        .init(title: words.columnSubject) { $0.subject },
        .init(title: words.columnStatements) { $0.sides.map(\.statement).joined(separator: " ≠ ") },
        .init(title: words.columnWhy) { words.why($0, in: open.zone) },
      ],
      json: { $0.json(in: open.zone, why: words.why($0, in: open.zone)) })
  }
}

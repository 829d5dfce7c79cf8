/// What a report is for.
public enum ReportKind: String, Sendable, Hashable, CaseIterable {
  /// For who comes next: what happened, what breaks next, who has what, what is undone.
  case handover
  /// For who decides: level, issues, figures, statements.
  case situation
  /// For who answers for the desk: how well it did (DOMAIN §5).
  case evaluation

  /// What its files in `laporan/` begin with.
  public var fileName: String {
    switch self {
    case .handover: "serah-terima"
    case .situation: "situasi"
    case .evaluation: "evaluasi"
    }
  }
}

/// The parts of reports.
public enum ReportTopic: String, Sendable, Hashable, CaseIterable {
  case situation, backlog, breaking, held, findings, silence, figures, promises, decisions, statements, issues, hoaxes
  case firstResponse = "first_response"
  case inTime = "in_time"
  case course, satisfaction, consistency, voice
}

/// A report as values, masked; the front end words it.
public struct Report: Sendable {
  public var kind: ReportKind
  public var agency: String
  public var zone: Zone
  /// Cases received, and things that happened, from here on are counted; `nil` = from the first.
  public var since: Instant?
  public var at: Instant
  public var sections: [Section]
  /// SHA-256 of the latest decision in the log, in hexadecimal digits; empty while there is none. A chain rewritten later
  /// does not end in it.
  public var logHash: String
  /// The report before, of the same kind, that the differences are to.
  public var previous: Previous?
  /// Files of earlier reports that could not be read: no difference is taken to them.
  public var damaged: [String]
  /// Every source that feeds the desk is silent for longer than it may be: what it shows is not the present.
  public var isStale: Bool

  public struct Section: Sendable {
    public var topic: ReportTopic
    public var figures: [ReportFigure]
    public var rows: ReportRows?
    /// Rows left out at the end of a long list.
    public var omitted: Int

    public init(_ topic: ReportTopic, figures: [ReportFigure] = [], rows: ReportRows? = nil, omitted: Int = 0) {
      self.topic = topic
      self.figures = figures
      self.rows = rows
      self.omitted = omitted
    }
  }

  /// What is kept of an earlier report.
  public struct Previous: Sendable, Hashable {
    public var file: String
    public var at: Instant
    public var values: [String: Double]

    public init(file: String, at: Instant, values: [String: Double]) {
      self.file = file
      self.at = at
      self.values = values
    }
  }

  public init(
    kind: ReportKind, agency: String, zone: Zone, since: Instant?, at: Instant, sections: [Section], logHash: String,
    previous: Previous? = nil, damaged: [String] = [], isStale: Bool = false
  ) {
    self.kind = kind
    self.agency = agency
    self.zone = zone
    self.since = since
    self.at = at
    self.sections = sections
    self.logHash = logHash
    self.previous = previous
    self.damaged = damaged
    self.isStale = isStale
  }

  public var figures: [ReportFigure] { sections.flatMap(\.figures) }
}

/// The lines of a report's list.
public enum ReportRows: Sendable {
  case cases([PendingRow])
  case issues([IssueRow])
  case findings([Finding])
  case promises([PromiseRow])
  case ledger([LedgerLine])
  case statements([StatementRow])
  case hoaxes([HoaxRow])
  case decisions([Decision])

  public var count: Int {
    switch self {
    case .cases(let rows): rows.count
    case .issues(let rows): rows.count
    case .findings(let rows): rows.count
    case .promises(let rows): rows.count
    case .ledger(let rows): rows.count
    case .statements(let rows): rows.count
    case .hoaxes(let rows): rows.count
    case .decisions(let rows): rows.count
    }
  }
}

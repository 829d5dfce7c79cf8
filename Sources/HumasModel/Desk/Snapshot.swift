/// All that the first screen needs, at one moment. Plain values; a front end draws it, a test compares it.
public struct Snapshot: Sendable {
  /// The moment it describes: now, or the past moment asked for with `--at`.
  public var at: Instant
  /// Grows with every change of the store that is shown; equal = nothing new.
  public var generation: Int64
  public var settings: Settings
  public var incoming: Incoming
  public var trends: Trends
  public var pending: Pending
  public var consistency: Consistency
  public var sources: [SourceRow]
  public var attention: Attention
  /// Names of the operators with a dashboard open on this directory.
  public var operators: [String]
  public var rejects: Int
  /// What is wrong now, worst first.
  public var troubles: [Trouble]
  /// Whether the view is a past one, and how many records it holds that were read only later.
  public var rewind: Rewind?
  public var cases: CaseSurvey

  public struct Incoming: Sendable {
    public var total: Int
    /// The newest stretch of the list.
    public var newest: Page<MentionRow>
    /// Highest record number: what is above the one an operator saw last is new to them.
    public var highestNumber: Int64
    /// When a mention was last taken in.
    public var lastArrival: Instant?
    public var undated: Int

    public init(
      total: Int, newest: Page<MentionRow>, highestNumber: Int64, lastArrival: Instant?, undated: Int
    ) {
      self.total = total
      self.newest = newest
      self.highestNumber = highestNumber
      self.lastArrival = lastArrival
      self.undated = undated
    }
  }

  public struct Trends: Sendable {
    /// Loudest first.
    public var issues: [IssueRow]
    public var total: Int
    public var computedAt: Instant
    public init(issues: [IssueRow], total: Int, computedAt: Instant) {
      self.issues = issues
      self.total = total
      self.computedAt = computedAt
    }
  }

  public struct Pending: Sendable {
    /// What breaks first, first; then paused; then unclassified.
    public var rows: [PendingRow]
    public var counts: [Deadline.State: Int]
    /// All that wait for an answer.
    public var total: Int
    public init(rows: [PendingRow], counts: [Deadline.State: Int], total: Int) {
      self.rows = rows
      self.counts = counts
      self.total = total
    }
  }

  public struct Consistency: Sendable {
    /// Worst first.
    public var findings: [Finding]
    public var statements: Int
    /// Statements in no finding.
    public var agreeing: Int
    public var correctionsToday: Int
    public var lastStatement: Instant?
    /// What the desk decided about findings, by their ids.
    public var marks: [String: FindingMark] = [:]
    /// Findings that were dismissed and whose texts are still the same.
    public var dismissed: [Finding] = []
    /// Ids of the statements that are not out yet.
    public var drafts: Set<String> = []
    /// Newest first.
    public var papers: [StatementRow] = []
    /// What is due first, first; those kept or closed behind.
    public var promises: [PromiseRow] = []
    public var hoaxes: [HoaxRow] = []
    /// What was said last, first.
    public var ledger: [LedgerLine] = []
    public var plan: [PlanRow] = []

    public init(
      findings: [Finding], statements: Int, agreeing: Int, correctionsToday: Int, lastStatement: Instant?
    ) {
      self.findings = findings
      self.statements = statements
      self.agreeing = agreeing
      self.correctionsToday = correctionsToday
      self.lastStatement = lastStatement
    }
  }

  /// What a person at 3 a.m. asks first.
  public struct Attention: Sendable {
    public var level: Level
    /// Every source that feeds the level is past its interval: what the level says is not the present state.
    public var isLevelStale = false
    /// The issue that gives the level.
    public var levelIssue: IssueRow?
    public var lastHour: Int
    /// Mentions in the hour before that.
    public var hourBefore: Int
    public var newIssues: Int
    /// What breaks next.
    public var next: NextBreak?
    /// The loud issue about which nothing has been said.
    public var silent: IssueRow?
    public var figure: Figure?

    public init(
      level: Level = .normal, levelIssue: IssueRow? = nil, lastHour: Int = 0, hourBefore: Int = 0, newIssues: Int = 0,
      next: NextBreak? = nil, silent: IssueRow? = nil, figure: Figure? = nil
    ) {
      self.level = level
      self.levelIssue = levelIssue
      self.lastHour = lastHour
      self.hourBefore = hourBefore
      self.newIssues = newIssues
      self.next = next
      self.silent = silent
      self.figure = figure
    }
  }

  public struct NextBreak: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// A case, by channel and id.
      case response(String)
      /// A holding statement on this issue.
      case holdingStatement(String)
    }
    public var kind: Kind
    public var due: Instant
    public init(kind: Kind, due: Instant) {
      self.kind = kind
      self.due = due
    }
  }

  /// The latest figure that may be said.
  public struct Figure: Sendable, Hashable {
    public var metric: String
    public var value: String
    public var agency: String?
    public var asOf: Instant?
    /// Statement id or `fakta:ID` it stands in.
    public var source: String
    public init(metric: String, value: String, agency: String?, asOf: Instant?, source: String) {
      self.metric = metric
      self.value = value
      self.agency = agency
      self.asOf = asOf
      self.source = source
    }
  }

  public struct Rewind: Sendable, Hashable {
    public var to: Instant
    /// The desk had seen nothing yet at that moment: shown is what had happened, not what was known.
    public var isReconstructed: Bool
    public init(to: Instant, isReconstructed: Bool) {
      self.to = to
      self.isReconstructed = isReconstructed
    }
  }

  public init(
    at: Instant, generation: Int64, settings: Settings, incoming: Incoming, trends: Trends, pending: Pending,
    consistency: Consistency, sources: [SourceRow] = [], attention: Attention = Attention(), operators: [String] = [],
    rejects: Int = 0, troubles: [Trouble] = [], rewind: Rewind? = nil,
    cases: CaseSurvey = CaseSurvey()
  ) {
    self.at = at
    self.generation = generation
    self.settings = settings
    self.incoming = incoming
    self.trends = trends
    self.pending = pending
    self.consistency = consistency
    self.sources = sources
    self.attention = attention
    self.operators = operators
    self.rejects = rejects
    self.troubles = troubles
    self.rewind = rewind
    self.cases = cases
  }
}

/// Something that keeps the desk from working as it should. Facts only; Wording makes the sentence.
public enum Trouble: Sendable, Hashable {
  case settingsBroken(path: String, line: Int?, problem: String)
  /// A key in `meja.yaml` that means nothing: most likely misspelt.
  case settingsKeyUnknown(path: String, line: Int?, key: String)
  /// `detail`: the column or word meant, often empty.
  case registerBroken(path: String, line: Int?, reason: Reject.Reason, detail: String)
  case unreadable(path: String, problem: String)
  case notARegularFile(path: String)
  /// No space for the store: reading has stopped and goes on by itself once there is.
  case diskFull(path: String)
  case storeLocked(path: String)
  /// A damaged or foreign store was moved to `to`; a new one was begun and filled from the files.
  case storeSetAside(path: String, to: String, problem: String)
  /// What became of the log of decisions of a store that was given up: `kept` of the `readable` entries go on in the new one.
  /// `file`: where all readable ones lie when not all were kept. `isWhole`: none was unreadable.
  case decisionsSaved(kept: Int, readable: Int, file: String?, isWhole: Bool)
  /// The store was removed or replaced under the running desk; a new one was begun and is being filled from the files.
  case storeVanished(path: String)
  case storeDamaged(problem: String)
  case directoryVanished(path: String)
  case clockSetBack(by: Span)
  case holidaysMissing(year: Int)
  case watchLimit(path: String)
  case other(String)
}

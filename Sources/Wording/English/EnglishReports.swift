package import HumasModel

extension English {
  package func title(of kind: ReportKind) -> String {
    switch kind {
    case .handover: "Hand-over"
    case .situation: "Situation report"
    case .evaluation: "Evaluation"
    }
  }

  package func heading(of topic: ReportTopic) -> String {
    switch topic {
    case .situation: "Situation"
    case .backlog: "Backlog now"
    case .breaking: "What falls due next"
    case .held: "Who has what"
    case .findings: "Open findings"
    case .silence: "Issues without a statement"
    case .figures: "Latest figures said"
    case .promises: "Promises not kept yet"
    case .decisions: "Decisions in the period"
    case .statements: "Statements"
    case .issues: "Issues"
    case .hoaxes: "Hoaxes"
    case .firstResponse: "First response"
    case .inTime: "In time"
    case .course: "How reports went"
    case .satisfaction: "Satisfaction"
    case .consistency: "One voice"
    case .voice: "Voice and silence"
    }
  }

  package func source(_ origin: Measure.Origin) -> String {
    switch origin {
    case .cases: "Source: reports in all versions, and the log of decisions."
    case .clocks: "Source: class deadlines by meja.yaml and acuan/libur."
    case .ratings: "Source: ratings in the reports."
    case .survey: "Source: acuan/ikm.csv."
    case .statements: "Source: statements, ledger of figures, registers."
    case .log: "Source: approvals in the log of decisions."
    case .mentions: "Source: mentions taken in, and the curves of issues."
    }
  }

  package func mark(_ value: Double) -> String { twoDecimals(value, mark: ".") }
  package func workingTime(minutes: Int) -> String { "\(count(minutes / 60)) h \(minutes % 60) min worked" }
  package func grade(_ letter: String) -> String { "(grade \(letter))" }
  package var notAvailable: String { "not available" }
  package func beyond(_ value: String) -> String { "more than \(value)" }
  package func base(_ number: Int) -> String { "n = \(count(number))" }
  package func gap(_ span: String) -> String { "±\(span)" }
  package var unchanged: String { "same" }

  package func reportMoment(_ moment: String) -> String { "As of \(moment)" }

  package func reportPeriod(since start: String?, until end: String) -> String {
    start.map { "Period \($0) to \(end)" } ?? "Period: from the first report to \(end)"
  }

  package func comparedWith(_ file: String, from moment: String) -> String { "Changes are against \(file), \(moment)" }
  package var firstOfItsKind: String { "No earlier report of this kind; changes cannot be counted yet" }

  package func damagedReport(_ file: String) -> String {
    "\(file) is damaged and was not compared with; move it away or restore it"
  }

  package var reportIsStale: String { "Every source is silent beyond its interval: the present state is not certain" }
  package var reportIsMasked: String { "Personal data are masked." }
  package func logEndsIn(_ hash: String) -> String { "The log of decisions ends in \(hash)" }
  package var logIsEmpty: String { "The log of decisions is still empty." }
  package func rowsOmitted(_ count: Int) -> String { "\(self.count(count)) more on the board." }
  package var nothingListed: String { "None." }

  package var columnMeasure: String { "Measure" }
  package var columnValue: String { "Value" }
  package var columnChange: String { "Change" }
  package var columnOrigin: String { "Where it comes from" }
  package var columnHolder: String { "Holder" }
  package var columnPromise: String { "Promise" }
  package var columnDue: String { "Due" }
  package var columnFigure: String { "Subject" }
  package var columnHoax: String { "Hoax" }
  package var columnFirstSeen: String { "First seen" }
  package var columnLabelled: String { "Labelled" }
  package var columnClarified: String { "Clarified" }
  package var columnLastSeen: String { "Last seen" }
  package var columnSilentSince: String { "Silent since" }

  package var evaluationTitle: String { "Evaluation" }
  package var evaluationIntroduction: [String] {
    ["All reports at the desk. How each figure is counted stands below. As a file: kentongan report evaluation."]
  }

  package var aboutReport: String { "Hand-over, situation or evaluation report; masked, each figure with its source." }
  package var helpReportKind: String { "handover, situation or evaluation." }
  package var helpSince: String {
    "Beginning of the period. Default: the last report of the kind, else the shift's beginning (handover) or 24 hours (situation); evaluation: everything."
  }
  package var helpReportFormat: String { "md, html or json." }
  package func reportWritten(_ path: String) -> String { "Written to \(path)" }
}

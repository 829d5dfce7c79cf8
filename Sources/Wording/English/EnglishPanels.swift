package import HumasModel

extension English {
  package func title(of panel: PanelName) -> String {
    switch panel {
    case .incoming: "Incoming"
    case .trends: "Issue Trends"
    case .pending: "Awaiting Answer"
    case .consistency: "Message Consistency"
    }
  }

  package func shortTitle(of panel: PanelName) -> String {
    switch panel {
    case .incoming: "Incoming"
    case .trends: "Trends"
    case .pending: "Answers"
    case .consistency: "Consistency"
    }
  }

  package func emptiness(of panel: PanelName) -> [String] {
    switch panel {
    case .incoming:
      [
        "No mentions yet.",
        "Every complaint, post and message appears here, newest on top.",
        "Put a LAPOR export (.csv) or desk records (.jsonl) into the folder masuk/. "
          + "They are read by themselves, growing files too.",
      ]
    case .trends:
      [
        "No issues yet.",
        "Mentions are grouped into issues here: count, curve of 24 hours, level.",
        "Issues come of the mentions by themselves. Topics to watch are written in acuan/isu.csv.",
      ]
    case .pending:
      [
        "Nothing awaits an answer.",
        "Open reports stand here, the nearest deadline on top.",
        "Classified reports come from LAPOR exports in masuk/. Deadlines are set in meja.yaml.",
      ]
    case .consistency:
      [
        "No clashing messages.",
        "Figures, states and contacts that two statements give differently appear here.",
        "Put statements (.md) into pernyataan/. Official contacts are written in acuan/kontak.csv.",
      ]
    }
  }

  package func nothingMatches(key: String) -> [String] {
    ["Nothing matches this filter.", "Press \(key) to clear it."]
  }

  package var loading: String { "loading…" }
  package func new(_ count: Int) -> String { "\(self.count(count)) new" }
  package var newMark: String { "new" }
  package var holdingStatement: String { "First statement" }
  package func breached(_ count: Int) -> String { "\(self.count(count)) overdue" }
  package func silent(source: String, for span: Span) -> String { "\(source) silent \(short(span))" }
  package func silent(sources: Int, for span: Span) -> String { "\(sources) sources silent \(short(span))" }
  package var neverFed: String { "no data yet" }
  package var lastDay: String { "24 hours" }
  package var perHour: String { "mentions per hour" }
  package func people(_ count: Int) -> String { "\(self.count(count)) people" }
  package func undated(_ count: Int) -> String { "\(self.count(count)) undated" }
  package func noStatement(for span: Span) -> String { "no statement yet · \(short(span))" }
  package func statementAgo(_ span: Span) -> String { "statement \(short(span)) ago" }

  package func basis(_ basis: IssueRow.Basis) -> String {
    switch basis {
    case .watched: "watched topic"
    case .category: "source's category"
    case .phrase: "what they say"
    case .ungrouped: "not grouped"
    }
  }

  package func suggestion(_ classification: Classification) -> String { "perhaps: \(word(for: classification))" }

  package func agreement(agreeing: Int, corrections: Int) -> String {
    let agreement = "\(count(agreeing)) statements agree"
    return corrections > 0 ? "\(agreement) · \(count(corrections)) corrected today" : agreement
  }

  package func shown(_ shown: Int, of total: Int) -> String { "\(count(shown)) of \(count(total))" }
  package func mostUrgent(_ shown: Int, of total: Int) -> String {
    "\(self.shown(shown, of: total)), nearest deadlines"
  }
  package func filtered(_ filter: String) -> String { "filter: \(filter)" }
  package var following: String { "following" }
  package var captionLastHour: String { "last hour" }
  package var captionTotal: String { "all" }
  package var captionRatio: String { "of the usual" }
  package var captionBreached: String { "overdue" }
  package var captionAtRisk: String { "nearly due" }
  package var captionPending: String { "waiting" }
  package var captionContradictions: String { "contradictions" }
  package var captionStatements: String { "statements" }
  package var captionAgreeing: String { "agree" }
  package var now: String { "now" }
}

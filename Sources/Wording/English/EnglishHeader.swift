package import HumasModel

extension English {
  package var levelLabel: String { "Issue level" }
  package var levelUnavailable: String { "not available" }

  package func word(for level: Level) -> String {
    switch level {
    case .normal: "Normal"
    case .waspada: "Watch"
    case .siaga: "ALERT"
    case .awas: "DANGER"
    }
  }

  package func lastHour(_ count: Int) -> String { "1 hour: +\(self.count(count)) mentions" }
  package func lastHourShort(_ count: Int) -> String { "1 h +\(self.count(count))" }
  package func newIssues(_ count: Int) -> String { "\(self.count(count)) new issue\(count == 1 ? "" : "s")" }

  package func figure(_ figure: Snapshot.Figure, in zone: Zone) -> String {
    let agency = figure.agency.map(shortAgency)
    let origin = [agency, figure.asOf.map { clock($0, in: zone) }].compactMap { $0 }.joined(separator: " ")
    let said = "\(metric(figure.metric)) \(Int(figure.value).map(count) ?? figure.value)"
    return origin.isEmpty ? said : "\(said) (\(origin))"
  }

  package func next(_ kind: Snapshot.NextBreak.Kind, left: Span) -> String {
    let what =
      switch kind {
      case .response(let id): "answer \(id)"
      case .holdingStatement(let issue): "holding statement \(issue)"
      }
    return left.milliseconds >= 0 ? "Next: \(short(left)) \(what)" : "OVERDUE \(short(-left)): \(what)"
  }

  package func nextShort(_ kind: Snapshot.NextBreak.Kind, left: Span) -> String {
    let what =
      switch kind {
      case .response(let id): id
      case .holdingStatement: "holding statement"
      }
    return left.milliseconds >= 0 ? "\(what) \(short(left)) left" : "\(what) OVERDUE \(short(-left))"
  }

  package func silent(_ issue: String, for span: Span) -> String { "Silent: \(issue) \(short(span))" }

  package func operators(_ names: [String]) -> String {
    switch names.count {
    case 0: "Desk: nobody"
    case 1...2: "Desk: \(names.joined(separator: ", "))"
    default: "Desk: \(names.count) people"
    }
  }

  package func operatorsShort(_ count: Int) -> String { "Desk: \(count)" }
  package func rejected(_ count: Int) -> String { "Rejected: \(self.count(count))" }
  package var nothingToReport: String { "Nothing needs a hand yet" }
  package var simulation: String { "SIMULATION" }
  package var readOnly: String { "READ ONLY" }
  package var replay: String { "REWOUND" }
  package var reconstructed: String {
    "The desk had seen nothing yet at that time: shown is what had happened, not what was known."
  }
  package func frozen(waiting: Int) -> String { waiting > 0 ? "FROZEN · \(count(waiting)) waiting" : "FROZEN" }
}

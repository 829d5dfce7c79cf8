package import HumasModel

extension English {
  package var helpTitle: String { "Help" }
  package var helpIntroduction: [String] {
    [
      "Kentongan shows a data folder: mentions in masuk/, statements in pernyataan/, registers in acuan/. "
        + "Files put there, or growing there, are read by themselves."
    ]
  }
  package var legendTitle: String { "Shapes and letters" }
  package var sourcesTitle: String { "Sources" }
  package var sourcesIntroduction: [String] {
    ["A source silent for longer than its interval in meja.yaml counts as dead, not as a quiet night."]
  }
  package var rejectsTitle: String { "Rejected" }
  package var rejectsIntroduction: [String] {
    ["These records could not be read. Their files are untouched; corrected and saved, they are read again."]
  }
  package var noRejects: [String] { ["No record was rejected."] }
  package var troublesTitle: String { "Troubles" }
  package var noTroubles: [String] { ["Nothing is wrong."] }
  package var noSources: [String] {
    ["No source yet.", "Each sub-folder of masuk/ is one source; its usual interval is written in meja.yaml."]
  }
  package var findingTitle: String { "Consistency" }
  package var pendingTitle: String { "Answer" }
  package var issueTitle: String { "Issue" }
  package var mentionTitle: String { "Mention" }
  package var explanationTitle: String { "Where this figure comes from" }

  package func label(_ field: Field) -> String {
    switch field {
    case .channel: "Channel"
    case .source: "Source"
    case .classification: "Class"
    case .status: "Status"
    case .confidentiality: "Confidentiality"
    case .author: "Reporter"
    case .place: "Place"
    case .agency: "Agency"
    case .category: "Category"
    case .issue: "Issue"
    case .said: "Said"
    case .seen: "Read by desk"
    case .answered: "Answered"
    case .closed: "Closed"
    case .number: "Desk number"
    case .identity: "Source number"
    case .link: "Link"
    case .reach: "Reach"
    case .rating: "Rating"
    case .origin: "Read from"
    case .versions: "Versions"
    case .text: "Text"
    case .published: "Published"
    case .asOf: "As of"
    case .value: "Says"
    case .statement: "Statement"
    case .rule: "Rule"
    case .since: "Since"
    case .advice: "What to do"
    case .mentions: "Mentions"
    case .firstSeen: "First"
    case .lastSeen: "Last"
    case .channels: "Channels"
    case .basis: "Grouped by"
    case .lastStatement: "Statement"
    case .newest: "Newest mentions"
    case .chart: "24 hours"
    case .formula: "Why this level"
    }
  }

  package func version(_ number: Int, seen: String) -> String { "version \(number), seen \(seen)" }
  package var onlyVersion: String { "never changed" }
  package func folded(_ copies: Int) -> String { "\(count(copies)) people, one text" }
  package func every(_ span: Span) -> String { "every \(short(span))" }
  package func count(of intake: IntakeCount) -> String {
    "read \(count(intake.read)) = \(count(intake.accepted)) new + \(count(intake.updated)) changed + "
      + "\(count(intake.duplicate)) same + \(count(intake.rejected)) rejected"
  }
  package var unknown: String { "unknown" }
  package var unknownTime: String { "time unknown" }
  package func lastRead(_ span: Span) -> String { "read \(short(span)) ago" }
  package var neverRead: String { "never read" }
  package var inTime: String { "in time" }
  package func ago(_ span: Span) -> String { "\(short(span)) ago" }
}

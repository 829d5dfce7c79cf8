internal import HumasModel

/// A kind of record of which every version is a row of one table.
protocol Versioned: Sendable, Hashable {
  static var table: String { get }
  /// The columns of its content, in the order of `bind` and `init`.
  static var columns: [String] { get }
  /// What makes two versions the same record.
  var key: String { get }
  func bind(to command: Command)
  /// Reads the content from column `first` on.
  init(key: String, _ row: Command, from first: Int32)
}

extension Statement: Versioned {
  static let table = "statement"
  static let columns = [
    "channel", "agency", "speaker", "status", "published_at", "as_of", "issue", "supersedes", "corrects", "approved_by",
    "audience", "objective", "title", "text", "extra",
  ]
  var key: String { id }

  func bind(to command: Command) {
    for text in [channel, agency, speaker, status.rawValue] { command.bind(text) }
    command.bind(publishedAt)
    command.bind(asOf)
    for text in [issue, supersedes, corrects, approvedBy, audience, objective, title, text, extra] {
      command.bind(text)
    }
  }

  init(key: String, _ row: Command, from first: Int32) {
    self.init(
      id: key, channel: row.text(first), agency: row.optionalText(first + 1), speaker: row.optionalText(first + 2),
      status: StatementStatus(rawValue: row.text(first + 3)) ?? .draft, publishedAt: row.optionalMoment(first + 4),
      asOf: row.optionalMoment(first + 5), issue: row.optionalText(first + 6), supersedes: row.optionalText(first + 7),
      corrects: row.optionalText(first + 8), approvedBy: row.optionalText(first + 9),
      audience: row.optionalText(first + 10), objective: row.optionalText(first + 11),
      title: row.optionalText(first + 12), text: row.text(first + 13), extra: row.text(first + 14))
  }
}

extension Observation: Versioned {
  static let table = "observation"
  static let columns = ["statement", "channel", "observed_at", "text"]
  /// Seen without a known time, two texts are two observations.
  var key: String {
    "\(statement)\u{1f}\(channel)\u{1f}" + (observedAt.map { String($0.milliseconds) } ?? "\u{1f}\(text)")
  }

  func bind(to command: Command) {
    command.bind(statement)
    command.bind(channel)
    command.bind(observedAt)
    command.bind(text)
  }

  init(key: String, _ row: Command, from first: Int32) {
    self.init(
      statement: row.text(first), channel: row.text(first + 1), observedAt: row.optionalMoment(first + 2),
      text: row.text(first + 3))
  }
}

extension Fact: Versioned {
  static let table = "fact"
  static let columns = ["issue", "metric", "value", "unit", "place", "as_of", "source"]
  var key: String { id }

  func bind(to command: Command) {
    for text in [issue, metric, value, unit, place] { command.bind(text) }
    command.bind(asOf)
    command.bind(source)
  }

  init(key: String, _ row: Command, from first: Int32) {
    self.init(
      id: key, issue: row.optionalText(first), metric: row.text(first + 1), value: row.text(first + 2),
      unit: row.optionalText(first + 3), place: row.optionalText(first + 4), asOf: row.optionalMoment(first + 5),
      source: row.optionalText(first + 6))
  }
}

extension Hoax: Versioned {
  static let table = "hoax"
  static let columns = ["claim", "verdict", "registered_at", "evidence"]
  var key: String { id }

  func bind(to command: Command) {
    command.bind(claim)
    command.bind(verdict)
    command.bind(registeredAt)
    command.bind(evidence)
  }

  init(key: String, _ row: Command, from first: Int32) {
    self.init(
      id: key, claim: row.text(first), verdict: row.text(first + 1), registeredAt: row.optionalMoment(first + 2),
      evidence: row.optionalText(first + 3))
  }
}

extension Contact: Versioned {
  static let table = "contact"
  static let columns = ["service", "value", "source"]
  var key: String { "\(service)\u{1f}\(value)" }

  func bind(to command: Command) {
    for text in [service, value, source] { command.bind(text) }
  }

  init(key: String, _ row: Command, from first: Int32) {
    self.init(service: row.text(first), value: row.text(first + 1), source: row.optionalText(first + 2))
  }
}

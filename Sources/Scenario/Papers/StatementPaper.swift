import HumasModel

/// A statement as the file that a press officer would leave in `pernyataan/`: front matter, then the text.
struct StatementPaper: Sendable {
  var id: String
  var channel: String
  var agency: String
  var speaker: String?
  var status: StatementStatus = .published
  var publishedAt: Instant?
  var asOf: Instant?
  var issue: String?
  var supersedes: String?
  var corrects: String?
  var approvedBy: String?
  var audience: String?
  var objective: String?
  var title: String
  var text: String

  var path: String { "pernyataan/\(id).md" }

  func bytes(in zone: Zone) -> [UInt8] {
    let fields: [(String, String?)] = [
      ("id", id), ("channel", channel), ("agency", quoted(agency)), ("speaker", speaker.map(quoted)),
      ("status", status.rawValue), ("published_at", publishedAt?.rfc3339(in: zone)),
      ("as_of", asOf?.rfc3339(in: zone)), ("issue", issue.map(quoted)), ("supersedes", supersedes),
      ("corrects", corrects), ("approved_by", approvedBy.map(quoted)), ("audience", audience.map(quoted)),
      ("objective", objective.map(quoted)), ("title", quoted(title)),
    ]
    let head = fields.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: "\n")
    return Array("---\n\(head)\n---\n\n\(text)\n".utf8)
  }

  /// A YAML scalar in double quotes; the story's words hold neither quotation marks nor backslashes.
  private func quoted(_ text: String) -> String { "\"\(text)\"" }
}

import Foundation
import HumasModel

/// Warnings that follow from the desk's own log and eyes: what was not approved here, and what channels still show.
enum DeskFindings {
  /// Rules of the desk beside those of the engine; their names stand in Wording.
  static let approvalRule = "desk_approval"
  static let channelRule = "stale_channel"

  /// A replaced text may stand this long until somebody has brought every channel up to date.
  private static let grace = Span.minutes(10)

  static func findings(about row: StatementRow, replacing former: StatementRow?) -> [Finding] {
    let approval = unapproved(row).map { [$0] } ?? []
    return approval + row.channels.compactMap { stale($0, of: row, former) }
  }

  private static func unapproved(_ row: StatementRow) -> Finding? {
    let statement = row.statement
    guard row.approval.standing == .missing || row.approval.standing == .departs, statement.status != .withdrawn else {
      return nil
    }
    let severity = statement.status.isPublic ? Finding.Severity.warning : .notice
    return Finding(
      id: "\(approvalRule)-\(statement.id)", rule: approvalRule, verdict: .unapproved, severity: severity,
      issue: statement.issue, subject: statement.status.rawValue,
      sides: [side(statement, value: statement.status.rawValue, quote: firstAddition(of: row))],
      since: statement.publishedAt ?? row.seen)
  }

  /// A channel was seen to show what has been replaced.
  private static func stale(_ sight: ChannelSight, of row: StatementRow, _ former: StatementRow?) -> Finding? {
    guard sight.state == .old, let seen = sight.observedAt, let published = row.statement.publishedAt,
      seen >= published + grace, row.statement.status.isPublic
    else { return nil }
    var old = side(former?.statement ?? row.statement, value: sight.channel, quote: nil)
    old.channel = sight.channel
    old.publishedAt = seen
    return Finding(
      id: "\(channelRule)-\(row.statement.id)-\(sight.channel)", rule: channelRule, verdict: .stale, severity: .warning,
      issue: row.statement.issue, subject: sight.channel, sides: [old, side(row.statement, value: row.statement.id, quote: nil)],
      since: seen)
  }

  private static func side(_ statement: Statement, value: String, quote: Quote?) -> Finding.Side {
    let line = statement.text.prefix { $0 != "\n" }
    return Finding.Side(
      statement: statement.id, channel: statement.channel, agency: statement.agency, publishedAt: statement.publishedAt,
      asOf: statement.asOf, value: value,
      quote: quote ?? Quote(text: String(line), start: 0, end: line.unicodeScalars.count), text: statement.text)
  }

  /// The first words that were not approved, where they stand in the text.
  private static func firstAddition(of row: StatementRow) -> Quote? {
    guard let words = row.approval.difference.first(where: { $0.kind == .added })?.text,
      let range = row.statement.text.range(of: words)
    else { return nil }
    let scalars = row.statement.text.unicodeScalars
    let start = scalars.distance(from: scalars.startIndex, to: range.lowerBound)
    return Quote(text: words, start: start, end: start + words.unicodeScalars.count)
  }
}

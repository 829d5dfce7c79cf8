package import HumasModel

/// Labels and headings of the detail pages.
package protocol PageWords {
  var helpTitle: String { get }
  var helpIntroduction: [String] { get }
  /// Above the shapes and letters of the rows.
  var legendTitle: String { get }
  var sourcesTitle: String { get }
  var sourcesIntroduction: [String] { get }
  var rejectsTitle: String { get }
  var rejectsIntroduction: [String] { get }
  var noRejects: [String] { get }
  var troublesTitle: String { get }
  var noTroubles: [String] { get }
  var noSources: [String] { get }
  var findingTitle: String { get }
  var pendingTitle: String { get }
  var issueTitle: String { get }
  var mentionTitle: String { get }
  var explanationTitle: String { get }
  func label(_ field: Field) -> String
  /// "versi 3, terlihat …"
  func version(_ number: Int, seen: String) -> String
  var onlyVersion: String { get }
  /// "3 salinan dilipat di baris ini"
  func folded(_ copies: Int) -> String
  func every(_ span: Span) -> String
  func count(of intake: IntakeCount) -> String
  var unknown: String { get }
  var unknownTime: String { get }
  /// "pernah dibaca 3 mnt lalu"
  func lastRead(_ span: Span) -> String
  var neverRead: String { get }
  var inTime: String { get }
  func ago(_ span: Span) -> String
}

/// Labels of the facts on a page.
package enum Field: Sendable, CaseIterable {
  case channel, source, classification, status, confidentiality, author, place, agency, category, issue
  case said, seen, answered, closed, number, identity, link, reach, rating, origin, versions, text
  case published, asOf, value, statement, rule, since, advice
  case mentions, firstSeen, lastSeen, channels, basis, lastStatement, newest
  case chart, formula
}

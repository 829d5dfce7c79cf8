package import HumasModel

/// What the office says: approval, channels, promises, hoaxes, figures over time, the plan, and what was decided about them.
package protocol StatementWords {
  func title(of shelf: ShelfName) -> String
  /// What would stand there, and how to make it appear: one paragraph each.
  func emptiness(of shelf: ShelfName) -> [String]

  /// A decision that was just taken, and why one was not.
  func done(_ outcome: StatementOutcome) -> String
  func sentence(for refusal: StatementRefusal) -> String
  /// What a key does to this; `nil` = its general name.
  func name(of command: Command, on subject: StatementSubject) -> String?
  /// The verb as the log's table tells it; `nil` for one that is not about statements.
  func word(forStatementAction action: String) -> String?

  func word(for standing: Approval.Standing) -> String
  /// "disetujui Rini, 14.02 WIB"
  func sentence(for approval: Approval, in zone: Zone) -> String
  /// "diakui Rini 14.02 WIB"
  func sentence(for mark: FindingMark, in zone: Zone) -> String
  /// Beside the row of a finding or statement that is not out yet.
  var draftMark: String { get }
  func dismissed(_ count: Int) -> String
  func word(for state: ChannelSight.State) -> String
  /// "sisa 42 mnt", "lewat 1 j", "ditepati", "ditutup Rini"
  func standing(of promise: PromiseRow, now: Instant) -> String
  /// "96 kemunculan · 70 sebelum, 26 sesudah klarifikasi"
  func sightings(of hoax: HoaxRow) -> String
  /// "2 dari 3 kanal"
  func coverage(of row: PlanRow) -> String
  /// "dijawab hoaks: …" in front of what mentions get wrong.
  func mistaken(_ mentions: Int, claim: String) -> String
  /// Share of mentions of an hour, in per cent.
  func share(_ mistaken: Int, of mentions: Int) -> String
  func caption(_ label: StatementLabel) -> String

  /// What a difference is that is no fault, and why.
  func word(for kind: BenignRelation.Kind) -> String
  func why(_ relation: BenignRelation) -> String
  var helpAllFindings: String { get }

  var dismissLabel: String { get }
  var dismissHint: String { get }
  var withdrawLabel: String { get }
  var withdrawHint: String { get }
  var closePromiseLabel: String { get }
  var closePromiseHint: String { get }
}

/// Labels and headings of the pages about statements.
package enum StatementLabel: Sendable, CaseIterable {
  case statement, promise, hoax, figures, message
  case approval, speaker, replaces, replacedBy, decisions, channels, difference, promised, due
  case verdict, registered, clarified, evidence, sightings, belief
  case objective, audience, delivered, missing, file, figureLine
}

package import HumasModel

/// Who has a case, what is answered, what was decided.
package protocol CaseWords {
  func word(for stage: CaseState.Stage) -> String
  /// A decision that was just taken: "Anda mengambil LAPOR 5049688."
  func done(_ outcome: CaseOutcome) -> String
  /// Why a decision was not taken, and what to do.
  func sentence(for refusal: CaseRefusal, in zone: Zone) -> String
  /// The verb as the log's table tells it.
  func word(forAction action: String) -> String
  /// "Anda" for oneself.
  var oneself: String { get }
  /// "Ana membukanya sekarang"
  func attending(_ names: [String]) -> String
  func holder(_ name: String, for span: Span) -> String
  /// The claim has lapsed: the holder gave no sign of life for so long.
  func lapsed(_ name: String) -> String
  var nobody: String { get }
  /// "48 aduan: 40 terkirim, 6 dikirim, 2 gagal"
  func recipients(_ counts: [(CaseState.Stage, Int)]) -> String
  func reason(_ text: String) -> String
  func cause(_ cause: FreshCase.Cause) -> String
  func fresh(_ count: Int) -> String
  /// "7 sebelum 15.00"
  func breaking(_ count: Int, isCapped: Bool, before clock: String) -> String
  /// One letter for a state, beside its shape.
  func letter(for urgency: Urgency) -> String
  func word(for urgency: Urgency) -> String

  var caseHeading: String { get }
  var holderLabel: String { get }
  var answerLabel: String { get }
  var decisionsLabel: String { get }
  var logTitle: String { get }
  var logIntroduction: [String] { get }
  func composerTitle(_ label: String, others: Int) -> String
  var composerHint: String { get }
  var noTemplates: String { get }
  func template(_ name: String, _ number: Int, of count: Int) -> String
  /// What was found in an answer; the key sends it all the same.
  func doubts(_ findings: Int, personalData: Int, key: String) -> String
  var classTitle: String { get }
  /// The desk is warned of a deadline: for bell and notice of the desktop.
  func warning(_ label: String, left: Span) -> String
  /// Title of the terminal's window while something is late or near.
  func windowTitle(breached: Int, atRisk: Int) -> String

  var assignLabel: String { get }
  func assignHint(_ names: [String]) -> String
  var closeLabel: String { get }
  var closeHint: String { get }
  var reopenLabel: String { get }
  var reopenHint: String { get }

  /// The command `case` and its options.
  var aboutCase: String { get }
  var helpVerb: String { get }
  var helpCases: String { get }
  var helpPerson: String { get }
  var helpClass: String { get }
  var helpAnswer: String { get }
  var helpReason: String { get }
  var helpDespite: String { get }
  var incompleteCaseCommand: String { get }
  /// No past moment can be named for a decision.
  var casesAreDecidedNow: String { get }
}

/// How pressing a case is, as its row shows it.
package enum Urgency: Sendable, Hashable, CaseIterable {
  case breached, atRisk, today, running, paused, unclassified, met
}

/// What may be decided about what the office says. The raw value is the verb in the log of decisions.
public enum StatementVerb: String, Sendable, Hashable, CaseIterable {
  /// Somebody sees to the finding.
  case acknowledge = "temuan_akui"
  /// The finding is no fault; it stays quiet until one of its texts changes.
  case dismiss = "temuan_abaikan"
  case restore = "temuan_pulihkan"
  /// A correction or a first statement was written into `pernyataan/`.
  case draft = "naskah_draf"
  case approve = "naskah_setujui"
  case publish = "naskah_terbit"
  case withdraw = "naskah_tarik"
  /// A promise was kept though no statement says so.
  case closePromise = "janji_tutup"
  case reopenPromise = "janji_buka"
}

/// One decision about what the office says, as the log tells it.
public struct StatementStep: Sendable, Hashable {
  /// Its number in the log; 0 = not written yet.
  public var number: Int64
  public var at: Instant
  public var operatorName: String
  public var verb: StatementVerb
  /// A statement's id, a promise's id, or for findings ``FindingKey``.
  public var subject: String
  /// SHA-256 of the statement's canonical text, in hexadecimal digits.
  public var textHash: String?
  public var reason: String?

  public init(
    number: Int64 = 0, at: Instant, operatorName: String, verb: StatementVerb, subject: String, textHash: String? = nil,
    reason: String? = nil
  ) {
    self.number = number
    self.at = at
    self.operatorName = operatorName
    self.verb = verb
    self.subject = subject
    self.textHash = textHash
    self.reason = reason
  }
}

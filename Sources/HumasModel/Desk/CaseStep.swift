/// What may be decided about a case. The raw value is the verb in the log of decisions.
public enum CaseVerb: String, Sendable, Hashable, CaseIterable {
  case claim = "ambil"
  case release = "lepas"
  /// Given to somebody by whoever leads the shift.
  case assign = "tugaskan"
  /// Given on by the one who has it.
  case handOver = "serahkan"
  case classify = "klasifikasi"
  case draft = "draf"
  case approve = "setujui"
  case send = "kirim"
  /// Reported by whatever sends answers.
  case delivered = "terkirim"
  case failed = "gagal"
  case close = "tutup"
  case reopen = "buka_lagi"
  case undo = "urungkan"
}

/// One decision about one case, as the log tells it.
public struct CaseStep: Sendable, Hashable {
  /// Its number in the log; 0 = not written yet.
  public var number: Int64
  public var at: Instant
  public var operatorName: String
  public var verb: CaseVerb
  /// Who is to have the case from now on.
  public var person: String?
  public var classification: Classification?
  /// The answer concerned, by the number of the decision that drafted it first; `nil` in that decision itself.
  public var answer: Int64?
  /// SHA-256 of the answer's text, in hexadecimal digits.
  public var textHash: String?
  /// Why a case was closed or opened again, or an answer did not arrive.
  public var reason: String?
  /// The decision that is taken back.
  public var undone: Int64?
  /// The file that an answer is sent in, without its ending: each sending has one of its own.
  public var file: String?

  public init(
    number: Int64 = 0, at: Instant, operatorName: String, verb: CaseVerb, person: String? = nil,
    classification: Classification? = nil, answer: Int64? = nil, textHash: String? = nil, reason: String? = nil,
    undone: Int64? = nil, file: String? = nil
  ) {
    self.number = number
    self.at = at
    self.operatorName = operatorName
    self.verb = verb
    self.person = person
    self.classification = classification
    self.answer = answer
    self.textHash = textHash
    self.reason = reason
    self.undone = undone
    self.file = file
  }
}

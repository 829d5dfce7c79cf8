/// What the screen of one operator shows of cases beside the cases themselves.
public struct CaseSurvey: Sendable, Hashable {
  /// Who has which case open before them, by the mention's number; oneself not among them.
  public var attending: [Int64: [String]]
  /// When each operator last gave a sign of life: a claim lasts that much longer.
  public var lastSigns: [String: Instant]
  /// What this operator has not seen yet, in the order in which it is walked.
  public var fresh: [FreshCase]

  public init(
    attending: [Int64: [String]] = [:], lastSigns: [String: Instant] = [:], fresh: [FreshCase] = []
  ) {
    self.attending = attending
    self.lastSigns = lastSigns
    self.fresh = fresh
  }
}

/// A case in which something happened since the operator last looked.
public struct FreshCase: Sendable, Hashable {
  public enum Cause: Sendable, Hashable, CaseIterable {
    /// Its deadline has passed since.
    case breached
    /// Its source or another operator changed it.
    case changed
    case new
  }

  public var cause: Cause
  public var row: PendingRow

  public init(cause: Cause, row: PendingRow) {
    self.cause = cause
    self.row = row
  }
}

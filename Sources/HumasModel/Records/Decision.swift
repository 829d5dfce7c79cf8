/// One line of the desk's append-only log: who did what to what, when. Never changed, never deleted.
public struct Decision: Sendable, Hashable {
  /// 1, 2, 3 … without a gap; 0 before it is written.
  public var number: Int64
  public var at: Instant
  public var operatorName: String
  /// A verb of the desk: `sesi_mulai`, `samaran_dibuka`, `setelan_dimuat`, `gudang_disisihkan` …
  public var action: String
  /// What it was done to: a mention's identity, a statement id, a file.
  public var subject: String
  /// Further facts as a JSON object; empty string when there are none. No personal data.
  public var detail: String

  public init(
    number: Int64 = 0, at: Instant, operatorName: String, action: String, subject: String, detail: String = ""
  ) {
    self.number = number
    self.at = at
    self.operatorName = operatorName
    self.action = action
    self.subject = subject
    self.detail = detail
  }
}

/// What the desk itself has decided about a case, beside what its source says: who has it, what was answered, its class.
///
/// It is nothing but the decisions of the log, one after the other (``take(_:)``), and can be made again from them.
public struct CaseState: Sendable, Hashable {
  /// How far the answer is. The raw value is what the store keeps.
  public enum Stage: String, Sendable, Codable, CaseIterable {
    case open = "terbuka"
    case drafted = "draf"
    case approved = "disetujui"
    /// In `keluar/`, for whatever sends it.
    case sent = "dikirim"
    case delivered = "terkirim"
    /// It did not arrive: the case waits again.
    case failed = "gagal"
    /// Put away with a reason, without an answer.
    case closed = "ditutup"

    /// An answer has left the desk and was not returned.
    public var isAnswered: Bool { self == .sent || self == .delivered }
  }

  /// Who has the case, and since when.
  public struct Holder: Sendable, Hashable {
    public var name: String
    public var since: Instant
    public init(name: String, since: Instant) {
      self.name = name
      self.since = since
    }
  }

  /// The answer that a case has got or is to get.
  public struct Answer: Sendable, Hashable {
    /// That of the decision which drafted it first.
    public var number: Int64
    public var textHash: String
    public var draftedBy: String
    public var approvedBy: String?
    /// Who sent it and when; `nil` = not yet.
    public var sentBy: String?
    public var sentAt: Instant?

    public init(
      number: Int64, textHash: String, draftedBy: String, approvedBy: String? = nil, sentBy: String? = nil,
      sentAt: Instant? = nil
    ) {
      self.number = number
      self.textHash = textHash
      self.draftedBy = draftedBy
      self.approvedBy = approvedBy
      self.sentBy = sentBy
      self.sentAt = sentAt
    }
  }

  /// Number of the last decision about it; 0 = none. Who acts says which one was seen.
  public var revision: Int64 = 0
  public var changedAt: Instant?
  public var changedBy = ""
  public var holder: Holder?
  public var classification: Classification?
  public var stage = Stage.open
  public var answer: Answer?
  public var closedAt: Instant?
  /// Opened again by the desk, whatever its source says.
  public var isReopened = false
  /// Why it was closed or opened again, or why the answer did not arrive.
  public var reason: String?

  public init() {}
}

extension CaseState {
  /// Goes one decision further. One that was taken back must be left out; what took it back counts as a change only.
  public mutating func take(_ step: CaseStep) {
    revision = step.number
    changedAt = step.at
    changedBy = step.operatorName
    switch step.verb {
    case .claim: holder = Holder(name: step.operatorName, since: step.at)
    case .release: holder = nil
    case .assign, .handOver: holder = step.person.map { Holder(name: $0, since: step.at) }
    case .classify: classification = step.classification
    case .draft: draft(step)
    case .approve:
      stage = .approved
      answer?.approvedBy = step.operatorName
    case .send: send(step)
    case .delivered: stage = .delivered
    case .failed:
      stage = .failed
      reason = step.reason
    case .close: close(step)
    case .reopen: reopen(step)
    case .undo: break
    }
  }

  /// Whoever writes has the case.
  private mutating func draft(_ step: CaseStep) {
    if holder?.name != step.operatorName { holder = Holder(name: step.operatorName, since: step.at) }
    stage = .drafted
    answer = Answer(
      number: step.answer ?? step.number, textHash: step.textHash ?? "", draftedBy: step.operatorName)
  }

  private mutating func send(_ step: CaseStep) {
    stage = .sent
    answer?.sentBy = step.operatorName
    answer?.sentAt = step.at
    holder = nil
    reason = nil
  }

  private mutating func close(_ step: CaseStep) {
    stage = .closed
    closedAt = step.at
    reason = step.reason
    holder = nil
  }

  private mutating func reopen(_ step: CaseStep) {
    stage = .open
    answer = nil
    closedAt = nil
    isReopened = true
    reason = step.reason
  }
}

extension Mention {
  /// The mention as it stands once the desk's own decisions are taken into account: its class, an answer that left the desk,
  /// a closing (which is no answer), a reopening.
  public func decided(_ state: CaseState?) -> Mention {
    guard let state else { return self }
    var mention = self
    mention.classification = state.classification ?? classification
    if state.isReopened, !state.stage.isAnswered { mention.reopen() }
    if state.stage.isAnswered { mention.respondedAt = respondedAt ?? state.answer?.sentAt }
    if state.stage == .closed {
      mention.status = .archived
      mention.closedAt = state.closedAt
    }
    return mention
  }

  private mutating func reopen() {
    respondedAt = nil
    closedAt = nil
    if !status.isOpen { status = .inProgress }
  }
}

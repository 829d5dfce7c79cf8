/// Why a decision about a case was not taken. Nothing has been changed then.
public enum CaseRefusal: Error, Sendable, Hashable {
  /// Somebody decided, or the source said, something about it since it was painted.
  case changed(by: String?, at: Instant?)
  case held(CaseState.Holder)
  /// An answer has left the desk already: a second one would contradict or annoy.
  case answered(CaseState.Answer)
  case notHeld
  case noSuchCase
  case nothingDrafted
  case notApproved
  /// Who drafts may not approve.
  case ownDraft
  case alreadyClosed
  case notClosed
  case nothingToUndo
  /// The answer is no longer in `keluar/`: it may have been sent. What is left is a correction.
  case collected
  case emptyText
  /// The name of who acts, or of who is to have the case, is empty, too long or holds characters that cannot be seen.
  case unusableName
  /// A field of a template was left unfilled.
  case unfilled(String)
  /// What the text clashes with, and how many personal data it holds: to be looked at before it is sent after all.
  case doubtful([Finding], personalData: Int)
}

/// What may be done to a case as it stands, and by whom.
public struct CaseLaw: Sendable {
  /// After so long without a sign of life a case is free again.
  public var claimLasts: Span
  /// An answer must be approved by another operator than the one who wrote it.
  public var needsApproval: Bool
  /// When each operator last did something at the desk.
  public var lastSigns: [String: Instant]

  public init(claimLasts: Span, needsApproval: Bool, lastSigns: [String: Instant] = [:]) {
    self.claimLasts = claimLasts
    self.needsApproval = needsApproval
    self.lastSigns = lastSigns
  }

  /// Who has the case now: nobody, where the holder has given no sign of life for too long.
  public func holder(of state: CaseState, at now: Instant) -> CaseState.Holder? {
    guard let holder = state.holder else { return nil }
    let sign = max(holder.since, lastSigns[holder.name] ?? holder.since)
    return now - sign < claimLasts ? holder : nil
  }

  /// What speaks against the step; `nil` = nothing.
  public func refusal(of step: CaseStep, on state: CaseState) -> CaseRefusal? {
    let holder = holder(of: state, at: step.at)
    let stranger = holder.flatMap { $0.name == step.operatorName ? nil : $0 }
    switch step.verb {
    case .claim: return answered(state) ?? stranger.map(CaseRefusal.held)
    case .release, .handOver: return holder?.name == step.operatorName ? nil : .notHeld
    case .assign, .undo, .delivered, .failed: return nil
    case .classify: return stranger.map(CaseRefusal.held)
    case .draft: return answered(state) ?? stranger.map(CaseRefusal.held) ?? closed(state)
    case .approve: return answered(state) ?? approval(of: step, on: state)
    case .send: return answered(state) ?? sending(state)
    case .close: return answered(state) ?? stranger.map(CaseRefusal.held) ?? closed(state)
    case .reopen: return state.stage == .closed || state.stage.isAnswered || state.stage == .open ? nil : .notClosed
    }
  }

  private func answered(_ state: CaseState) -> CaseRefusal? {
    state.stage.isAnswered ? state.answer.map(CaseRefusal.answered) : nil
  }

  private func closed(_ state: CaseState) -> CaseRefusal? { state.stage == .closed ? .alreadyClosed : nil }

  private func approval(of step: CaseStep, on state: CaseState) -> CaseRefusal? {
    guard state.stage == .drafted, let answer = state.answer else { return .nothingDrafted }
    return OperatorName.isSame(answer.draftedBy, step.operatorName) ? .ownDraft : nil
  }

  private func sending(_ state: CaseState) -> CaseRefusal? {
    switch state.stage {
    case .approved: nil
    case .drafted: needsApproval ? .notApproved : nil
    default: .nothingDrafted
    }
  }
}

extension [CaseSight] {
  /// Each case once, as it was named first: who names one twice wants it decided once.
  public var distinct: [CaseSight] {
    var numbers: Set<Int64> = []
    return filter { numbers.insert($0.number).inserted }
  }
}

/// A case as somebody saw it when they decided something about it.
public struct CaseSight: Sendable, Hashable {
  /// The mention's number at the desk.
  public var number: Int64
  /// The version of the source's record, and the last decision, that were on the screen.
  public var version: Int
  public var decision: Int64

  public init(number: Int64, version: Int, decision: Int64) {
    self.number = number
    self.version = version
    self.decision = decision
  }
}

extension MentionRow {
  /// The case as this row shows it.
  public var sight: CaseSight { CaseSight(number: number, version: revision, decision: caseState?.revision ?? 0) }
}

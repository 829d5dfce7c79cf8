import Board
import HumasDesk
import HumasModel
import TerminalInk

/// Carries the board's questions to the desk, and holds what the person at this terminal may do.
struct Errands: Sendable {
  let operatorName: String
  let mayUnmask: Bool
  let maySuspend: Bool
  /// Decide about cases, and be seen at the desk.
  let mayAct: Bool
  let themes: ThemeShelf

  /// Mentions shown with an issue.
  private static let mentionsOfIssue = 50
  /// Decisions shown of the log.
  private static let decisions = 1000

  /// Asks on the desk's thread; the answer comes as a letter.
  func ask(_ effect: Effect, of live: LiveDesk<DeskLetter>, clock: WallClock) {
    live.ask { desk in try answer(to: effect, from: desk, at: desk.moment(at: clock.now())) }
  }

  /// The answer to a question of the board; `nil` where the effect asks nothing of the desk.
  func answer(to effect: Effect, from desk: Desk, at now: Instant) throws(DeskError) -> DeskLetter? {
    switch effect {
    case .load(let request):
      let page = try desk.mentions(request.filter, anchor: request.anchor, limit: request.limit)
      return .page(PageReply(request: request, page: page))
    case .open(let request):
      return .detail(DetailReply(request: request, content: try content(of: request, desk, now)))
    case .act(let request): return mayAct ? letter(try desk.act(request, by: operatorName, at: now)) : nil
    case .steer(let request): return mayAct ? letter(try desk.act(request, by: operatorName, at: now)) : nil
    case .undo: return mayAct ? letter(try desk.undo(by: operatorName, at: now)) : nil
    case .attend(let number): if mayAct { try desk.noteSign(of: operatorName, at: now, attending: number) }
    case .noteLook: if mayAct { try desk.noteLook(of: operatorName, at: now) }
    default: break
    }
    return nil
  }

  private func letter(_ verdict: Result<CaseOutcome, CaseRefusal>) -> DeskLetter {
    switch verdict {
    case .success(let outcome): .acted(outcome)
    case .failure(let refusal): .notActed(refusal)
    }
  }

  private func letter(_ verdict: Result<StatementOutcome, StatementRefusal>) -> DeskLetter {
    switch verdict {
    case .success(let outcome): .steered(outcome)
    case .failure(let refusal): .notSteered(refusal)
    }
  }

  func log(_ action: String, of live: LiveDesk<DeskLetter>, clock: WallClock) {
    let name = operatorName
    live.ask { desk in
      try desk.log(action, subject: "layar", by: name, at: clock.now())
      return nil
    }
  }

  private func content(
    of request: DetailRequest, _ desk: Desk, _ now: Instant
  ) throws(DeskError) -> DetailReply.Content {
    switch request {
    case .mention(let number):
      guard let found = try desk.mention(number) else { return .gone }
      return .mention(
        found.row, versions: found.versions.map(MentionVersion.init), file: try desk.file(of: number))
    case .pending(let number):
      guard let row = try desk.pending(number, at: now), let found = try desk.mention(number) else { return .gone }
      return .pending(row, versions: found.versions.map(MentionVersion.init), file: try desk.file(of: number))
    case .issue(let id):
      guard let issue = try desk.issues(limit: 0, at: now).first(where: { $0.id == id }) else { return .gone }
      let newest = try desk.mentions(MentionFilter(issue: id), anchor: .top, limit: Errands.mentionsOfIssue)
      return .issue(issue, newest: newest.rows, belief: try desk.belief(of: issue, at: now))
    case .statement(let id): return try desk.statementFile(id, at: now).map { .statement($0) } ?? .gone
    case .rejects: return .rejects(try desk.rejects(limit: 500))
    case .dossier(let numbers): return .dossier(try desk.dossier(of: numbers, by: operatorName, at: now))
    case .log: return .log(try desk.decisions(limit: Errands.decisions))
    case .evaluation: return .evaluation(try desk.report(.evaluation, at: now))
    }
  }
}

extension MentionVersion {
  init(_ row: MentionRow) {
    self.init(
      revision: row.revision, seen: row.seen, status: row.mention.status, provenance: row.provenance)
  }
}

extension Errands {
  /// A sign of life from elsewhere than the keyboard: somebody writes in an editor of their own.
  func keepSign(of live: LiveDesk<DeskLetter>, clock: WallClock) {
    let name = operatorName
    live.ask { desk in
      try desk.renewSign(of: name, at: clock.now())
      return nil
    }
  }
}

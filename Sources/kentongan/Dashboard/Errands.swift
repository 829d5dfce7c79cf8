import Board
import HumasDesk
import HumasModel
import TerminalInk

/// Carries the board's questions to the desk, and holds what the person at this terminal may do.
struct Errands: Sendable {
  let operatorName: String
  let mayUnmask: Bool
  let maySuspend: Bool
  let themes: ThemeShelf

  /// Mentions shown with an issue.
  private static let mentionsOfIssue = 50

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
    default: return nil
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
      return .mention(found.row, versions: found.versions.map(MentionVersion.init))
    case .pending(let number):
      guard let row = try desk.pending(number, at: now), let found = try desk.mention(number) else { return .gone }
      return .pending(row, versions: found.versions.map(MentionVersion.init))
    case .issue(let id):
      guard let issue = try desk.issues(limit: 0, at: now).first(where: { $0.id == id }) else { return .gone }
      let newest = try desk.mentions(MentionFilter(issue: id), anchor: .top, limit: Errands.mentionsOfIssue)
      return .issue(issue, newest: newest.rows)
    case .rejects: return .rejects(try desk.rejects(limit: 500))
    }
  }
}

extension MentionVersion {
  init(_ row: MentionRow) {
    self.init(
      revision: row.revision, seen: row.seen, status: row.mention.status, provenance: row.provenance)
  }
}

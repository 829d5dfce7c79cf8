internal import HumasModel
internal import Wording

/// A page of details, over the panels or beside the list.
struct Sheet: Sendable {
  var content: PageContent
  /// What the desk told beyond the row; `nil` until it has answered.
  var detail: DetailReply.Content?
  /// Lines scrolled out above.
  var scroll = 0

  init(_ content: PageContent) { self.content = content }

  /// Takes the answer if it is the one this page waits for; the row in it is the newer one.
  mutating func take(_ reply: DetailReply) {
    guard reply.request == content.request else { return }
    detail = reply.content
    switch reply.content {
    case .mention(let row, _, _): content = .mention(row)
    case .pending(let row, _, _): content = .pending(row)
    case .issue(let row, _, _): content = .issue(row)
    case .statement(let file): content = .statement(file.row)
    case .rejects, .gone, .dossier, .log, .evaluation: break
    }
  }
}

/// What a page is about.
enum PageContent: Sendable {
  case mention(MentionRow)
  case pending(PendingRow)
  case issue(IssueRow)
  case finding(Finding)
  case statement(StatementRow)
  case promise(PromiseRow)
  case hoax(HoaxRow)
  case figures(LedgerLine)
  case plan(PlanRow)
  case explanation(PanelName)
  case help, sources, rejects, troubles, log, evaluation

  /// Equal for two pages about the same thing, however it has changed between them.
  var subject: Subject {
    switch self {
    case .mention(let row): .mention(row.number)
    case .pending(let row): .pending(row.mention.number)
    case .issue(let row): .issue(row.id)
    case .finding(let finding): .finding(finding.id)
    case .statement(let row): .statement(row.statement.id)
    case .promise(let row): .promise(row.id)
    case .hoax(let row): .hoax(row.hoax.id)
    case .figures(let line): .figures(line.id)
    case .plan(let row): .plan(row.id)
    case .explanation(let panel): .explanation(panel)
    case .help: .help
    case .sources: .sources
    case .rejects: .rejects
    case .troubles: .troubles
    case .log: .log
    case .evaluation: .evaluation
    }
  }

  /// What to ask the desk for.
  var request: DetailRequest? {
    switch self {
    case .mention(let row): .mention(row.number)
    case .pending(let row): .pending(row.mention.number)
    case .issue(let row): .issue(row.id)
    case .rejects: .rejects
    case .log: .log
    case .evaluation: .evaluation
    case .statement(let row): .statement(row.statement.id)
    case .finding, .promise, .hoax, .figures, .plan, .explanation, .help, .sources, .troubles: nil
    }
  }
}

enum Subject: Hashable, Sendable {
  case mention(Int64)
  case pending(Int64)
  case issue(Int64)
  case finding(String)
  case statement(String)
  case promise(String)
  case hoax(String)
  case figures(String)
  case plan(String)
  case explanation(PanelName)
  case help, sources, rejects, troubles, log, evaluation
}

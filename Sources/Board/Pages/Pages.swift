internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// The page of a sheet, broken to this width.
  static func of(_ sheet: Sheet, width: Int, _ scene: Scene) -> Document {
    var page = Document(width: width)
    switch sheet.content {
    case .mention(let row): page.mention(row, sheet.detail, scene)
    case .pending(let row): page.pending(row, sheet.detail, scene)
    case .issue(let row): page.issue(row, sheet.detail, scene)
    case .finding(let finding): page.finding(finding, scene)
    case .statement(let row): page.statement(row, sheet.detail, scene)
    case .promise(let row): page.promise(row, scene)
    case .hoax(let row): page.hoax(row, scene)
    case .figures(let line): page.figures(line, scene)
    case .plan(let row): page.plan(row, scene)
    case .explanation(let panel): page.explanation(of: panel, scene)
    case .help: page.help(scene)
    case .sources: page.sources(scene)
    case .rejects: page.rejects(sheet.detail, scene)
    case .troubles: page.troubles(scene)
    case .log: page.log(sheet.detail, scene)
    case .evaluation: page.evaluation(sheet.detail, scene)
    }
    return page
  }

  static func title(of content: PageContent, _ words: any Words) -> String {
    switch content {
    case .mention(let row): "\(words.mentionTitle) · \(row.label)"
    case .pending(let row): "\(words.pendingTitle) · \(row.mention.label)"
    case .issue(let row): "\(words.issueTitle) · \(row.name)"
    case .finding(let finding): "\(words.findingTitle) · \(words.label(of: finding))"
    case .statement(let row): "\(words.caption(.statement)) · \(row.statement.id)"
    case .promise(let row): "\(words.caption(.promise)) · \(row.statement)"
    case .hoax(let row): "\(words.caption(.hoax)) · \(row.hoax.id)"
    case .figures(let line): "\(words.caption(.figures)) · \(line.subject)"
    case .plan(let row): "\(words.caption(.message))" + (row.message.issue.map { " · \($0)" } ?? "")
    case .explanation(let panel): "\(words.explanationTitle) · \(words.title(of: panel))"
    case .help: words.helpTitle
    case .sources: words.sourcesTitle
    case .rejects: words.rejectsTitle
    case .troubles: words.troublesTitle
    case .log: words.logTitle
    case .evaluation: words.evaluationTitle
    }
  }
}

import HumasIntake
public import HumasModel
import HumasStore

/// What an operator needs at hand to answer a case, and what the desk has on it.
extension Desk {
  /// What is needed to write an answer for these cases: what they say, what was drafted, texts to begin with.
  public func dossier(of numbers: [Int64], by operatorName: String, at now: Instant) throws(DeskError) -> AnswerDossier {
    let rows = try rows(numbered: numbers)
    let state = rows.first?.caseState
    let hash = state.flatMap { $0.stage.isAnswered ? nil : $0.answer?.textHash }
    let text = try hash.map { hash throws(DeskError) in
      try answer { () throws(StoreError) in try store.answerText(hash) } ?? ""
    }
    return AnswerDossier(
      cases: masked(rows), text: text ?? "", templates: try templates(for: masked(rows), by: operatorName, at: now))
  }

  /// Decisions about a case, the words of its answer, and how far the answer is with each whom it is for.
  public func file(of number: Int64) throws(DeskError) -> CaseFile {
    try answer { () throws(StoreError) in
      var file = CaseFile(decisions: masked(try store.decisions(about: number)))
      guard let answer = try store.mention(number)?.caseState?.answer else { return file }
      file.text = try store.answerText(answer.textHash).map { masked($0) }
      file.recipients = try store.recipients(ofAnswer: answer.number)
        .reduce(into: [:]) { $0[$1.caseState?.stage ?? .open, default: 0] += 1 }
      return file
    }
  }

  private func templates(
    for rows: [MentionRow], by operatorName: String, at now: Instant
  ) throws(DeskError) -> [AnswerTemplate] {
    guard let bytes = try? PrivateFile.read(directory.path(TemplateFile.path)),
      let templates = try? TemplateFile.read(bytes)
    else { return [] }
    let due = try rows.first.flatMap { row throws(DeskError) in try pending(row.number, at: now)?.clock.due }
    let fields = TemplateFields(
      rows: rows, settings: settings, due: due.map(day), today: day(now), operatorName: operatorName)
    return templates.map { AnswerTemplate(name: $0.name, text: fields.filled($0.text)) }
  }

  /// `22-11-2026`, as letters of offices write it.
  private func day(_ moment: Instant) -> String {
    let date = moment.civil(in: settings.zone).date
    let two = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return "\(two(date.day))-\(two(date.month))-\(date.year)"
  }
}

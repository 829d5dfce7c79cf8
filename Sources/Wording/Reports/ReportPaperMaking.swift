package import HumasModel

extension Words {
  /// The report in words, ready for any format.
  package func paper(of report: Report) -> ReportPaper {
    ReportPaper(
      title: "\(title(of: report.kind)) · \(report.agency)", facts: facts(of: report),
      sections: report.sections.map { section($0, report) },
      closing: [report.logHash.isEmpty ? logIsEmpty : logEndsIn(report.logHash), reportIsMasked])
  }

  private func facts(of report: Report) -> [String] {
    let end = moment(report.at, in: report.zone)
    var facts = [
      reportMoment(end), reportPeriod(since: report.since.map { moment($0, in: report.zone) }, until: end),
      report.previous.map { comparedWith($0.file, from: moment($0.at, in: report.zone)) } ?? firstOfItsKind,
    ]
    facts += report.damaged.map(damagedReport)
    if report.isStale { facts.append(reportIsStale) }
    return facts
  }

  private func section(_ section: Report.Section, _ report: Report) -> ReportPaper.Section {
    var made = ReportPaper.Section(heading: heading(of: section.topic), tables: [])
    if !section.figures.isEmpty { made.tables.append(table(of: section.figures)) }
    guard let rows = section.rows else { return made }
    if rows.count > 0 {
      made.tables.append(RowTables(words: self, report: report).table(of: rows))
    } else {
      made.notes.append(nothingListed)
    }
    if section.omitted > 0 { made.notes.append(rowsOmitted(section.omitted)) }
    return made
  }

  private func table(of figures: [ReportFigure]) -> ReportPaper.Table {
    let rows = figures.map { figure in
      [label(of: figure.measure), written(figure), change(of: figure), explanation(of: figure.measure)]
    }
    return ReportPaper.Table(
      columns: [columnMeasure, columnValue, columnChange, columnOrigin], rows: rows, numbers: [1, 2])
  }
}

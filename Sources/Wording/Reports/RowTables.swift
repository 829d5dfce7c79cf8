internal import HumasModel

/// The lists of a report as tables of words.
struct RowTables {
  let words: any Words
  let report: Report

  func table(of rows: ReportRows) -> ReportPaper.Table {
    switch rows {
    case .cases(let rows): cases(rows)
    case .issues(let rows): issues(rows)
    case .findings(let rows): findings(rows)
    case .promises(let rows): promises(rows)
    case .ledger(let rows): ledger(rows)
    case .statements(let rows): statements(rows)
    case .hoaxes(let rows): hoaxes(rows)
    case .decisions(let rows): decisions(rows)
    }
  }

  private func time(_ moment: Instant?) -> String { moment.map { words.minute($0, in: report.zone) } ?? "–" }

  private func cases(_ rows: [PendingRow]) -> ReportPaper.Table {
    ReportPaper.Table(
      columns: [
        words.columnNumber, words.columnClass, words.columnDeadline, words.columnState, words.columnHolder,
        words.columnIssue,
      ],
      rows: rows.map { row in
        [
          row.mention.label, row.mention.mention.classification.map(words.word(for:)) ?? words.unclassified,
          time(row.clock.due), words.word(for: row.clock.state), row.mention.caseState?.holder?.name ?? "–",
          row.mention.issue ?? "–",
        ]
      })
  }

  private func issues(_ rows: [IssueRow]) -> ReportPaper.Table {
    ReportPaper.Table(
      columns: [
        words.columnIssue, words.columnLevel, words.columnMentions, words.columnLastHour, words.columnExpected,
        words.columnSilentSince,
      ],
      rows: rows.map { row in
        [
          row.name, words.word(for: row.level), words.count(row.mentions), words.count(row.lastHour),
          words.decimal(row.expected), time(row.silentSince),
        ]
      }, numbers: [2, 3, 4])
  }

  private func findings(_ rows: [Finding]) -> ReportPaper.Table {
    ReportPaper.Table(
      columns: [words.columnVerdict, words.columnSubject, words.columnStatements, words.columnWhy],
      rows: rows.map { finding in
        [
          words.word(for: finding.verdict), finding.subject, finding.sides.map(\.statement).joined(separator: " ≠ "),
          words.why(finding, in: report.zone),
        ]
      })
  }

  private func promises(_ rows: [PromiseRow]) -> ReportPaper.Table {
    ReportPaper.Table(
      columns: [words.columnPromise, words.columnDue, words.columnStatements],
      rows: rows.map { row in
        ["“\(row.quote.text)”", "\(time(row.due)) · \(words.remaining(row.due - report.at))", row.statement]
      })
  }

  private func ledger(_ rows: [LedgerLine]) -> ReportPaper.Table {
    ReportPaper.Table(
      columns: [words.columnFigure, words.columnValue, words.columnAsOf, words.columnStatements],
      rows: rows.map { row in
        let latest = row.entries.first
        let subject = [row.subject, row.place, row.issue].compactMap(\.self).joined(separator: " · ")
        return [subject, latest?.value ?? "–", time(latest?.asOf), latest?.statement ?? "–"]
      })
  }

  private func statements(_ rows: [StatementRow]) -> ReportPaper.Table {
    ReportPaper.Table(
      columns: [words.columnNumber, words.columnTime, words.columnChannel, words.columnStatus, words.columnText],
      rows: rows.map { row in
        let statement = row.statement
        return [
          statement.id, time(statement.publishedAt), statement.channel, words.word(for: statement.status),
          statement.title ?? String(statement.text.prefix(120)),
        ]
      })
  }

  private func hoaxes(_ rows: [HoaxRow]) -> ReportPaper.Table {
    ReportPaper.Table(
      columns: [
        words.columnHoax, words.columnFirstSeen, words.columnLabelled, words.columnClarified, words.columnLastSeen,
        words.columnMentions,
      ],
      rows: rows.map { row in
        [
          row.hoax.claim, time(row.firstSeen), time(row.hoax.registeredAt), time(row.clarifiedAt), time(row.lastSeen),
          words.count(row.sightings),
        ]
      }, numbers: [5])
  }

  private func decisions(_ rows: [Decision]) -> ReportPaper.Table {
    ReportPaper.Table(
      columns: [words.columnNumber, words.columnTime, words.columnOperator, words.columnAction, words.columnSubject],
      rows: rows.map { decision in
        let subject = decision.subject.split(separator: "\u{1f}").last.map(String.init) ?? ""
        return [
          String(decision.number), time(decision.at), decision.operatorName, words.word(forAction: decision.action),
          subject,
        ]
      }, numbers: [0])
  }
}

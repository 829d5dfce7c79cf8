import Board
import HumasModel

extension Wanasari {
  /// What this desk tells of a record.
  static func reply(to request: DetailRequest) -> DetailReply {
    DetailReply(request: request, content: content(for: request))
  }

  private static func content(for request: DetailRequest) -> DetailReply.Content {
    switch request {
    case .mention(let number):
      mentions.first { $0.number == number }.map { .mention($0, versions: versions) } ?? .gone
    case .pending(let number):
      pending.rows.first { $0.mention.number == number }.map { .pending($0, versions: versions, file: file(of: $0)) }
        ?? .gone
    case .issue(let id):
      trends.issues.first { $0.id == id }.map { .issue($0, newest: Array(mentions.prefix(6))) } ?? .gone
    case .statement(let id):
      crisis().consistency.papers.first { $0.statement.id == id }.map { .statement(StatementFile(row: $0)) } ?? .gone
    case .rejects: .rejects(rejects)
    case .dossier(let numbers):
      .dossier(
        AnswerDossier(
          cases: pending.rows.map(\.mention).filter { numbers.contains($0.number) },
          templates: [AnswerTemplate(name: "Diterima", text: "Terima kasih atas laporan Anda.")]))
    case .log: .log(decisions)
    case .evaluation: .evaluation(evaluation)
    }
  }

  private static let versions = [
    MentionVersion(
      revision: 1, seen: now - .days(6), status: .new,
      provenance: Provenance(path: "masuk/lapor/laporan-16.csv", byte: 9120, line: 41)),
    MentionVersion(
      revision: 2, seen: now - .days(2), status: .verified,
      provenance: Provenance(path: "masuk/lapor/laporan-20.csv", byte: 8800, line: 39)),
  ]

  private static func file(of row: PendingRow) -> CaseFile {
    guard let state = row.mention.caseState else { return CaseFile() }
    return CaseFile(
      decisions: [
        Decision(number: 41, at: now - .minutes(4), operatorName: state.changedBy, action: "draf", subject: "5049688"),
        Decision(number: 40, at: now - .minutes(5), operatorName: "Sari", action: "lihat", subject: "5049688"),
      ], text: "Terima kasih atas laporan Anda. Bantuan bulan ini disalurkan hari Selasa.",
      recipients: [state.stage: 12])
  }

  private static let decisions = [
    Decision(number: 2, at: now, operatorName: "Budi", action: "ambil", subject: "lapor\u{1f}5049702"),
    Decision(number: 1, at: now - .minutes(3), operatorName: "Rini", action: "lihat", subject: "lapor\u{1f}5049688"),
  ]

  private static let rejects = [
    Reject(
      provenance: Provenance(path: "masuk/x/2026-11-22.jsonl", byte: 40_112, line: 271), reason: .notJSON,
      detail: "tanda } hilang", excerpt: #"{"kind":"mention","text":"Banjir di"#),
    Reject(
      provenance: Provenance(path: "masuk/lapor/laporan-22.csv", byte: 1200, line: 15), reason: .badTime,
      detail: "Tanggal Laporan Masuk: 32 Nov 2026"),
  ]
}

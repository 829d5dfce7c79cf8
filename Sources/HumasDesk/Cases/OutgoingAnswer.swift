import HumasModel

/// An answer as it goes into `keluar/`: the words, and a line of JSON for each case it is for.
struct OutgoingAnswer {
  let answer: CaseState.Answer
  let text: String
  let rows: [MentionRow]
  let sentBy: String
  let at: Instant

  /// Names of files are made of numbers only, never of what people wrote.
  var name: String { OutgoingAnswer.name(of: answer.number) }

  static func name(of answer: Int64) -> String {
    let digits = String(answer)
    return "jawaban-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  func lines(in zone: Zone) -> String {
    rows.map { line(for: $0, in: zone).line + "\n" }.joined()
  }

  /// Whatever sends it must know to whom, so that ids stand as the source wrote them; the reporter's name is not among them.
  private func line(for row: MentionRow, in zone: Zone) -> JSON {
    .object([
      .init("kind", .string("answer")),
      .init("answer", .integer(answer.number)),
      .init("case", .integer(row.number)),
      .init("source", .string(row.mention.source)),
      .init("channel", .string(row.mention.channel)),
      .init("id", .optional(row.mention.sourceID)),
      .init("at", .moment(at, in: zone)),
      .init("drafted_by", .string(answer.draftedBy)),
      .init("approved_by", .optional(answer.approvedBy)),
      .init("sent_by", .string(sentBy)),
      .init("sha256", .string(answer.textHash)),
      .init("text", .string(text)),
    ])
  }
}

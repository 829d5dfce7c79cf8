import HumasModel

/// An answer as it goes into `keluar/`: the words, and a line of JSON for each case it is for.
struct OutgoingAnswer {
  let answer: CaseState.Answer
  let text: String
  let rows: [MentionRow]
  let sentBy: String
  let at: Instant

  /// Name of the file for one sending of the answer, the first or a later one, without its ending. Names are made of numbers
  /// only, never of what people wrote.
  func file(ofSending sending: Int) -> String {
    let digits = String(answer.number)
    let name = "jawaban-" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
    return sending == 1 ? name : "\(name)-\(sending)"
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

public import HumasModel

extension PendingRow {
  /// The row as `kentongan pending --json` prints it. `explanation` gives the lines of the count, as a person reads them.
  public func json(in zone: Zone, explanation: [String]) -> JSON {
    .object([
      .init("id", .string(mention.mention.sourceID ?? "#\(mention.number)")),
      .init("number", .integer(mention.number)),
      .init("channel", .string(mention.mention.channel)),
      .init("class", .optional(mention.mention.classification?.rawValue)),
      .init("suggested_class", .optional(suggestion?.rawValue)),
      .init("status", .string(mention.mention.status.code)),
      .init("received", .moment(mention.mention.at, in: zone)),
      .init("rule", .string(clock.rule.id)),
      .init("deadline", .moment(clock.due, in: zone)),
      .init("state", .string(clock.state.rawValue)),
      .init("left", clock.leftJSON),
      .init("clocks", .array(others.map { $0.json(in: zone) })),
      .init("explanation", .strings(explanation)),
      .init("issue", .optional(mention.issue)),
      .init("holder", .optional(mention.caseState?.holder?.name)),
      .init("file", .string(mention.provenance.path)),
      .init("line", .number(mention.provenance.line)),
    ])
  }
}

extension Deadline {
  fileprivate func json(in zone: Zone) -> JSON {
    .object([
      .init("rule", .string(rule.id)),
      .init("deadline", .moment(due, in: zone)),
      .init("state", .string(state.rawValue)),
    ])
  }

  fileprivate var leftJSON: JSON {
    .object([
      .init("working_minutes", .optional(workingMinutesLeft)),
      .init("clock_minutes", .optional(clockMinutesLeft)),
    ])
  }
}

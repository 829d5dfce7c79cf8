public import HumasModel

extension CaseOutcome {
  /// The decision as `kentongan case --json` prints it.
  public var json: JSON {
    .object([
      .init("decision", .integer(decision)),
      .init("verb", .string(verb.rawValue)),
      .init("undone", .optional(undone?.rawValue)),
      .init("cases", .number(count)),
      .init("first", .string(label)),
      .init("to", .optional(person)),
    ])
  }
}

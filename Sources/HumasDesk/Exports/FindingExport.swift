public import HumasModel

extension Finding {
  /// The finding as `kentongan findings --json` prints it. `why` is its reason, as a person reads it.
  /// - Parameter mark: what was decided about it.
  public func json(in zone: Zone, why: String, mark: FindingMark? = nil) -> JSON {
    .object([
      .init("id", .string(id)),
      .init("rule", .string(rule)),
      .init("type", .string(rule)),
      .init("verdict", .string(verdict.rawValue)),
      .init("severity", .string(severity.name)),
      .init("issue", .optional(issue)),
      .init("subject", .string(subject)),
      .init("place", .optional(place)),
      .init("statements", .strings(sides.map(\.statement))),
      .init("quotes", .array(sides.map { $0.quoteJSON })),
      .init("why", .string(why)),
      .init("since", .moment(since, in: zone)),
    ] + (mark?.members(in: zone) ?? []))
  }
}

extension Finding.Side {
  fileprivate var quoteJSON: JSON {
    .object([
      .init("statement", .string(statement)),
      .init("quote", .string(quote.text)),
      .init("start", .number(quote.start)),
      .init("end", .number(quote.end)),
    ])
  }
}

extension Finding.Severity {
  fileprivate var name: String {
    switch self {
    case .notice: "notice"
    case .warning: "warning"
    case .alarm: "alarm"
    }
  }
}

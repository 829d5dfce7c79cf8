public import HumasModel

extension BenignRelation {
  /// The relation as `kentongan findings --all --json` prints it. `why` is its reason, as a person reads it.
  public func json(in zone: Zone, why: String) -> JSON {
    let sides = [earlier, later]
    return .object([
      .init("relation", .string(kind.rawValue)),
      .init("issue", .optional(issue)),
      .init("subject", .string(subject)),
      .init("statements", .strings(sides.map(\.statement))),
      .init("values", .strings(sides.map(\.value))),
      .init(
        "quotes",
        .array(
          sides.map { side in
            .object([
              .init("statement", .string(side.statement)), .init("quote", .string(side.quote)),
              .init("as_of", .moment(side.asOf, in: zone)),
            ])
          })),
      .init("why", .string(why)),
    ])
  }
}

extension FindingMark {
  /// Members that are added to a finding that somebody has decided about.
  func members(in zone: Zone) -> [JSON.Member] {
    [
      .init("standing", .string(standing == .dismissed ? "dismissed" : "acknowledged")),
      .init("operator", .string(operatorName)), .init("decided_at", .moment(at, in: zone)),
      .init("reason", .optional(reason)),
    ]
  }
}

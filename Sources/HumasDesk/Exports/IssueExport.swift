public import HumasModel

extension IssueRow {
  /// The row as `kentongan issues --json` prints it. What this desk does not measure is `null`, never a guess.
  public func json(in zone: Zone) -> JSON {
    .object([
      .init("id", .integer(id)),
      .init("name", .string(name)),
      .init("level", .string("\(level)")),
      .init("mentions", .number(mentions)),
      .init("undated", .number(undated)),
      .init("people", .null),
      .init("first", .moment(first, in: zone)),
      .init("last", .moment(last, in: zone)),
      .init("burst", burstJSON),
      .init("tone", .null),
      .init("channels", .strings(channels)),
      .init("kind", .null),
      .init("basis", .string(basis.rawValue)),
      .init("silent_since", .moment(silentSince, in: zone)),
    ])
  }

  /// The row as `kentongan trends --json` prints it: counts by hour, oldest first, and the moment the last hour ends.
  public func trendJSON(in zone: Zone, until end: Instant) -> JSON {
    .object([
      .init("id", .integer(id)),
      .init("name", .string(name)),
      .init("until", .moment(end, in: zone)),
      .init("bucket_minutes", .number(60)),
      .init("counts", .array(hours.map { .number($0) })),
      .init("undated", .number(undated)),
    ])
  }

  private var burstJSON: JSON {
    .object([
      .init("observed", .number(lastHour)),
      .init("expected", .decimal(expected, places: 3)),
      .init("p", reason.map { .decimal($0.p, places: 6) } ?? .null),
      .init("ratio", ratio.map { .decimal($0, places: 3) } ?? .null),
    ])
  }
}

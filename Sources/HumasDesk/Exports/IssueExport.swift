public import HumasModel

extension IssueRow {
  /// The row as `kentongan issues --json` prints it. Net tone is (positive − negative) / all, the
  /// unlabelled among them. What this desk does not measure is `null`, never a guess.
  public func json(in zone: Zone) -> JSON {
    .object([
      .init("id", .integer(id)),
      .init("name", .string(name)),
      .init("level", .string("\(level)")),
      .init("mentions", .number(mentions)),
      .init("undated", .number(undated)),
      .init("people", .number(figures.people)),
      .init("people_unknown", .number(figures.unknownPeople)),
      .init("reach", .number(figures.reach)),
      .init("copies", .number(figures.copies)),
      .init("first", .moment(first, in: zone)),
      .init("last", .moment(last, in: zone)),
      .init("burst", burstJSON),
      .init("tone", toneJSON),
      .init("emotions", emotionsJSON),
      .init("channels", .strings(channels)),
      .init("kind", reason.map { .string($0.kind.kind.rawValue) } ?? .null),
      .init("kind_reasons", .strings(reason?.kind.reasons.map(\.sign.rawValue) ?? [])),
      .init("pinned", .bool(isPinned)),
      .init("ignored", .bool(isIgnored)),
      .init("basis", .string(basis.rawValue)),
      .init("silent_since", .moment(silentSince, in: zone)),
    ])
  }

  private var toneJSON: JSON {
    .object([
      .init("net", figures.tone.net.map { .decimal($0, places: 3) } ?? .null),
      .init("positive", .number(figures.tone.positive)),
      .init("neutral", .number(figures.tone.neutral)),
      .init("negative", .number(figures.tone.negative)),
      .init("unlabelled", .number(figures.tone.unlabelled)),
    ])
  }

  private var emotionsJSON: JSON {
    .object([
      .init("anger", .number(figures.emotions.anger)),
      .init("fear", .number(figures.emotions.fear)),
      .init("uncertainty", .number(figures.emotions.uncertainty)),
      .init("conflict_of_interest", .number(figures.emotions.conflictOfInterest)),
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

extension IssueCurve {
  /// The row as `kentongan trends --json` prints it: counts by bucket, oldest first, and the moment the last bucket ends.
  public func json(in zone: Zone) -> JSON {
    .object([
      .init("id", .integer(issue.id)),
      .init("name", .string(issue.name)),
      .init("until", .moment(until, in: zone)),
      .init("bucket_minutes", .number(Int(bucket.minutes))),
      .init("counts", .array(counts.map { .number($0) })),
      .init("undated", .number(issue.undated)),
    ])
  }
}

extension IssuePair {
  /// The row as `kentongan proposals --json` prints it.
  public var json: JSON {
    .object([
      .init("issue", .integer(issue)), .init("name", .string(name)), .init("into", .integer(into)),
      .init("into_name", .string(nameOfOther)), .init("likeness", .decimal(likeness, places: 3)),
    ])
  }
}

public import HumasModel

extension Statement {
  /// The statement as `kentongan statements --json` prints it.
  public func json(in zone: Zone) -> JSON {
    var members: [JSON.Member] = [
      .init("id", .string(id)),
      .init("channel", .string(channel)),
      .init("agency", .optional(agency)),
      .init("speaker", .optional(speaker)),
      .init("status", .string(status.rawValue)),
      .init("published_at", .moment(publishedAt, in: zone)),
      .init("as_of", .moment(asOf, in: zone)),
      .init("issue", .optional(issue)),
      .init("supersedes", .optional(supersedes)),
      .init("corrects", .optional(corrects)),
      .init("approved_by", .optional(approvedBy)),
      .init("audience", .optional(audience)),
      .init("objective", .optional(objective)),
      .init("title", .optional(title)),
      .init("text", .string(text)),
    ]
    if !extra.isEmpty { members.append(.init("extra", .verbatim(extra))) }
    return .object(members)
  }
}

extension Reject {
  /// The reject as `kentongan rejects --json` prints it; `position` is the line. `sentence` is its reason in words.
  public func json(sentence: String) -> JSON {
    .object([
      .init("path", .string(provenance.path)),
      .init("position", .number(provenance.line)),
      .init("byte", .integer(provenance.byte)),
      .init("reason", .string(reason.rawValue)),
      .init("sentence", .string(sentence)),
      .init("detail", .string(detail)),
      .init("excerpt", .string(excerpt)),
    ])
  }
}

extension SourceRow {
  /// The source as `kentongan sources --json` prints it.
  public func json(in zone: Zone) -> JSON {
    .object([
      .init("name", .string(name)),
      .init("format", .string(format)),
      .init("read", .number(count.read)),
      .init("accepted", .number(count.accepted)),
      .init("updated", .number(count.updated)),
      .init("duplicate", .number(count.duplicate)),
      .init("rejected", .number(count.rejected)),
      .init("last_read", .moment(lastRead, in: zone)),
      .init("expected_every_minutes", .optional(expectedEvery.map { Int($0.minutes) })),
      .init("silent_since", .moment(silentSince, in: zone)),
    ])
  }
}

extension Decision {
  /// The decision as `kentongan log --json` prints it.
  public func json(in zone: Zone) -> JSON {
    .object([
      .init("number", .integer(number)),
      .init("at", .moment(at, in: zone)),
      .init("operator", .string(operatorName)),
      .init("action", .string(action)),
      .init("subject", .string(subject)),
      .init("detail", detail.isEmpty ? .null : .verbatim(detail)),
    ])
  }
}

extension Claim {
  /// The claim as `kentongan claims` prints it.
  public func json(in zone: Zone) -> JSON {
    var members: [JSON.Member] = [.init("metric", .string(metric))]
    switch value {
    case .quantity(let low, let high, let unit):
      members += [
        .init("low", .decimal(low, places: 6)), .init("high", .decimal(high, places: 6)), .init("unit", .optional(unit)),
      ]
    case .state(let state): members += [.init("object", .string(subject)), .init("state", .string(state))]
    case .contact(let contact): members += [.init("service", .string(subject)), .init("contact", .string(contact))]
    }
    members += [
      .init("place", .optional(place)), .init("as_of", .moment(asOf, in: zone)),
      .init("qualifier", .string(qualifier.rawValue)), .init("quote", .string(quote.text)),
    ]
    if isIncrement { members.append(.init("increment", .bool(true))) }
    if isDisowned { members.append(.init("disowned", .bool(true))) }
    return .object(members)
  }
}

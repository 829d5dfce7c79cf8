public import HumasModel

extension MentionRow {
  /// The row as `kentongan mentions --json` prints it.
  public func json(in zone: Zone) -> JSON {
    var members: [JSON.Member] = [
      .init("number", .integer(number)),
      .init("id", .optional(mention.sourceID)),
      .init("source", .string(mention.source)),
      .init("channel", .string(mention.channel)),
      .init("class", .optional(mention.classification?.rawValue)),
      .init("author", .optional(mention.author)),
      .init("title", .optional(mention.title)),
      .init("text", .string(mention.text)),
      .init("at", .moment(mention.at, in: zone)),
      .init("seen", .moment(seen, in: zone)),
      .init("place", .optional(mention.place)),
      .init("agency", .optional(mention.agency)),
      .init("category", .optional(mention.category)),
      .init("status", .string(mention.status.code)),
      .init("responded_at", .moment(mention.respondedAt, in: zone)),
      .init("closed_at", .moment(mention.closedAt, in: zone)),
      .init("url", .optional(mention.url)),
      .init("reach", .optional(mention.reach)),
      .init("repost_of", .optional(mention.repostOf)),
      .init("rating", .optional(mention.rating)),
      .init("confidentiality", .string(mention.confidentiality.rawValue)),
      .init("issue", .optional(issue)),
      .init("revision", .number(revision)),
      .init("file", .string(provenance.path)),
      .init("line", .number(provenance.line)),
    ]
    if !mention.extra.isEmpty { members.append(.init("extra", .verbatim(mention.extra))) }
    return .object(members)
  }
}

extension JSON {
  /// RFC 3339 in the zone; `null` for an unknown moment.
  static func moment(_ moment: Instant?, in zone: Zone) -> JSON {
    moment.map { .string($0.rfc3339(in: zone)) } ?? .null
  }
}

public import HumasModel

/// What a figure is called and how it was counted, in a language.
public struct MeasureSentence: Sendable, Hashable {
  public var label: String
  /// Formula, filter, and where it comes from.
  public var formula: String

  public init(label: String, formula: String) {
    self.label = label
    self.formula = formula
  }
}

extension Report {
  /// The report as one JSON object: every figure by its name at the top, and in `sections` with its source and difference.
  ///
  /// - Parameter saying: name and formula of a measure in the reader's language.
  public func json(saying: (Measure) -> MeasureSentence) -> JSON {
    .object(
      [
        .init("kind", .string(kind.rawValue)), .init("agency", .string(agency)), .init("at", .moment(at, in: zone)),
        .init("since", .moment(since, in: zone)), .init("previous", .optional(previous?.file)),
        .init("previous_at", .moment(previous?.at, in: zone)), .init("damaged", .strings(damaged)),
        .init("stale", .bool(isStale)), .init("log_hash", .string(logHash)),
      ] + figures.map { JSON.Member($0.measure.rawValue, .optional($0.value)) }
        + [.init("sections", .array(sections.map { $0.json(in: zone, saying) }))])
  }
}

extension Report.Section {
  fileprivate func json(in zone: Zone, _ saying: (Measure) -> MeasureSentence) -> JSON {
    var members = [
      JSON.Member("topic", .string(topic.rawValue)),
      JSON.Member("figures", .array(figures.map { $0.json(saying($0.measure)) })),
    ]
    if let rows {
      members += [.init("rows", .array(rows.json(in: zone))), .init("omitted", .number(omitted))]
    }
    return .object(members)
  }
}

extension ReportFigure {
  fileprivate func json(_ sentence: MeasureSentence) -> JSON {
    .object([
      .init("id", .string(measure.rawValue)), .init("label", .string(sentence.label)), .init("value", .optional(value)),
      .init("unit", .string(measure.unit.rawValue)), .init("of", .optional(base)),
      .init("gap_minutes", .optional(gap.map { Int($0.minutes) })), .init("at_least", .optional(atLeast)),
      .init("before", .optional(before)), .init("change", .optional(change)),
      .init("formula", .string(sentence.formula)),
      .init("source", .string(measure.origin.rawValue)),
    ])
  }
}

extension ReportRows {
  fileprivate func json(in zone: Zone) -> [JSON] {
    switch self {
    case .cases(let rows): rows.map { $0.json(in: zone, explanation: []) }
    case .issues(let rows): rows.map { $0.json(in: zone) }
    case .findings(let rows): rows.map { $0.json(in: zone, why: $0.subject) }
    case .promises(let rows): rows.map { $0.reportJSON(in: zone) }
    case .ledger(let rows): rows.map { $0.reportJSON(in: zone) }
    case .statements(let rows): rows.map { $0.statement.json(in: zone) }
    case .hoaxes(let rows): rows.map { $0.reportJSON(in: zone) }
    case .decisions(let rows): rows.map { $0.json(in: zone) }
    }
  }
}

extension PromiseRow {
  fileprivate func reportJSON(in zone: Zone) -> JSON {
    .object([
      .init("statement", .string(statement)), .init("issue", .optional(issue)), .init("quote", .string(quote.text)),
      .init("due", .moment(due, in: zone)), .init("overdue", .bool(state == .overdue)),
    ])
  }
}

extension LedgerLine {
  /// With the entry that was said last.
  fileprivate func reportJSON(in zone: Zone) -> JSON {
    .object([
      .init("issue", .optional(issue)), .init("subject", .string(subject)), .init("place", .optional(place)),
      .init("value", .optional(entries.first?.value)), .init("as_of", .moment(entries.first?.asOf, in: zone)),
      .init("statement", .optional(entries.first?.statement)),
    ])
  }
}

extension HoaxRow {
  fileprivate func reportJSON(in zone: Zone) -> JSON {
    .object([
      .init("id", .string(hoax.id)), .init("claim", .string(hoax.claim)),
      .init("first_seen", .moment(firstSeen, in: zone)),
      .init("labelled", .moment(hoax.registeredAt, in: zone)), .init("clarified", .moment(clarifiedAt, in: zone)),
      .init("last_seen", .moment(lastSeen, in: zone)), .init("sightings", .number(sightings)),
      .init("after", .number(after)),
    ])
  }
}

extension JSON {
  /// A figure with what is sure of it: six decimals.
  fileprivate static func optional(_ number: Double?) -> JSON { number.map { .decimal($0, places: 6) } ?? .null }
}

import HumasModel

/// What a line leaves out and the file's place and the desk's settings say.
struct DeskSense {
  let defaultKind: String
  let defaultSource: String
  /// What a bare "Pengaduan" counts as.
  let bareComplaint: Classification
  let words: StatusWords
  /// Zone of clock faces without an offset.
  let zone: Zone

  init(_ origin: Origin) {
    defaultKind = DeskSense.defaultKind(in: origin.folder)
    defaultSource = origin.source ?? "meja"
    bareComplaint = origin.settings.bareComplaint
    words = StatusWords(own: origin.settings.statusWords)
    zone = origin.settings.zone
  }

  private static func defaultKind(in folder: Folder) -> String {
    switch folder {
    case .incoming: "mention"
    case .statements: "statement"
    case .registers: "fact"
    }
  }
}

/// One line of the desk's JSON Lines, its fields found: what they mean.
struct DeskRecord {
  let bytes: UnsafeRawBufferPointer
  let slots: [JSONScanner.Value?]
  let unknown: [JSONScanner.Member]
  let sense: DeskSense

  /// The entry, and whether its identity is a digest that needs an occurrence number.
  func entry() throws(Flaw) -> (Entry, needsOccurrence: Bool) {
    let kind = text(.kind) ?? sense.defaultKind
    switch kind {
    case "mention": return ContentDigest.identified(try mention())
    case "statement": return (.statement(try statement()), false)
    case "observed": return (.observed(try observation()), false)
    case "fact": return (.fact(try fact()), false)
    case "hoax": return (.hoax(try hoax()), false)
    case "contact": return (.contact(try contact()), false)
    case "delivery": return (.delivery(try delivery()), false)
    default: throw Flaw(reason: .unknownKind, detail: kind)
    }
  }

  private func mention() throws(Flaw) -> Mention {
    let source = text(.source)?.lowercased() ?? sense.defaultSource
    let respondedAt = try moment(.respondedAt)
    let closedAt = try moment(.closedAt)
    var mention = Mention(
      identity: Identity(text: ""), source: source, channel: text(.channel) ?? source, sourceID: text(.id),
      confidentiality: text(.confidentiality).map(ConfidentialityWords.confidentiality) ?? .open, author: text(.author),
      title: text(.title), text: try required(.text), at: try moment(.at), place: text(.place), agency: text(.agency),
      category: text(.category), status: status(respondedAt: respondedAt, closedAt: closedAt),
      respondedAt: respondedAt, closedAt: closedAt, url: text(.url), reach: try integer(.reach),
      repostOf: repost(in: source), rating: try integer(.rating))
    classify(&mention)
    return mention
  }

  /// An unknown class leaves the report unclassified, and its word is kept.
  private func classify(_ mention: inout Mention) {
    var kept = unknown.map(raw)
    if let word = text(.classification) {
      mention.classification = ClassWords.classification(of: word, bareComplaint: sense.bareComplaint)
      if mention.classification == nil { kept.append("\"class\":\(JSONText.quoted(word))") }
    }
    mention.extra = object(kept)
  }

  private func status(respondedAt: Instant?, closedAt: Instant?) -> Status {
    if let word = text(.status) { return sense.words.status(of: word) }
    if closedAt != nil { return .done }
    return respondedAt == nil ? .new : .responded
  }

  private func repost(in source: String) -> String? {
    text(.repostOf).map { Identity(source: source, id: $0).text }
  }

  private func statement() throws(Flaw) -> Statement {
    let text = try required(.text)
    let word = self.text(.status) ?? StatementStatus.published.rawValue
    let status = StatementStatus(rawValue: word.lowercased())
    let channel = self.text(.channel) ?? ""
    let publishedAt = try moment(.publishedAt)
    let unread = status == nil ? ["\"status\":\(JSONText.quoted(word))"] : []
    return Statement(
      id: self.text(.id) ?? ContentDigest.name(of: [channel, text, self.text(.publishedAt) ?? ""]), channel: channel,
      agency: self.text(.agency), speaker: self.text(.speaker), status: status ?? .draft, publishedAt: publishedAt,
      asOf: try moment(.asOf), issue: self.text(.issue), supersedes: self.text(.supersedes),
      corrects: self.text(.corrects), approvedBy: self.text(.approvedBy), audience: self.text(.audience),
      objective: self.text(.objective), title: self.text(.title), text: text,
      extra: object(unknown.map(raw) + unread))
  }

  private func observation() throws(Flaw) -> Observation {
    Observation(
      statement: try required(.statement), channel: text(.channel) ?? "", observedAt: try moment(.observedAt),
      text: try required(.text))
  }

  private func fact() throws(Flaw) -> Fact {
    let metric = try required(.metric)
    let value = try required(.value)
    return Fact(
      id: text(.id) ?? ContentDigest.name(of: [metric, text(.place) ?? "", text(.asOf) ?? ""]), issue: text(.issue),
      metric: metric, value: value, unit: text(.unit), place: text(.place), asOf: try moment(.asOf),
      source: text(.source))
  }

  private func hoax() throws(Flaw) -> Hoax {
    let claim = try required(slots[DeskField.claim.rawValue] == nil ? .text : .claim)
    return Hoax(
      id: text(.id) ?? ContentDigest.name(of: [claim]), claim: claim, verdict: text(.verdict) ?? "hoaks",
      registeredAt: try moment(.registeredAt), evidence: text(.evidence))
  }

  private func contact() throws(Flaw) -> Contact {
    Contact(service: try required(.service), value: try required(.value), source: text(.source))
  }
}

extension DeskRecord {
  /// A string as text, a number or truth value as it is written; `nil` for what is missing, null, empty or nested.
  private func text(_ field: DeskField) -> String? {
    guard let value = slots[field.rawValue] else { return nil }
    switch value.kind {
    case .string: return value.range.isEmpty ? nil : JSONText.decoded(value, in: bytes)
    case .number, .bool: return String(decoding: bytes[value.range], as: UTF8.self)
    case .null, .object, .array: return nil
    }
  }

  func required(_ field: DeskField) throws(Flaw) -> String {
    guard let text = text(field), text.utf8.contains(where: { !isBlank($0) }) else {
      throw Flaw(reason: .missingText, detail: field.keys[0])
    }
    return text
  }

  /// A missing time stays unknown; a wrong one is a flaw of the record.
  func moment(_ field: DeskField) throws(Flaw) -> Instant? {
    guard let value = slots[field.rawValue], value.kind != .null, !(value.kind == .string && value.range.isEmpty)
    else { return nil }
    let slice = UnsafeRawBufferPointer(rebasing: bytes[value.range])
    guard let moment = moment(field, value.kind == .string ? slice : nil), Limit.times.contains(moment) else {
      throw Flaw(reason: .badTime, detail: field.keys[0])
    }
    return moment
  }

  private func moment(_ field: DeskField, _ bytes: UnsafeRawBufferPointer?) -> Instant? {
    bytes.flatMap { Instant(rfc3339: $0, assuming: sense.zone) }
      ?? (field == .at ? text(field).flatMap(WrittenMoment.post) : nil)
  }

  private func integer(_ field: DeskField) throws(Flaw) -> Int? {
    guard let text = text(field) else { return nil }
    guard let number = Int(text) else { throw Flaw(reason: .badNumber, detail: field.keys[0]) }
    return number
  }

  private func raw(_ member: JSONScanner.Member) -> String {
    String(decoding: bytes[member.key.rawRange], as: UTF8.self) + ":"
      + String(decoding: bytes[member.value.rawRange], as: UTF8.self)
  }

  private func object(_ members: [String]) -> String {
    members.isEmpty ? "" : "{" + members.joined(separator: ",") + "}"
  }
}

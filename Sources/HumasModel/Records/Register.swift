/// A figure or state that the desk has registered as true, with its as-of time (`acuan/fakta.*`).
public struct Fact: Sendable, Hashable {
  public var id: String
  public var issue: String?
  /// The agency's word for what is counted or described ("meninggal", "status jalan").
  public var metric: String
  public var value: String
  public var unit: String?
  public var place: String?
  public var asOf: Instant?
  public var source: String?

  public init(
    id: String, issue: String? = nil, metric: String, value: String, unit: String? = nil, place: String? = nil,
    asOf: Instant? = nil, source: String? = nil
  ) {
    self.id = id
    self.issue = issue
    self.metric = metric
    self.value = value
    self.unit = unit
    self.place = place
    self.asOf = asOf
    self.source = source
  }
}

/// A false report that the desk has examined (`acuan/hoaks.*`).
public struct Hoax: Sendable, Hashable {
  public var id: String
  public var claim: String
  /// The finding as written: "hoaks", "disinformasi", "belum terbukti".
  public var verdict: String
  public var registeredAt: Instant?
  public var evidence: String?

  public init(id: String, claim: String, verdict: String, registeredAt: Instant? = nil, evidence: String? = nil) {
    self.id = id
    self.claim = claim
    self.verdict = verdict
    self.registeredAt = registeredAt
    self.evidence = evidence
  }
}

/// An official contact that may be published (`acuan/kontak.*`). Exempt from masking.
public struct Contact: Sendable, Hashable {
  public var service: String
  /// Number, address or account as written.
  public var value: String
  public var source: String?

  public init(service: String, value: String, source: String? = nil) {
    self.service = service
    self.value = value
    self.source = source
  }
}

/// A non-working day (`acuan/libur.*`).
public struct Holiday: Sendable, Hashable {
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case national = "libur_nasional"
    case jointLeave = "cuti_bersama"
    case local = "libur_daerah"
  }

  public var date: CivilDate
  public var kind: Kind
  public var name: String
  public var source: String?

  public init(date: CivilDate, kind: Kind, name: String, source: String? = nil) {
    self.date = date
    self.kind = kind
    self.name = name
    self.source = source
  }
}

/// A topic that the agency watches by name (`acuan/isu.*`): a mention with one of the phrases belongs to it.
public struct WatchedIssue: Sendable, Hashable {
  public var name: String
  public var phrases: [String]
  public var exclusions: [String]
  public var isSensitive: Bool

  public init(name: String, phrases: [String], exclusions: [String] = [], isSensitive: Bool = false) {
    self.name = name
    self.phrases = phrases
    self.exclusions = exclusions
    self.isSensitive = isSensitive
  }
}

/// A place name of the agency's gazetteer (`acuan/tempat.*`).
public struct Place: Sendable, Hashable {
  public enum Level: String, Sendable, Codable, CaseIterable {
    case province = "provinsi"
    case regency = "kabupaten"
    case district = "kecamatan"
    case village = "desa"
    case site = "lokasi"
  }

  public var name: String
  public var level: Level
  public var parent: String?
  public var aliases: [String]

  public init(name: String, level: Level, parent: String? = nil, aliases: [String] = []) {
    self.name = name
    self.level = level
    self.parent = parent
    self.aliases = aliases
  }
}

/// All registers of `acuan/` together.
public struct Registers: Sendable, Hashable {
  public var facts: [Fact]
  public var hoaxes: [Hoax]
  public var contacts: [Contact]
  public var holidays: [Holiday]
  public var watched: [WatchedIssue]
  public var places: [Place]
  public var messages: [KeyMessage] = []

  public init(
    facts: [Fact] = [], hoaxes: [Hoax] = [], contacts: [Contact] = [], holidays: [Holiday] = [],
    watched: [WatchedIssue] = [], places: [Place] = []
  ) {
    self.facts = facts
    self.hoaxes = hoaxes
    self.contacts = contacts
    self.holidays = holidays
    self.watched = watched
    self.places = places
  }
}

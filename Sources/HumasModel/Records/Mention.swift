/// Something said to or about the office: a complaint, a post, a message, an article.
///
/// A mention is what one source said at one time; the desk's own knowledge of it (number, revision, issue, clock) stands in
/// ``MentionRow``. Everything a source leaves out is `nil`; nothing is guessed.
public struct Mention: Sendable, Hashable {
  public var identity: Identity
  /// The stream it came by: the sub-folder of `masuk/`, or the record's own `source`. Lower case.
  public var source: String
  /// Where it was said: `LAPOR`, `WA`, `X`, `IG`, `Loket`, `Pers` … as the source writes it.
  public var channel: String
  /// The source's own id (LAPOR's tracking id, a post's id).
  public var sourceID: String?
  /// `nil` = not classified: no statutory clock runs.
  public var classification: Classification?
  public var confidentiality: Confidentiality
  public var author: String?
  public var title: String?
  public var text: String
  /// When it was said or received; `nil` = unknown, and never replaced by the moment of reading.
  public var at: Instant?
  public var place: String?
  /// The agency that holds it.
  public var agency: String?
  /// The source's own category ("Bencana", "Jalan"), as written.
  public var category: String?
  public var status: Status
  public var respondedAt: Instant?
  public var closedAt: Instant?
  public var url: String?
  /// People reached, as the source counts them.
  public var reach: Int?
  /// Identity text (`source` id) of the post this one repeats.
  public var repostOf: String?
  /// Satisfaction given by the reporter, 1…5.
  public var rating: Int?
  /// Keys nobody knows, as one JSON object; empty string when there are none. Kept, so that nothing is lost.
  public var extra: String

  public init(
    identity: Identity, source: String, channel: String, sourceID: String? = nil,
    classification: Classification? = nil, confidentiality: Confidentiality = .open, author: String? = nil,
    title: String? = nil, text: String, at: Instant? = nil, place: String? = nil, agency: String? = nil,
    category: String? = nil, status: Status = .new, respondedAt: Instant? = nil, closedAt: Instant? = nil,
    url: String? = nil, reach: Int? = nil, repostOf: String? = nil, rating: Int? = nil, extra: String = ""
  ) {
    self.identity = identity
    self.source = source
    self.channel = channel
    self.sourceID = sourceID
    self.classification = classification
    self.confidentiality = confidentiality
    self.author = author
    self.title = title
    self.text = text
    self.at = at
    self.place = place
    self.agency = agency
    self.category = category
    self.status = status
    self.respondedAt = respondedAt
    self.closedAt = closedAt
    self.url = url
    self.reach = reach
    self.repostOf = repostOf
    self.rating = rating
    self.extra = extra
  }
}

/// What makes two readings the same record: `source` + U+001F + the source's id, or, where there is no id, a digest of source,
/// content and time plus the occurrence number within its file. Equal text = the same record, however often it is sent.
public struct Identity: Hashable, Sendable {
  public var text: String
  public init(text: String) { self.text = text }
  public init(source: String, id: String) { self.text = "\(source)\u{1f}\(id)" }
}

/// SP4N-LAPOR may hide who reports, or the report itself.
public enum Confidentiality: String, Sendable, Codable, CaseIterable {
  case open
  /// The reporter's name is not to be shown.
  case anonymous
  /// *Rahasia*: the content never leaves the desk.
  case secret
}

/// The classes of a report, each with its own clock (DOMAIN §1). The raw value is the key used in settings.
public enum Classification: String, Sendable, Codable, CaseIterable {
  case informationRequest = "permintaan_informasi"
  case aspiration = "aspirasi"
  case complaint = "pengaduan_tidak_berkadar"
  case supervisedComplaint = "pengaduan_berkadar"
  case publicInformationRequest = "permohonan_ppid"
  case informationObjection = "keberatan_informasi"
  case dataBreach = "insiden_data_pribadi"
  case other = "lainnya"
}

/// Where a report stands. The raw values are those of the desk's JSON Lines; a source's own unknown word is kept in `other`.
public enum Status: Hashable, Sendable {
  case new, verified, inProgress, waitingForReporter, atOtherAgency, responded, done, closedBySystem, archived
  case other(String)
}

extension Status {
  private static let names: [(Status, String)] = [
    (.new, "baru"), (.verified, "terverifikasi"), (.inProgress, "diproses"), (.waitingForReporter, "menunggu_pelapor"),
    (.atOtherAgency, "di_instansi_lain"), (.responded, "ditanggapi"), (.done, "selesai"),
    (.closedBySystem, "ditutup_sistem"), (.archived, "diarsipkan"),
  ]

  /// The desk's word, or the source's own.
  public var code: String {
    if case .other(let word) = self { return word }
    return Status.names.first { $0.0 == self }!.1
  }

  public init(code: String) {
    self = Status.names.first { $0.1 == code }?.0 ?? .other(code)
  }

  /// Whether an answer is still owed. An unknown word counts as open: a report is never dropped for its spelling.
  public var isOpen: Bool {
    switch self {
    case .new, .verified, .inProgress, .waitingForReporter, .atOtherAgency, .other: true
    case .responded, .done, .closedBySystem, .archived: false
    }
  }

  /// Closed without anybody having answered.
  public var isClosedUnanswered: Bool { self == .closedBySystem || self == .archived }

  /// Whether the statutory clock stands still (DOMAIN §1; a setting).
  public var pausesClock: Bool { self == .waitingForReporter || self == .atOtherAgency }
}

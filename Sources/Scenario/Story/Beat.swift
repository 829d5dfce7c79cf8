import HumasModel

/// One written event of the story, at its hour. What the crowd writes between the beats comes from ``Phase``.
struct Beat: Sendable {
  /// Hours from the beginning; negative = before the rain.
  var hour: Double
  var action: Action

  enum Action: Sendable {
    /// A statement's file appears in `pernyataan/`, whole.
    case states(@Sendable (StoryClock) -> StatementPaper)
    /// A file of the data directory is written anew.
    case writes(path: String, @Sendable (StoryClock) -> [UInt8])
    case removes(path: String)
    /// One mention with given words.
    case mentions(Stream, author: String?, title: String?, classification: String?, text: String)
    /// The copied hoax: so many near-equal posts within so many minutes.
    case copies(count: Int, minutes: Double)
    /// A line of which the second half comes four real seconds later.
    case halfLine(String)
    /// A line that no reader can read.
    case brokenLine(String)
  }

  /// All beats, in the order of their hours.
  static let all = (Beat.firstHours + Beat.firstNight + Beat.secondDay + Beat.recovery).sorted { $0.hour < $1.hour }
}

extension Beat {
  /// A statement; `asOf` is the story hour that its figures describe (the full hour on the clock).
  static func statement(
    _ hour: Double, _ id: String, _ channel: OfficeChannel, by office: Office, issue: WatchedTopic,
    asOf: Double? = nil, status: StatementStatus = .published, supersedes: String? = nil, corrects: String? = nil,
    speaker: String? = nil, approvedBy: String? = "Sekretaris Daerah", audience: String? = nil,
    objective: String? = nil, _ title: String, _ text: @escaping @Sendable (StoryClock) -> String
  ) -> Beat {
    Beat(
      hour: hour,
      action: .states { clock in
        StatementPaper(
          id: id, channel: channel.rawValue, agency: office.rawValue, speaker: speaker, status: status,
          publishedAt: status == .draft ? nil : clock.at(hour), asOf: asOf.map(clock.fullHour), issue: issue.rawValue,
          supersedes: supersedes, corrects: corrects, approvedBy: status == .draft ? nil : approvedBy,
          audience: audience, objective: objective, title: title, text: text(clock))
      })
  }

  static func writes(_ hour: Double, _ path: String, _ bytes: @escaping @Sendable (StoryClock) -> [UInt8]) -> Beat {
    Beat(hour: hour, action: .writes(path: path, bytes))
  }

  static func mention(
    _ hour: Double, _ stream: Stream, author: String? = nil, title: String? = nil, class classification: String? = nil,
    _ text: String
  ) -> Beat {
    Beat(
      hour: hour,
      action: .mentions(stream, author: author, title: title, classification: classification, text: text))
  }
}

/// The channels through which offices of the regency speak.
enum OfficeChannel: String, Sendable {
  case site = "situs"
  case instagram
  case broadcast = "wa-siaran"
  case radio
  case release = "siaran-pers"
}

/// The offices that speak in the story.
enum Office: String, Sendable {
  case information = "Diskominfo Kabupaten Wanasari"
  case disaster = "BPBD Kabupaten Wanasari"
  case transport = "Dinas Perhubungan Kabupaten Wanasari"
  case works = "Dinas PU Kabupaten Wanasari"
  case social = "Dinas Sosial Kabupaten Wanasari"
  case health = "Dinas Kesehatan Kabupaten Wanasari"
  case education = "Dinas Pendidikan Kabupaten Wanasari"
  case waterworks = "Perumda Tirta Wanasari"
  case village = "Pemerintah Desa Muara Lumbir"
}

/// The topics that the desk watches by name (`acuan/isu.csv`).
enum WatchedTopic: String, Sendable {
  case flood = "Banjir Kali Lumbir"
  case water = "Air bersih"
  case dam = "Isu tanggul jebol"
  case bridge = "Jembatan Bunut"
  case aid = "Bantuan sosial"
  case shelter = "Pengungsian"
  case power = "Listrik padam"
  case health = "Kesehatan pengungsi"
  case school = "Sekolah"
}

package import HumasModel

/// `meja.yaml`: what an agency writes about itself, its clocks, channels and sources.
///
/// A key that is missing keeps its default; a rule, channel or source that is named replaces the default of that name
/// and leaves the others.
package enum SettingsFile {
  /// Its name in the data directory.
  package static let name = "meja.yaml"

  /// Settings, and the keys that were not understood.
  package struct Reading: Sendable {
    package var settings: Settings
    package var warnings: [SettingsWarning]
  }

  /// - Parameter path: named in errors and warnings.
  /// - Throws: ``SettingsError`` where the text is no YAML or a value is not what its key asks for.
  package static func read(_ bytes: some Sequence<UInt8>, path: String = name) throws(SettingsError) -> Reading {
    let text = String(decoding: Array(bytes), as: UTF8.self)
    guard let document = try YAMLNode.document(text, path: path), !document.isEmpty else {
      return Reading(settings: defaults, warnings: [])
    }
    do throws(YAMLFault) {
      return Reading(
        settings: try settings(document), warnings: try SettingsKeys.unknown(in: document, path: path))
    } catch {
      throw SettingsError(path: path, fault: error)
    }
  }

  private static func settings(_ file: YAMLNode) throws(YAMLFault) -> Settings {
    var settings = defaults
    if let node = file["instansi"] { settings.agency = try node.text() }
    settings.shortAgency = try file["singkatan"]?.text() ?? settings.agency
    if let node = file["zona"] { settings.zone = try node.choice(Zone.self) }
    if let node = file["bahasa"] { settings.language = try node.choice(LanguageCode.self).rawValue }
    if let node = file["tema"] { settings.theme = try node.text() }
    try readClocks(file, into: &settings)
    try readSurroundings(file, into: &settings)
    settings.cases = try cases(file, over: settings.cases)
    if let node = file["persetujuan_wajib"] { settings.approvalDuty = try node.choice(ApprovalDuty.self) }
    return settings
  }

  private static func readClocks(_ file: YAMLNode, into settings: inout Settings) throws(YAMLFault) {
    if let node = file["aturan"] { settings.rules = try rules(node, over: settings.rules) }
    if let node = file["pengaduan_tanpa_keterangan"] { settings.bareComplaint = try node.choice(Classification.self) }
    if let node = file["jeda_selama_menunggu"] { settings.pausesWhileWaiting = try node.truth() }
    if let node = file["hitung_mulai_hari_kerja_berikutnya"] { settings.startsNextWorkingDay = try node.truth() }
    if let node = file["pernyataan_awal_menit"] { settings.holdingStatementMinutes = try node.whole(1...10_080) }
    if let node = file["jam_kerja"] { settings.workingHours = try hours(node, over: settings.workingHours) }
    if let node = file["ramadan"] { try readRamadan(node, into: &settings) }
  }

  private static func readSurroundings(_ file: YAMLNode, into settings: inout Settings) throws(YAMLFault) {
    if let node = file["kanal"] { settings.channels = try channels(node, over: settings.channels) }
    if let node = file["sumber"] { settings.sources = try sources(node, settings) }
    if let node = file["kata_status"] { settings.statusWords = try statusWords(node) }
    if let node = file["tingkat"] { settings.levels = try LevelThresholds(node, over: settings.levels) }
  }
}

/// The languages of the interface.
private enum LanguageCode: String, CaseIterable {
  case id, en
}

extension SettingsFile {
  private static func rules(_ node: YAMLNode, over defaults: [ClockRule]) throws(YAMLFault) -> [ClockRule] {
    var rules = defaults
    for (id, value) in try node.members() {
      let known = rules.firstIndex { $0.id == id }
      let rule = try rule(id, value, over: known.map { rules[$0] })
      if let known { rules[known] = rule } else { rules.append(rule) }
    }
    return rules
  }

  private static func rule(_ id: String, _ node: YAMLNode, over known: ClockRule?) throws(YAMLFault) -> ClockRule {
    guard let amount = try node["jumlah"]?.whole(1...100_000) ?? known?.amount else {
      throw node.fault(expected: "jumlah: 1 … 100000")
    }
    return ClockRule(
      id: id, amount: amount, unit: try node["satuan"]?.choice(ClockRule.Unit.self) ?? known?.unit ?? .workingDays,
      basis: try node["dasar"]?.text() ?? known?.basis ?? "")
  }

  private static func hours(_ node: YAMLNode, over known: WorkingHours) throws(YAMLFault) -> WorkingHours {
    var hours = known
    if let day = node["senin_kamis"] { hours.ordinary = try self.day(day, over: known.ordinary) }
    if let day = node["jumat"] { hours.friday = try self.day(day, over: known.friday) }
    return hours
  }

  private static func day(_ node: YAMLNode, over known: WorkingHours.Day) throws(YAMLFault) -> WorkingHours.Day {
    let day = WorkingHours.Day(
      opens: try node["buka"]?.minuteOfDay() ?? known.opens, closes: try node["tutup"]?.minuteOfDay() ?? known.closes,
      breakStarts: try node["istirahat_mulai"]?.minuteOfDay() ?? known.breakStarts,
      breakEnds: try node["istirahat_selesai"]?.minuteOfDay() ?? known.breakEnds)
    guard day.opens <= day.breakStarts, day.breakStarts <= day.breakEnds, day.breakEnds <= day.closes else {
      throw node.fault(expected: "buka ≤ istirahat_mulai ≤ istirahat_selesai ≤ tutup")
    }
    return day
  }

  private static func readRamadan(_ node: YAMLNode, into settings: inout Settings) throws(YAMLFault) {
    if let hours = node["jam_kerja"] { settings.ramadanHours = try self.hours(hours, over: settings.ramadanHours) }
    guard let spans = node["masa"] else { return }
    settings.ramadan = []
    for span in try spans.elements() {
      guard let first = try span["mulai"]?.date(), let last = try span["selesai"]?.date(), first <= last else {
        throw span.fault(expected: "mulai: … selesai: …")
      }
      settings.ramadan.append(first...last)
    }
  }

  private static func channels(_ node: YAMLNode, over defaults: [ChannelRule]) throws(YAMLFault) -> [ChannelRule] {
    var channels = defaults
    for element in try node.elements() {
      guard let name = try element["nama"]?.text() else { throw element.fault(expected: "nama: …") }
      let known = channels.firstIndex { $0.name.lowercased() == name.lowercased() }
      let rule = ChannelRule(
        name: name, isOwn: try element["milik_sendiri"]?.truth() ?? false,
        expectsAnswer: try element["menunggu_jawaban"]?.truth() ?? false)
      if let known { channels[known] = rule } else { channels.append(rule) }
    }
    return channels
  }

  /// A source without a zone speaks the desk's; `lapor` keeps UTC unless told otherwise.
  private static func sources(_ node: YAMLNode, _ settings: Settings) throws(YAMLFault) -> [SourceRule] {
    var sources = settings.sources
    for element in try node.elements() {
      guard let name = try element["nama"]?.text().lowercased() else { throw element.fault(expected: "nama: …") }
      let known = sources.firstIndex { $0.name == name }
      let rule = SourceRule(
        name: name, expectedEveryMinutes: try element["tiap_menit"]?.whole(1...525_600) ?? 1440,
        zone: try element["zona"].map(sourceZone) ?? (known.map { sources[$0].zone } ?? settings.zone))
      if let known { sources[known] = rule } else { sources.append(rule) }
    }
    return sources
  }

  private static func sourceZone(_ node: YAMLNode) throws(YAMLFault) -> Zone? {
    try node.text().uppercased() == "UTC" ? nil : try node.choice(Zone.self)
  }

  private static func statusWords(_ node: YAMLNode) throws(YAMLFault) -> [String: String] {
    var words: [String: String] = [:]
    for (word, value) in try node.members() {
      let code = try value.text()
      if case .other = Status(code: code) { throw value.fault(expected: "baru, terverifikasi, diproses, …") }
      words[word.lowercased()] = code
    }
    return words
  }
}

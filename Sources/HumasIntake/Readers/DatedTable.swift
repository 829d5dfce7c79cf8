import HumasModel

/// Any other table (`.csv`, `.tsv`) in `masuk/` that has a column of texts: comments saved from a page, a data set to
/// replay.
///
/// Columns are recognised by usual names in Indonesian and English; all others are kept. A time that cannot be read stays
/// unknown, and what was written is kept: nobody's report is lost over its date.
package struct DatedTable: Reader, TableReader {
  package let format = "tabel"

  package init() {}

  package func recognises(_ file: FileHead) -> Bool {
    file.folder == .incoming && (file.name.hasSuffix(".csv") || file.name.hasSuffix(".tsv"))
  }

  func isHeader(_ cells: [String]) -> Bool { cells.contains { Column.texts.contains($0.lowercased()) } }

  func entry(_ row: TableRow, _ origin: Origin) throws(Flaw) -> (Entry, needsOccurrence: Bool) {
    guard let text = row.first(Column.texts) else { throw Flaw(reason: .missingText, detail: "text") }
    let source = (row.first(Column.sources) ?? origin.source ?? format).lowercased()
    let written = time(row, origin.settings, source: source)
    let id = row.first(Column.ids)
    let sourceID = id.flatMap(plainID)
    let known = id != nil && sourceID == nil ? Column.all.subtracting(Column.ids) : Column.all
    let mention = Mention(
      identity: Identity(text: ""), source: source, channel: row.first(Column.channels) ?? source,
      sourceID: sourceID, author: row.first(Column.authors), title: row.first(Column.titles), text: text,
      at: written?.moment, place: row.first(Column.places), agency: row.first(Column.agencies),
      category: row.first(Column.categories),
      status: row["status"].map(StatusWords(own: origin.settings.statusWords).status) ?? .new,
      url: row.first(Column.links), extra: row.rest(except: known, unread: written?.unread))
    return ContentDigest.identified(mention)
  }

  private func time(_ row: TableRow, _ settings: Settings, source: String) -> WrittenTime? {
    guard let day = row.first(Column.days) ?? row.first(Column.times) else { return nil }
    let rule = settings.sources.first { $0.name == source }
    let offset = rule.map { $0.zone?.offsetMinutes ?? 0 } ?? settings.zone.offsetMinutes
    let time = row.first(Column.days) == nil ? nil : row.first(Column.times)
    return WrittenTime(day: day, time: time, offsetMinutes: offset, order: row.dayOrder)
  }
}

/// Names under which columns are known, in lower case, the likeliest first.
private enum Column {
  static let texts = [
    "text", "isi", "teks", "pesan", "komentar", "isi laporan", "full_text", "content", "message", "comment", "tweet",
    "ulasan",
  ]
  static let days = ["created_at", "tanggal", "date", "datetime", "timestamp", "published_at", "at"]
  static let times = ["waktu", "jam", "time"]
  static let ids = ["id", "nomor", "id_str"]
  static let sources = ["source", "sumber"]
  static let channels = ["channel", "kanal", "platform"]
  static let authors = ["author", "penulis", "nama", "username", "user", "akun"]
  static let titles = ["title", "judul"]
  static let places = ["place", "tempat", "lokasi", "location"]
  static let agencies = ["agency", "instansi"]
  static let categories = ["category", "kategori", "crisis"]
  static let links = ["url", "tautan", "link"]

  static let all = Set(
    texts + days + times + ids + sources + channels + authors + titles + places + agencies + categories + links
      + ["status"])
}

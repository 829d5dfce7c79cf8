import HumasModel

/// SP4N-LAPOR "Laporan Ringkas" as CSV (DOMAIN §3): the header stands behind about ten rows of preamble and is found by
/// its cell `Tracking ID`; columns are taken by name, because they vary by year; what has no field here is kept.
///
/// The times in it are UTC without saying so; a source rule named like the source says otherwise.
package struct LaporExport: Reader, TableReader {
  package let format = "lapor-csv"
  /// The source of an export that lies in no sub-folder.
  static let sourceName = "lapor"

  package init() {}

  package func recognises(_ file: FileHead) -> Bool {
    guard file.folder == .incoming,
      file.name.hasSuffix(".csv") || file.name.hasSuffix(".tsv") || file.name.hasSuffix(".txt")
    else { return false }
    return hasHeader(file.bytes)
  }

  func isHeader(_ cells: [String]) -> Bool { cells.contains { $0.lowercased() == "tracking id" } }

  func entry(_ row: TableRow, _ origin: Origin) throws(Flaw) -> (Entry, needsOccurrence: Bool) {
    guard let text = row.first(["isi laporan awal", "isi laporan akhir"]) else {
      throw Flaw(reason: .missingText, detail: "Isi Laporan Awal")
    }
    let source = origin.source ?? LaporExport.sourceName
    let words = StatusWords(own: origin.settings.statusWords)
    let written = time(row, source: source, origin.settings)
    var mention = Mention(
      identity: Identity(text: ""), source: source, channel: "LAPOR", sourceID: row["tracking id"].flatMap(plainID),
      confidentiality: row["tipe laporan"].map(ConfidentialityWords.confidentiality) ?? .open,
      author: row["nama pelapor"], title: row["judul laporan"], text: text,
      at: written?.moment, place: place(row),
      agency: row.first(["instansi terdisposisi", "instansi induk"]), category: row["kategori"],
      status: row["status laporan"].map(words.status) ?? .new, rating: try rating(row))
    classify(&mention, row, origin.settings, unread: written?.unread)
    return ContentDigest.identified(mention)
  }

  /// An unknown class leaves the report unclassified, and its word is kept; so are a time that cannot be read and an id
  /// that a spreadsheet has rounded.
  private func classify(_ mention: inout Mention, _ row: TableRow, _ settings: Settings, unread: String?) {
    let column = "klasifikasi laporan"
    mention.classification = row[column].flatMap {
      ClassWords.classification(of: $0, bareComplaint: settings.bareComplaint)
    }
    var known = taken
    if mention.classification != nil { known.insert(column) }
    if mention.sourceID == nil { known.remove("tracking id") }
    mention.extra = row.rest(except: known, unread: unread)
  }

  /// Columns that have a field of their own; the later wording of the text is kept beside the first.
  private let taken: Set<String> = [
    "tracking id", "tanggal laporan masuk", "waktu laporan masuk", "nama pelapor", "kategori",
    "judul laporan", "isi laporan awal", "tipe laporan", "instansi terdisposisi", "status laporan", "kota/kabupaten",
    "kecamatan", "kelurahan", "rating",
  ]

  private func time(_ row: TableRow, source: String, _ settings: Settings) -> WrittenTime? {
    guard let day = row["tanggal laporan masuk"] else { return nil }
    let zone = settings.sources.first { $0.name == source }?.zone
    return WrittenTime(
      day: day, time: row["waktu laporan masuk"], offsetMinutes: zone?.offsetMinutes ?? 0, order: row.dayOrder)
  }

  private func place(_ row: TableRow) -> String? {
    let names = ["kelurahan", "kecamatan", "kota/kabupaten"].compactMap { row[$0] }
    return names.isEmpty ? nil : names.joined(separator: ", ")
  }

  private func rating(_ row: TableRow) throws(Flaw) -> Int? {
    guard let text = row["rating"] else { return nil }
    guard let rating = Double(text), (1...5).contains(rating) else { throw Flaw(reason: .badNumber, detail: "Rating") }
    return Int(rating.rounded())
  }
}

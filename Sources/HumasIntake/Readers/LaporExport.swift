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
    var mention = Mention(
      identity: Identity(text: ""), source: source, channel: "LAPOR", sourceID: row["tracking id"].map(plainID),
      confidentiality: row["tipe laporan"].map(ConfidentialityWords.confidentiality) ?? .open,
      author: row["nama pelapor"], title: row["judul laporan"], text: text,
      at: try moment(row, source: source, origin.settings), place: place(row),
      agency: row.first(["instansi terdisposisi", "instansi induk"]), category: row["kategori"],
      status: row["status laporan"].map(words.status) ?? .new, rating: try rating(row))
    classify(&mention, row, origin.settings)
    return ContentDigest.identified(mention)
  }

  /// An unknown class leaves the report unclassified, and its word is kept.
  private func classify(_ mention: inout Mention, _ row: TableRow, _ settings: Settings) {
    let column = "klasifikasi laporan"
    mention.classification = row[column].flatMap {
      ClassWords.classification(of: $0, bareComplaint: settings.bareComplaint)
    }
    mention.extra = row.rest(except: mention.classification == nil ? taken : taken.union([column]))
  }

  /// Columns that have a field of their own; the later wording of the text is kept beside the first.
  private let taken: Set<String> = [
    "tracking id", "tanggal laporan masuk", "waktu laporan masuk", "nama pelapor", "kategori",
    "judul laporan", "isi laporan awal", "tipe laporan", "instansi terdisposisi", "status laporan", "kota/kabupaten",
    "kecamatan", "kelurahan", "rating",
  ]

  private func moment(_ row: TableRow, source: String, _ settings: Settings) throws(Flaw) -> Instant? {
    guard let day = row["tanggal laporan masuk"] else { return nil }
    let zone = settings.sources.first { $0.name == source }?.zone
    guard
      let moment = WrittenMoment.table(
        day: day, time: row["waktu laporan masuk"], offsetMinutes: zone?.offsetMinutes ?? 0)
    else { throw Flaw(reason: .badTime, detail: "Tanggal Laporan Masuk") }
    return moment
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

/// An id that went through a spreadsheet as a number: `4711.0` is `4711`.
func plainID(_ id: String) -> String {
  let whole = id.hasSuffix(".0") ? id.dropLast(2) : id[...]
  return whole.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } && !whole.isEmpty ? String(whole) : id
}

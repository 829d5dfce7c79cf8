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
    return TableHead.has(file.bytes, isHeader: isHeader)
  }

  func isHeader(_ cells: [String]) -> Bool { cells.contains { $0.lowercased() == "tracking id" } }

  func entry(_ row: TableRow, _ origin: Origin) throws(Flaw) -> (Entry, needsOccurrence: Bool) {
    let source = origin.source ?? LaporExport.sourceName
    guard let text = row.first(["isi laporan awal", "isi laporan akhir"]) else {
      throw Flaw(reason: .missingText, detail: "Isi Laporan Awal")
    }
    let word = row["status laporan"]
    let classWord = row["klasifikasi laporan"]
    let classification = classWord.flatMap {
      ClassWords.classification(of: $0, bareComplaint: origin.settings.bareComplaint)
    }
    var mention = Mention(
      identity: Identity(text: ""), source: source, channel: "LAPOR", sourceID: row["tracking id"].map(plainID),
      classification: classification,
      confidentiality: row["tipe laporan"].map(ConfidentialityWords.confidentiality) ?? .open,
      author: row["nama pelapor"], title: row["judul laporan"], text: text,
      at: try moment(row, source: source, origin.settings), place: place(row),
      agency: row.first(["instansi terdisposisi", "instansi induk"]), category: row["kategori"],
      status: word.map(StatusWords(own: origin.settings.statusWords).status) ?? .new, rating: try rating(row),
      extra: row.rest(
        except: classWord != nil && classification == nil ? taken.subtracting(["klasifikasi laporan"]) : taken))
    mention.identity =
      mention.sourceID.map { Identity(source: source, id: $0) } ?? ContentDigest.identity(of: mention)
    return (.mention(mention), mention.sourceID == nil)
  }

  /// Columns that have a field of their own; the later wording of the text is kept beside the first.
  private let taken: Set<String> = [
    "tracking id", "tanggal laporan masuk", "waktu laporan masuk", "nama pelapor", "klasifikasi laporan", "kategori",
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

/// Recognises a table by its header.
enum TableHead {
  static func has(_ bytes: UnsafeRawBufferPointer, isHeader: ([String]) -> Bool) -> Bool {
    let encoding = TextEncoding(markOf: bytes) ?? .utf8
    guard encoding == .utf16LittleEndian || encoding == .utf16BigEndian else {
      return TableStart(of: bytes, encoding: encoding, isHeader: isHeader) != nil
    }
    let text = TextEncoding.utf8(ofUTF16: bytes, isLittleEndian: encoding == .utf16LittleEndian)
    return text.withUnsafeBytes { TableStart(of: $0, encoding: encoding, isHeader: isHeader) != nil }
  }
}

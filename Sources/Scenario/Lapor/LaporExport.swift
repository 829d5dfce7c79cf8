import HumasModel

/// The spreadsheet "Laporan Ringkas" as LAPOR gives it out, with all its traps (DOMAIN §3): ten rows of preamble,
/// months in two languages, times in UTC without saying so, "-" for empty, ids that went through a spreadsheet, no
/// order.
struct LaporExport: Sendable {
  static let path = "masuk/lapor/laporan-ringkas.csv"

  var moment: Instant
  var zone: Zone

  /// The export of `reports` that were received up to the moment.
  func bytes(of reports: [LaporReport]) -> [UInt8] {
    let visible = reports.filter { $0.received <= moment }
      .sorted { LaporExport.disorder($0.id) < LaporExport.disorder($1.id) }
    let rows = preamble(count: visible.count) + [LaporExport.header] + visible.map(row)
    return rows.flatMap(DelimitedRow.bytes)
  }

  private func preamble(count: Int) -> [[String]] {
    let local = moment.civil(in: zone)
    let lines = [
      "SP4N-LAPOR!", "Laporan Ringkas", "Instansi: Pemerintah Kabupaten Wanasari",
      "Tanggal unduh: \(local.date.day)/\(local.date.month)/\(local.date.year) \(StoryClock.hourAndMinute(local))",
      "Jumlah laporan: \(count)", "Klasifikasi: Semua", "Status: Semua", "Kategori: Semua", "Sumber: Semua", "",
    ]
    return lines.map { [$0] + Array(repeating: "", count: LaporExport.header.count - 1) }
  }

  private func row(_ report: LaporReport) -> [String] {
    let received = report.received.civil(offsetMinutes: 0)
    return [
      // Every eleventh id has been through a spreadsheet that took it for a number.
      report.id % 11 == 0 ? "\(report.id).0" : "\(report.id)", date(received.date, id: report.id),
      [received.hour, received.minute, received.second].map(StoryClock.twoDigits).joined(separator: ":"),
      report.reporter, report.classification ?? "-", "\(300 + report.topic.rawValue)", report.topic.category,
      report.title, report.text, "-", report.secrecy, LaporExport.origins[report.id % LaporExport.origins.count],
      "Pemerintah Kabupaten Wanasari", "\(8100 + report.topic.rawValue)", report.topic.office,
      report.status(at: moment), "-", "Nusa Wana", "Kabupaten Wanasari",
      String(decoding: report.village.district, as: UTF8.self), String(decoding: report.village.name, as: UTF8.self),
      report.isClosed(at: moment) ? report.rating.map(String.init) ?? "-" : "-",
    ]
  }

  private func date(_ date: CivilDate, id: Int) -> String {
    let months = id.isMultiple(of: 3) ? LaporExport.indonesianMonths : LaporExport.englishMonths
    return "\(date.day) \(months[date.month - 1]) \(date.year)"
  }

  /// A fixed shuffle of ids.
  private static func disorder(_ id: Int) -> Int { id * 7919 % 1009 }

  static let header = [
    "Tracking ID", "Tanggal Laporan Masuk", "Waktu Laporan Masuk", "Nama Pelapor", "Klasifikasi Laporan", "ID Kategori",
    "Kategori", "Judul Laporan", "Isi Laporan Awal", "Isi Laporan Akhir", "Tipe Laporan", "Sumber Laporan",
    "Instansi Induk", "ID Instansi Terdisposisi", "Instansi Terdisposisi", "Status Laporan", "Alasan Tunda/Arsip",
    "Provinsi", "Kota/Kabupaten", "Kecamatan", "Kelurahan", "Rating",
  ]
  private static let origins = ["Website", "Aplikasi Android", "SMS 1708", "Aplikasi iOS", "Instagram"]
  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  private static let indonesianMonths = [
    "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des",
  ]
}

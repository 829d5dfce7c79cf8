/// An export of LAPOR with reports 1 to `count`, of which the first `answered` are answered.
struct LaporPaper {
  let count: Int
  let answered: Int

  var text: String {
    let preamble = (1...9).map { "Laporan Ringkas \($0),,,,,\n" }.joined()
    let header =
      "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Klasifikasi Laporan,Isi Laporan Awal,Status Laporan\n"
    let rows = (1...count).map { number in
      let status = number <= answered ? "Ditanggapi oleh Pelapor" : "Belum Terverifikasi"
      let text = "\"Air keruh di RT \(number), mohon dicek\""
      return "\(LaporPaper.id(number)),20 Nov 2026,02:15:00,Pengaduan,\(text),\(status)\n"
    }
    return preamble + header + rows.joined()
  }

  static func id(_ number: Int) -> String { "\(7_000_000 + number)" }
}

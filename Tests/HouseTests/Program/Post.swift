import Foundation

/// A mention as a line of desk JSON Lines, received now.
struct Post {
  let id: String
  let text: String

  var line: String {
    let fields = ["id": id, "source": "posko", "channel": "WA", "text": text, "at": Date().ISO8601Format()]
    let data = (try? JSONEncoder().encode(fields)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }
}

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
      return "\(LaporPaper.id(number)),20 Nov 2026,02:15:00,Pengaduan,\"Air keruh di RT \(number), mohon dicek\",\(status)\n"
    }
    return preamble + header + rows.joined()
  }

  static func id(_ number: Int) -> String { "\(7_000_000 + number)" }
}

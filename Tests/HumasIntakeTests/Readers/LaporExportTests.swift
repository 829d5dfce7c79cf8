import HumasModel
import Testing

@testable import HumasIntake

@Suite struct LaporExportTests {
  private static let header =
    "Tracking ID,Tanggal Laporan Masuk,Waktu Laporan Masuk,Nama Pelapor,Klasifikasi Laporan,ID Kategori,Kategori,"
    + "Judul Laporan,Isi Laporan Awal,Isi Laporan Akhir,Tipe Laporan,Sumber Laporan,Instansi Induk,"
    + "Instansi Terdisposisi,Status Laporan,Alasan Tunda/Arsip,Provinsi,Kota/Kabupaten,Kecamatan,Kelurahan,Rating"
  private static let preamble = "SP4N-LAPOR!\n\"Laporan\nRingkas\"\nInstansi: Kab. Wanasari\n\nUnduh: 22/11/2026\n"

  private func table(_ rows: String...) -> String {
    LaporExportTests.preamble + LaporExportTests.header + "\n" + rows.joined(separator: "\n") + "\n"
  }

  private func read(_ text: String, settings: Settings = settings) -> Reading {
    HumasIntakeTests.read(text, with: LaporExport(), at: "masuk/lapor/a.csv", source: "lapor", settings: settings)
  }

  private let row =
    "7311.0,6 Agu 2026,18:30:00,Siti Rahma,Pengaduan,301,Jalan,Jalan rusak,\"Jalan berlubang, \"\"parah\"\"\",-,Rahasia,"
    + "Website,Kab. Wanasari,Dinas PU,BELUM TERVERIFIKASI,-,Nusa Wana,Kabupaten Wanasari,Bunut,Loji,4.0"

  @Test func `a row behind the preamble becomes a mention`() {
    let reading = read(table(row))
    let mention = reading.mentions.first
    #expect(reading.rejects.isEmpty)
    #expect(mention?.identity == Identity(source: "lapor", id: "7311"))
    #expect(mention?.at == Instant(rfc3339: "2026-08-06T18:30:00Z"))
    #expect(mention?.text == #"Jalan berlubang, "parah""#)
    #expect(mention?.classification == .complaint)
    #expect(mention?.confidentiality == .secret)
    #expect(mention?.status == .new)
    #expect(mention?.place == "Loji, Bunut, Kabupaten Wanasari")
    #expect(mention?.agency == "Dinas PU")
    #expect(mention?.category == "Jalan")
    #expect(mention?.rating == 4)
    #expect(
      mention?.extra
        == #"{"ID Kategori":"301","Sumber Laporan":"Website","Instansi Induk":"Kab. Wanasari","Provinsi":"Nusa Wana"}"#)
    #expect(reading.records.map(\.line) == [8])
  }

  @Test func `columns are taken by name, wherever they stand and whatever separates them`() {
    let text =
      "sep=;\r\nStatus Laporan;Isi Laporan Awal;Kolom Baru;Tracking ID\r\nDitutup oleh Sistem;Air keruh;baru;9\r\n"
    let mention = read(text).mentions.first
    #expect(mention?.sourceID == "9")
    #expect(mention?.status == .closedBySystem)
    #expect(mention?.extra == #"{"Kolom Baru":"baru"}"#)
    #expect(mention?.at == nil)
  }

  @Test func `what a spreadsheet writes for a lost value is no id, so that two reports do not become one`() {
    let lost = row.replacing("7311.0,", with: "#N/A,")
    let reading = read(table(lost, lost.replacing("berlubang", with: "amblas"), row.replacing("7311.0,", with: "7311.00,")))
    #expect(reading.mentions.map(\.sourceID) == [nil, nil, "7311"])
    #expect(Set(reading.mentions.map(\.identity)).count == 3)
  }

  @Test func `a readable day is kept where the time beside it cannot be read`() {
    let mention = read(table(row.replacing("18:30:00", with: "\"0,5\""))).mentions.first
    #expect(mention?.at == Instant(rfc3339: "2026-08-06T00:00:00Z"))
    #expect(mention?.extra.contains(#""_waktu":"0,5""#) == true)
  }

  @Test func `the clock face is UTC unless the settings say otherwise`() {
    var local = settings
    local.sources = [SourceRule(name: "lapor", expectedEveryMinutes: 60, zone: .wib)]
    #expect(read(table(row), settings: local).mentions.map(\.at) == [Instant(rfc3339: "2026-08-06T11:30:00Z")])
  }

  @Test(arguments: [
    ("Terverifikasi", Status.verified), ("Ditutup oleh Pelapor", .done), ("Diarsipkan oleh Instansi", .archived),
    ("menunggu kelengkapan informasi", .waitingForReporter), ("Ditanggapi oleh Pelapor", .inProgress),
    ("Sedang Dipikirkan", .other("Sedang Dipikirkan")),
  ])
  func `states keep their meaning in any case, and unknown ones stay visible`(word: String, status: Status) {
    #expect(read("Tracking ID,Isi Laporan Awal,Status Laporan\n1,x,\(word)\n").mentions.map(\.status) == [status])
  }

  @Test func `an unknown class leaves the report unclassified and is kept`() {
    let mention = read("Tracking ID,Isi Laporan Awal,Klasifikasi Laporan\n1,x,Curahan Hati\n").mentions.first
    #expect(mention?.classification == nil)
    #expect(mention?.extra == #"{"Klasifikasi Laporan":"Curahan Hati"}"#)
  }

  @Test func `bad rows are rejected by themselves`() {
    let reading = read(
      """
      Tracking ID,Isi Laporan Awal,Tanggal Laporan Masuk,Rating
      1,baik,29 May 2023,-
      2,tanpa tanggal yang benar,besok lusa,-
      3,kurang kolom
      4,-,29 May 2023,-
      5,nilai,29 May 2023,sebelas
      6,"tanda petik,29 May 2023,-
      7,baik lagi,29 Mei 2023,5
      """)
    #expect(reading.mentions.map(\.sourceID) == ["1", "2", "7"])
    #expect(reading.reasons == [.columnCount, .missingText, .badNumber, .unclosedQuote])
    #expect(reading.rejects.map(\.provenance.line) == [4, 5, 6, 7])
    #expect(reading.rejects.map(\.detail) == ["2/4", "Isi Laporan Awal", "Rating", ""])
  }

  @Test func `a report whose date cannot be read has none, and keeps what was written`() {
    let mention = read("Tracking ID,Isi Laporan Awal,Tanggal Laporan Masuk,Waktu Laporan Masuk\n2,x,besok lusa,09:00\n")
      .mentions.first
    #expect(mention?.sourceID == "2")
    #expect(mention?.at == nil)
    #expect(mention?.extra == #"{"_waktu":"besok lusa 09:00"}"#)
  }

  @Test func `a rounded tracking id names no report, and merges none`() {
    let reading = read("Tracking ID,Isi Laporan Awal\n1.01E+07,a\n1.01E+07,b\n1.0130412E+07,c\n")
    #expect(reading.mentions.map(\.sourceID) == [nil, nil, "10130412"])
    #expect(reading.mentions.first?.extra == #"{"Tracking ID":"1.01E+07"}"#)
    #expect(Set(reading.mentions.map(\.identity)).count == 3)
  }

  @Test func `a stray quote that another row closes costs one line only`() {
    let reading = read(
      "Tracking ID,Isi Laporan Awal,Rating\n1,\"pipa 5,-\n2,baik,-\n3,\"kutip\",4\n4,\"juga, baik\",5\n")
    #expect(reading.mentions.map(\.sourceID) == ["2", "3", "4"])
    #expect(reading.rejects.map(\.provenance.line) == [2])
  }

  @Test func `an export in windows-1252 or UTF-16 is read as well`() {
    let text = "Tracking ID,Isi Laporan Awal\n1,Kafé “Loji”\n2,dua\n"
    let windows = text.unicodeScalars.map { scalar -> UInt8 in
      scalar == "é" ? 0xe9 : scalar == "“" ? 0x93 : scalar == "”" ? 0x94 : UInt8(scalar.value)
    }
    let wide: [UInt8] = text.utf16.reduce(into: [0xff, 0xfe]) { $0 += [UInt8($1 & 0xff), UInt8($1 >> 8)] }
    for bytes in [windows, wide] {
      let reading = HumasIntakeTests.read(bytes, with: LaporExport())
      #expect(reading.mentions.map(\.text) == ["Kafé “Loji”", "dua"])
      #expect(reading.consumedBytes == bytes.count)
      #expect(reading.rejects.isEmpty)
    }
    #expect(HumasIntakeTests.read(wide, with: LaporExport()).records.map(\.byte) == [60, 88])
    #expect(
      HumasIntakeTests.read(windows, with: LaporExport()).mentions.map(\.extra) == [
        #"{"_encoding":"windows-1252"}"#, "",
      ])
  }

  @Test func `the last row without a newline is read, and read again when it has grown`() {
    let text = "Tracking ID,Isi Laporan Awal\n1,satu\n2,du"
    let reading = read(text)
    #expect(reading.mentions.map(\.text) == ["satu", "du"])
    #expect(reading.consumedBytes == text.utf8.count - 4)
    #expect(HumasIntakeTests.read(text, with: LaporExport(), isSettled: false).mentions.map(\.text) == ["satu"])
  }

  @Test func `an export may be cut at any byte behind its header`() {
    let bytes = Array(table(row, "8,kurang", row.replacing("7311", with: "9")).utf8)
    let whole = HumasIntakeTests.read(bytes, with: LaporExport())
    let start = (LaporExportTests.preamble + LaporExportTests.header).utf8.count + 1
    for cut in start...bytes.count {
      let pieces = HumasIntakeTests.read(bytes, with: LaporExport(), cutAt: [cut])
      #expect(pieces.records == whole.records)
      #expect(pieces.rejects == whole.rejects)
    }
  }
}

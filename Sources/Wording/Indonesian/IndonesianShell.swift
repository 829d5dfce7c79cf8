package import HumasModel

extension Indonesian {
  package func sentence(for error: DeskError) -> String {
    switch error {
    case .noSuchDirectory(let path):
      "direktori data \"\(path)\" tidak ada. Buat dengan: kentongan init \"\(path)\""
    case .notADataDirectory(let path):
      "\"\(path)\" bukan direktori data (tidak ada meja.yaml, masuk/, pernyataan/). Buat dengan: kentongan init \"\(path)\""
    case .notPermitted(let path, let problem):
      "\"\(path)\" tidak boleh dibuka: \(problem). Periksa pemilik dan izin berkas."
    case .alreadyADataDirectory(let path):
      "\"\(path)\" sudah berisi meja; tidak ada yang diubah. Pilih direktori lain."
    case .storeUnusable(let path, let problem):
      "gudang data \"\(path)\" tidak dapat dipakai: \(problem). Jalankan: kentongan doctor"
    case .storeLocked(let path):
      "gudang data \"\(path)\" sedang dipakai program lain. Tunggu sebentar, lalu ulangi."
    case .diskFull(let path):
      "ruang simpan untuk \"\(path)\" habis. Kosongkan ruang, lalu ulangi; tidak ada data yang hilang."
    case .cannotTakeIn(let path, let problem):
      "\"\(path)\" tidak dapat diambil: \(problem). Periksa nama dan izin berkas."
    case .system(let path, let problem):
      "\"\(path)\": \(problem)"
    }
  }

  package func badMoment(_ text: String) -> String {
    "waktu \"\(text)\" tidak terbaca. Contoh: 2026-11-22T14:05:00+07:00 atau \"2026-11-22 14.05\""
  }
  package func badSize(_ text: String) -> String { "ukuran \"\(text)\" tidak terbaca. Contoh: 120x40" }
  package func badKeys(_ text: String) -> String { "tombol \"\(text)\" tidak dikenal. Contoh: \"3 j <Enter>\"" }
  package func badFilter(_ text: String) -> String {
    "saringan \"\(text)\" tidak terbaca. Contoh: kanal:WA !status:selesai tempat:Bunut"
  }
  package func noSuchTheme(_ name: String, known: [String]) -> String {
    "tema \"\(name)\" tidak ada. Yang ada: \(known.joined(separator: ", ")); atau sebut berkas base16/base24."
  }
  package func badTheme(_ name: String, problem: String) -> String { "tema \"\(name)\" tidak dapat dipakai: \(problem)" }

  package func directoryMade(_ path: String) -> String {
    "Direktori data siap: \(path)\nTaruh aduan di masuk/, pernyataan di pernyataan/, lalu buka: kentongan --data \"\(path)\""
  }
  package func importSummary(_ count: IntakeCount) -> String {
    "dibaca \(count.read): \(count.accepted) baru, \(count.updated) diperbarui, \(count.duplicate) sama, \(count.rejected) ditolak"
  }
  package func rebuilt(_ mentions: Int, _ issues: Int) -> String {
    "Disusun ulang dari \(mentions) aduan: \(issues) isu."
  }

  package var columnFile: String { "berkas" }
  package var columnPosition: String { "baris" }
  package var columnReason: String { "sebab" }
  package var columnExcerpt: String { "kutipan" }
  package var columnFormat: String { "format" }
  package var columnRead: String { "dibaca" }
  package var columnAccepted: String { "baru" }
  package var columnUpdated: String { "diperbarui" }
  package var columnDuplicate: String { "sama" }
  package var columnRejected: String { "ditolak" }
  package var columnNumber: String { "no" }
  package var columnTime: String { "waktu" }
  package var columnChannel: String { "kanal" }
  package var columnClass: String { "kelas" }
  package var columnPlace: String { "tempat" }
  package var columnStatus: String { "status" }
  package var columnText: String { "isi" }
  package var columnIssue: String { "isu" }
  package var columnLevel: String { "tingkat" }
  package var columnMentions: String { "aduan" }
  package var columnLastHour: String { "1 jam" }
  package var columnExpected: String { "biasanya" }
  package var columnRatio: String { "kali" }
  package var columnBasis: String { "dasar" }
  package var columnDeadline: String { "tenggat" }
  package var columnLeft: String { "sisa" }
  package var columnState: String { "keadaan" }
  package var columnVerdict: String { "temuan" }
  package var columnWhy: String { "mengapa" }
  package var columnStatements: String { "pernyataan" }
  package var columnAgency: String { "instansi" }
  package var columnAsOf: String { "per" }
  package var columnSource: String { "sumber" }
  package var columnLastRead: String { "terakhir dibaca" }
  package var columnSilent: String { "diam sejak" }
  package var columnOperator: String { "operator" }
  package var columnAction: String { "tindakan" }
  package var columnSubject: String { "terhadap" }

  package func noTerminal(_ problem: String) -> String {
    "dasbor memerlukan terminal: \(problem). Tanpa terminal, pakai: kentongan screen --size 120x40"
  }
  package var notATerminal: String { "masukan atau keluaran bukan terminal" }
  package func unknownTerminal(_ type: String) -> String {
    type.isEmpty ? "TERM belum diatur; coba: TERM=xterm-256color" : "jenis terminal \"\(type)\" tidak dikenal; coba: TERM=xterm-256color"
  }
  package func dumbTerminal(_ type: String) -> String { "terminal \"\(type)\" tidak dapat menggambar layar penuh" }
  package func themeColourMissing(_ key: String) -> String { "warna \(key) belum ada" }
  package func themeColourBad(_ value: String) -> String { "nilai \"\(value)\" tidak dikenal" }
  package func themeKeyUnknown(_ key: String) -> String { "kunci \(key) tidak dikenal" }
  package func demoRefusesDirectory(_ path: String) -> String {
    "\"\(path)\" tidak dibuat oleh demo, jadi tidak disentuh. Pilih direktori yang belum ada."
  }
  package func replayed(_ file: String) -> String { "Putar ulang \(file)" }
  package func replayUnreadable(_ path: String, _ problem: String) -> String {
    "\"\(path)\" tidak dapat diputar ulang: \(problem). Perlu JSON Lines atau CSV dengan kolom teks dan waktu."
  }
  package func badSeriesLine(_ line: Int) -> String { "baris \(line) masukan tidak terbaca: perlu waktu dan angka, dipisah koma" }
  package func badInputLine(_ line: Int) -> String { "baris \(line) masukan tidak terbaca: perlu objek JSON dengan \"text\"" }
  package var readOnlyCommand: String { "perintah ini mengubah data; jalankan tanpa --read-only." }
  package var nothingFound: String { "Tidak ada temuan." }

  package var doctorDirectory: String { "direktori data" }
  package var doctorPermissions: String { "izin berkas" }
  package func doctorOpenToOthers(_ path: String) -> String {
    "\(path) dapat dibuka orang lain; jalankan: chmod go= \"\(path)\""
  }
  package var doctorSettings: String { "setelan dan register" }
  package func doctorHolidays(_ years: [Int]) -> String {
    years.isEmpty ? "kalender libur: kosong" : "kalender libur: \(years.map(String.init).joined(separator: ", "))"
  }
  package func doctorHolidaysMissing(_ year: Int) -> String {
    "hari libur \(year) belum ada di acuan/libur.csv; tenggat di tahun itu bisa meleset"
  }
  package var doctorStore: String { "gudang data" }
  package func doctorStoreDamaged(_ problem: String) -> String { "gudang data rusak: \(problem)" }
  package func doctorLog(_ entries: Int64, _ hash: String) -> String {
    "catatan keputusan: \(entries) butir, sidik terakhir \(hash)"
  }
  package func doctorLogShortened(_ report: String) -> String {
    "catatan keputusan pernah dipotong atau ditulis ulang: \(report) menyebut butir yang tidak ada lagi"
  }
  package func doctorTextsAltered(_ count: Int) -> String { "isi \(count) jawaban tersimpan berubah setelah dicatat" }
  package func doctorFolderClosed(_ path: String) -> String { "\(path): folder tidak dapat dibuka; beri izin baca" }
  package func doctorLogBroken(_ number: Int64) -> String { "rantai catatan keputusan putus pada butir \(number)" }
  package func doctorLocale(isUTF8: Bool) -> String {
    isUTF8 ? "bahasa sistem: UTF-8" : "bahasa sistem bukan UTF-8; layar memakai garis ASCII"
  }
  package func doctorTerminal(_ name: String?) -> String { name.map { "terminal: \($0)" } ?? "TERM belum diatur" }
  package var doctorFine: String { "Semua baik." }
  package func doctorFound(_ problems: Int) -> String { "\(problems) hal perlu diperbaiki." }
}

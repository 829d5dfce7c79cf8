package import HumasModel

extension Indonesian {
  package func title(of kind: ReportKind) -> String {
    switch kind {
    case .handover: "Serah terima"
    case .situation: "Laporan situasi"
    case .evaluation: "Evaluasi"
    }
  }

  package func heading(of topic: ReportTopic) -> String {
    switch topic {
    case .situation: "Keadaan"
    case .backlog: "Tunggakan sekarang"
    case .breaking: "Yang jatuh tempo berikutnya"
    case .held: "Siapa memegang apa"
    case .findings: "Temuan yang masih terbuka"
    case .silence: "Isu tanpa pernyataan"
    case .figures: "Angka terakhir yang sudah disampaikan"
    case .promises: "Janji yang belum ditepati"
    case .decisions: "Keputusan selama periode"
    case .statements: "Pernyataan"
    case .issues: "Isu"
    case .hoaxes: "Hoaks"
    case .firstResponse: "Tanggapan pertama"
    case .inTime: "Ketepatan waktu"
    case .course: "Perjalanan laporan"
    case .satisfaction: "Kepuasan"
    case .consistency: "Keselarasan pernyataan"
    case .voice: "Suara dan kesenyapan"
    }
  }

  package func source(_ origin: Measure.Origin) -> String {
    switch origin {
    case .cases: "Sumber: laporan dengan semua versinya, dan catatan keputusan."
    case .clocks: "Sumber: tenggat kelas menurut meja.yaml dan acuan/libur."
    case .ratings: "Sumber: penilaian dalam laporan."
    case .survey: "Sumber: acuan/ikm.csv."
    case .statements: "Sumber: pernyataan, daftar angka, dan acuan."
    case .log: "Sumber: persetujuan dalam catatan keputusan."
    case .mentions: "Sumber: sebutan yang masuk dan kurva isu."
    }
  }

  package func mark(_ value: Double) -> String { twoDecimals(value, mark: ",") }
  package func workingTime(minutes: Int) -> String { "\(count(minutes / 60)) j \(minutes % 60) mnt kerja" }
  package func grade(_ letter: String) -> String { "(mutu \(letter))" }
  package var notAvailable: String { "tidak tersedia" }
  package func beyond(_ value: String) -> String { "lebih dari \(value)" }
  package func base(_ number: Int) -> String { "n = \(count(number))" }
  package func gap(_ span: String) -> String { "±\(span)" }
  package var unchanged: String { "tetap" }

  package func reportMoment(_ moment: String) -> String { "Keadaan pada \(moment)" }

  package func reportPeriod(since start: String?, until end: String) -> String {
    start.map { "Periode \($0) sampai \(end)" } ?? "Periode: sejak laporan pertama sampai \(end)"
  }

  package func comparedWith(_ file: String, from moment: String) -> String {
    "Perubahan dihitung terhadap \(file), \(moment)"
  }
  package var firstOfItsKind: String { "Belum ada laporan sejenis sebelumnya; perubahan belum dapat dihitung" }

  package func damagedReport(_ file: String) -> String {
    "\(file) rusak dan tidak dipakai sebagai pembanding; pindahkan atau pulihkan berkas itu"
  }

  package var reportIsStale: String { "Semua sumber diam melewati jadwalnya: keadaan sekarang tidak dapat dipastikan" }
  package var reportIsMasked: String { "Data pribadi disamarkan." }
  package func logEndsIn(_ hash: String) -> String { "Catatan keputusan berakhir pada \(hash)" }
  package var logIsEmpty: String { "Catatan keputusan masih kosong." }
  package func rowsOmitted(_ count: Int) -> String { "Masih ada \(self.count(count)) baris lagi di papan." }
  package var nothingListed: String { "Tidak ada." }

  package var columnMeasure: String { "Ukuran" }
  package var columnValue: String { "Nilai" }
  package var columnChange: String { "Perubahan" }
  package var columnOrigin: String { "Asal angka" }
  package var columnHolder: String { "Pemegang" }
  package var columnPromise: String { "Janji" }
  package var columnDue: String { "Tenggat" }
  package var columnFigure: String { "Hal" }
  package var columnHoax: String { "Hoaks" }
  package var columnFirstSeen: String { "Pertama terlihat" }
  package var columnLabelled: String { "Dicatat" }
  package var columnClarified: String { "Diluruskan" }
  package var columnLastSeen: String { "Terakhir terlihat" }
  package var columnSilentSince: String { "Senyap sejak" }

  package var evaluationTitle: String { "Evaluasi" }
  package var evaluationIntroduction: [String] {
    [
      "Semua laporan yang ada di meja. Cara menghitung tiap angka ada di bawah. Sebagai berkas: kentongan report evaluation."
    ]
  }

  package var aboutReport: String { "Laporan serah terima, situasi, atau evaluasi; tersamar, dengan asal tiap angka." }
  package var helpReportKind: String { "handover, situation, atau evaluation." }
  package var helpSince: String {
    "Awal periode. Bawaan: laporan sejenis terakhir, kalau belum ada awal gilir (handover) atau 24 jam (situation); evaluation: semua."
  }
  package var helpReportFormat: String { "md, html, atau json." }
  package func reportWritten(_ path: String) -> String { "Ditulis ke \(path)" }
}

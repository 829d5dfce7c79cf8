package import HumasModel

extension Indonesian {
  package func title(of panel: PanelName) -> String {
    switch panel {
    case .incoming: "Aduan Masuk"
    case .trends: "Tren Isu"
    case .pending: "Menunggu Tanggapan"
    case .consistency: "Konsistensi Pesan"
    }
  }

  package func shortTitle(of panel: PanelName) -> String {
    switch panel {
    case .incoming: "Aduan"
    case .trends: "Tren"
    case .pending: "Tanggapan"
    case .consistency: "Konsistensi"
    }
  }

  package func emptiness(of panel: PanelName) -> [String] {
    switch panel {
    case .incoming:
      [
        "Belum ada aduan.",
        "Di sini muncul setiap aduan, unggahan, dan pesan, yang terbaru di atas.",
        "Taruh berkas ekspor LAPOR (.csv) atau catatan meja (.jsonl) di folder masuk/. "
          + "Isinya terbaca sendiri, juga bila berkasnya terus bertambah.",
      ]
    case .trends:
      [
        "Belum ada isu.",
        "Di sini aduan dikelompokkan menjadi isu: jumlah, lengkung 24 jam, dan tingkatnya.",
        "Isu muncul sendiri dari aduan. Isu yang hendak dipantau ditulis di acuan/isu.csv.",
      ]
    case .pending:
      [
        "Tidak ada yang menunggu tanggapan.",
        "Di sini berdiri laporan yang masih terbuka, yang tenggatnya paling dekat di atas.",
        "Laporan berkelas datang dari ekspor LAPOR di folder masuk/. Tenggatnya diatur di meja.yaml.",
      ]
    case .consistency:
      [
        "Tidak ada pesan yang bertentangan.",
        "Di sini muncul angka, status, dan kontak yang disebut berbeda oleh dua pernyataan.",
        "Taruh pernyataan (.md) di folder pernyataan/. Kontak resmi ditulis di acuan/kontak.csv.",
      ]
    }
  }

  package func nothingMatches(key: String) -> [String] {
    ["Tidak ada yang cocok dengan saringan ini.", "Tekan \(key) untuk menghapus saringan."]
  }

  package var loading: String { "memuat…" }
  package func new(_ count: Int) -> String { "\(self.count(count)) baru" }
  package var newMark: String { "baru" }
  package var holdingStatement: String { "Pernyataan awal" }
  package func breached(_ count: Int) -> String { "\(self.count(count)) lewat" }
  package func silent(source: String, for span: Span) -> String { "\(source) diam \(short(span))" }
  package func silent(sources: Int, for span: Span) -> String { "\(sources) sumber diam \(short(span))" }
  package var neverFed: String { "belum ada data" }
  package var lastDay: String { "24 jam" }
  package var perHour: String { "aduan per jam" }
  package func people(_ count: Int) -> String { "\(self.count(count)) orang" }
  package func undated(_ count: Int) -> String { "\(self.count(count)) tanpa tanggal" }
  package func noStatement(for span: Span) -> String { "belum ada pernyataan · \(short(span))" }
  package func statementAgo(_ span: Span) -> String { "pernyataan \(short(span)) lalu" }

  package func basis(_ basis: IssueRow.Basis) -> String {
    switch basis {
    case .watched: "isu pantauan"
    case .category: "kategori sumber"
    case .phrase: "kelompok isi"
    case .ungrouped: "belum berkelompok"
    }
  }

  package func suggestion(_ classification: Classification) -> String { "saran: \(word(for: classification))" }

  package func agreement(agreeing: Int, corrections: Int) -> String {
    let agreement = "\(count(agreeing)) pernyataan selaras"
    return corrections > 0 ? "\(agreement) · \(count(corrections)) ralat hari ini" : agreement
  }

  package func shown(_ shown: Int, of total: Int) -> String { "\(count(shown)) dari \(count(total))" }
  package func mostUrgent(_ shown: Int, of total: Int) -> String {
    "\(self.shown(shown, of: total)), tenggat terdekat"
  }
  package func filtered(_ filter: String) -> String { "saring: \(filter)" }
  package var following: String { "ikut terbaru" }
  package var captionLastHour: String { "satu jam terakhir" }
  package var captionTotal: String { "semua" }
  package var captionRatio: String { "dari biasanya" }
  package var captionBreached: String { "lewat tenggat" }
  package var captionAtRisk: String { "hampir habis" }
  package var captionPending: String { "menunggu" }
  package var captionContradictions: String { "bertentangan" }
  package var captionStatements: String { "pernyataan" }
  package var captionAgreeing: String { "selaras" }
  package var now: String { "kini" }
}

package import HumasModel

extension Indonesian {
  package func word(for verdict: Finding.Verdict) -> String {
    switch verdict {
    case .contradiction: "Bertentangan"
    case .revision: "Turun"
    case .scope: "Cakupan"
    case .unit: "Satuan"
    case .stale: "Basi"
    case .unapproved: "Belum disetujui"
    case .hoaxRepeated: "Hoaks"
    case .promiseOverdue: "Janji"
    case .speculation: "Spekulasi"
    case .missingAction: "Tanpa arahan"
    case .silence: "Diam"
    case .privacy: "Data pribadi"
    }
  }

  package func label(of finding: Finding) -> String {
    switch finding.verdict {
    case .missingAction where finding.severity == .notice: name(ofStyle: finding.rule) ?? word(for: finding.verdict)
    case .contradiction: finding.rule == "contact" ? "Kontak" : capitalised(finding.subject)
    case .revision: "\(capitalised(finding.subject)) turun"
    case .stale: "Basi: \(finding.subject)"
    default: word(for: finding.verdict)
    }
  }

  package func word(for severity: Finding.Severity) -> String {
    switch severity {
    case .notice: "perlu dilihat"
    case .warning: "perlu diperbaiki"
    case .alarm: "perlu diralat sekarang"
    }
  }

  package func name(ofRule id: String) -> String {
    switch id {
    case "count": "jumlah yang sama harus sama"
    case "status": "satu objek, satu status"
    case "contact": "hanya kontak yang disetujui"
    case "agency": "dua instansi, satu cerita"
    case "parallel": "dua kalimat serupa tidak saling membantah"
    case "amount": "nilai uang yang sama harus sama"
    case "approval": "yang terbit sama dengan yang disetujui"
    case "hoax": "hoaks tidak diulang"
    case "no_action": "arahan, kontak, dan kabar berikutnya"
    case "place": "satu kejadian, satu tempat"
    case "privacy": "data pribadi tidak terbit"
    case "promise": "janji ditepati atau dijelaskan"
    case "falling": "angka kumulatif tidak turun tanpa ralat"
    case "scope": "wilayah dan kurun disebut"
    case "silence": "isu ramai perlu pernyataan"
    case "speculation": "fakta, bukan dugaan"
    case "superseded": "angka terbaru yang dipakai"
    case "stale": "keadaan terbaru yang ditayangkan"
    case "sum": "bagian-bagiannya sejumlah totalnya"
    case "time": "satu kejadian, satu waktu"
    case "title": "jabatan menurut daftar pejabat"
    case "sentence_length": "kalimat pendek"
    case "jargon": "kata yang dipahami warga"
    case "empathy": "duka disebut bila ada yang meninggal"
    case "desk_approval": "yang disetujui di meja ini"
    case "stale_channel": "kanal menayangkan yang terbaru"
    case "unit": "satu angka, satu satuan"
    default: id
    }
  }

  package func fault(of finding: Finding) -> String {
    switch finding.verdict {
    case .missingAction where finding.severity == .notice: fault(ofStyle: finding)
    case .contradiction: finding.rule == "contact" ? "tidak terdaftar" : "bertentangan sendiri"
    case .revision: "turun tanpa ralat"
    case .scope: "cakupan tidak jelas"
    case .unit: "satuan tidak jelas"
    case .stale: "sudah diganti"
    case .unapproved: "belum disetujui"
    case .hoaxRepeated: "mengulang hoaks"
    case .promiseOverdue: "janji lewat"
    case .speculation: "dugaan, bukan fakta"
    case .missingAction: "tanpa arahan"
    case .silence: "belum ada pernyataan"
    case .privacy: "memuat data pribadi"
    }
  }

  package func why(_ finding: Finding, in zone: Zone) -> String {
    let subject = finding.subject
    let inPlace = finding.place.map { " di \($0)" } ?? ""
    switch finding.verdict {
    case .contradiction where finding.rule == "contact":
      return
        "Kontak ini (\(subject)) tidak ada di daftar kontak yang disetujui (acuan/kontak). Warga bisa salah menghubungi."
    case .contradiction where finding.rule == "status":
      return "Status \(subject)\(inPlace) disebut berlawanan untuk waktu yang sama. Keduanya tidak mungkin benar."
    case .contradiction:
      return "Jumlah \(subject)\(inPlace) disebut berbeda untuk waktu data yang sama. Keduanya tidak mungkin benar."
    case .revision:
      return "Jumlah \(subject)\(inPlace) turun, padahal datanya lebih baru dan tidak disebut sebagai ralat."
    case .scope: return "Angka \(subject) sama-sama disebut, tetapi untuk wilayah atau kurun yang berlainan."
    case .unit: return "Angka \(subject)\(inPlace) memakai satuan yang berlainan (misalnya jiwa dan KK)."
    case .stale where finding.rule == "stale_channel":
      return "Kanal ini masih menayangkan teks yang sudah digantikan."
    case .stale: return "\(capitalised(subject))\(inPlace) masih memakai data lama, padahal yang baru sudah terbit."
    case .unapproved where finding.rule == "desk_approval":
      return finding.sides.first?.value == "terbit" || finding.sides.first?.value == "ralat"
        ? "Teks ini sudah terbit, tetapi tidak ada keputusan di meja ini yang menyetujui persis teks ini."
        : "Berkasnya menyebut teks ini disetujui, tetapi tidak ada keputusan di meja ini yang menyetujuinya."
    case .unapproved: return "Teks yang terbit tidak sama dengan yang disetujui, atau belum pernah disetujui."
    case .hoaxRepeated: return "Pernyataan ini mengulang kabar yang terdaftar sebagai hoaks tanpa menyangkalnya."
    case .promiseOverdue: return "Waktu yang dijanjikan sudah lewat dan belum ada kabar bahwa janjinya dipenuhi."
    case .speculation: return "Kalimat ini menduga sebab atau menyalahkan, sebelum ada hasil pemeriksaan."
    case .missingAction where finding.severity == .notice: return why(ofStyle: finding)
    case .missingAction: return "Pernyataan ini tidak memuat arahan, kontak, atau waktu kabar berikutnya."
    case .silence: return "Isu ini ramai, tetapi belum ada pernyataan tentangnya."
    case .privacy: return "Pernyataan ini memuat data pribadi yang tidak boleh terbit."
    }
  }

  package func advice(for finding: Finding) -> String {
    switch finding.verdict {
    case .contradiction where finding.rule == "contact":
      "Pastikan kontaknya ke unit layanan. Bila benar, tambahkan ke acuan/kontak.csv; bila salah, ralat sekarang."
    case .contradiction where finding.rule == "status":
      "Tanyakan keadaan terakhir ke petugas lapangan, lalu perbarui kanal yang keliru dan sebutkan jamnya."
    case .contradiction:
      "Tanyakan angka yang sah ke pemilik data. Terbitkan ralat di kanal yang keliru dan sebutkan waktu datanya."
    case .revision: "Bila angkanya memang dikoreksi, katakan itu: sebutkan angka lama, angka baru, dan sebabnya."
    case .scope: "Sebutkan wilayah dan kurun pada kedua angka."
    case .unit: "Samakan satuannya, atau sebutkan keduanya."
    case .stale: "Perbarui kanal yang masih menayangkan data lama."
    case .unapproved: "Minta persetujuan, atau kembalikan teks yang disetujui."
    case .hoaxRepeated: "Ralat segera dan sebutkan bahwa kabar itu tidak benar, dengan buktinya."
    case .promiseOverdue: "Sampaikan apa yang sudah terjadi, mengapa terlambat, dan kapan kabar berikutnya."
    case .speculation: "Hapus dugaan itu. Katakan apa yang sedang diperiksa dan kapan hasilnya."
    case .missingAction where finding.severity == .notice: advice(ofStyle: finding)
    case .missingAction: "Tambahkan apa yang perlu dilakukan warga, kontak resmi, dan waktu kabar berikutnya."
    case .silence: "Terbitkan pernyataan awal: apa yang diketahui, apa yang dikerjakan, kapan kabar berikutnya."
    case .privacy: "Tarik atau samarkan teks itu di semua kanal."
    }
  }

  package func register(_ statement: String) -> String? {
    if statement == "kontak" { return "daftar kontak" }
    if statement.hasPrefix("hoaks:") { return "hoaks terdaftar \(statement.dropFirst(6))" }
    return statement.hasPrefix("fakta:") ? "fakta terdaftar \(statement.dropFirst(6))" : nil
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

package import HumasModel

extension Indonesian {
  package var helpTitle: String { "Bantuan" }
  package var helpIntroduction: [String] {
    [
      "Kentongan memperlihatkan isi folder data: aduan di masuk/, pernyataan di pernyataan/, daftar di acuan/. "
        + "Berkas yang ditaruh atau bertambah di sana terbaca sendiri."
    ]
  }
  package var legendTitle: String { "Tanda dan huruf" }
  package var sourcesTitle: String { "Sumber" }
  package var sourcesIntroduction: [String] {
    ["Sumber yang lebih lama diam daripada selangnya di meja.yaml dianggap mati, bukan malam yang tenang."]
  }
  package var rejectsTitle: String { "Ditolak" }
  package var rejectsIntroduction: [String] {
    ["Catatan ini tidak terbaca. Berkasnya tidak diubah; setelah diperbaiki dan disimpan, ia dibaca lagi."]
  }
  package var noRejects: [String] { ["Tidak ada catatan yang ditolak."] }
  package var troublesTitle: String { "Gangguan" }
  package var noTroubles: [String] { ["Tidak ada gangguan."] }
  package var noSources: [String] {
    ["Belum ada sumber.", "Setiap subfolder masuk/ menjadi satu sumber; selang wajarnya ditulis di meja.yaml."]
  }
  package var findingTitle: String { "Konsistensi" }
  package var pendingTitle: String { "Tanggapan" }
  package var issueTitle: String { "Isu" }
  package var mentionTitle: String { "Aduan" }
  package var explanationTitle: String { "Dari mana angka ini" }

  package func label(_ field: Field) -> String {
    switch field {
    case .channel: "Kanal"
    case .source: "Sumber"
    case .classification: "Kelas"
    case .status: "Status"
    case .confidentiality: "Kerahasiaan"
    case .author: "Pelapor"
    case .place: "Tempat"
    case .agency: "Instansi"
    case .category: "Kategori"
    case .issue: "Isu"
    case .said: "Disampaikan"
    case .seen: "Dibaca meja"
    case .answered: "Ditanggapi"
    case .closed: "Ditutup"
    case .number: "Nomor meja"
    case .identity: "Nomor sumber"
    case .link: "Tautan"
    case .reach: "Jangkauan"
    case .rating: "Nilai pelapor"
    case .origin: "Asal"
    case .versions: "Versi"
    case .text: "Isi"
    case .published: "Terbit"
    case .asOf: "Data per"
    case .value: "Disebut"
    case .statement: "Pernyataan"
    case .rule: "Kaidah"
    case .since: "Sejak"
    case .advice: "Yang perlu dilakukan"
    case .mentions: "Aduan"
    case .firstSeen: "Pertama"
    case .lastSeen: "Terakhir"
    case .channels: "Kanal"
    case .basis: "Dikelompokkan"
    case .lastStatement: "Pernyataan"
    case .newest: "Aduan terbaru"
    case .chart: "24 jam"
    case .formula: "Mengapa tingkatnya begitu"
    }
  }

  package func version(_ number: Int, seen: String) -> String { "versi \(number), terlihat \(seen)" }
  package var onlyVersion: String { "belum pernah berubah" }
  package func folded(_ copies: Int) -> String { "\(count(copies)) orang, satu teks" }
  package func every(_ span: Span) -> String { "setiap \(short(span))" }
  package func count(of intake: IntakeCount) -> String {
    "dibaca \(count(intake.read)) = \(count(intake.accepted)) baru + \(count(intake.updated)) berubah + "
      + "\(count(intake.duplicate)) sama + \(count(intake.rejected)) ditolak"
  }
  package var unknown: String { "tidak diketahui" }
  package var unknownTime: String { "waktunya tidak diketahui" }
  package func lastRead(_ span: Span) -> String { "dibaca \(short(span)) lalu" }
  package var neverRead: String { "belum pernah terbaca" }
  package var inTime: String { "sesuai selang" }
  package func ago(_ span: Span) -> String { "\(short(span)) lalu" }
}

package import HumasModel

extension Indonesian {
  package func title(of shelf: ShelfName) -> String {
    switch shelf {
    case .findings: "Temuan"
    case .statements: "Pernyataan"
    case .promises: "Janji"
    case .hoaxes: "Hoaks"
    case .figures: "Angka dari waktu ke waktu"
    case .plan: "Rencana pesan"
    case .dismissed: "Diabaikan"
    }
  }

  package func emptiness(of shelf: ShelfName) -> [String] {
    switch shelf {
    case .findings: emptiness(of: PanelName.consistency)
    case .statements: ["Belum ada pernyataan.", "Taruh pernyataan dan drafnya di pernyataan/, satu berkas satu pernyataan."]
    case .promises:
      ["Tidak ada janji.", "Kalimat seperti “air mengalir lagi besok pukul 08.00” dihitung mundur di sini sampai ditepati."]
    case .hoaxes: ["Belum ada hoaks terdaftar.", "Daftarkan di acuan/hoaks.csv; kemunculannya dihitung begitu aduan masuk."]
    case .figures: ["Belum ada angka yang disebut dua kali.", "Setiap ukuran yang berulang di pernyataan mendapat satu baris."]
    case .plan: ["Belum ada rencana pesan.", "Tulis pesan kunci di acuan/pesan.csv: isu, tujuan, khalayak, pesan, kanal."]
    case .dismissed: ["Tidak ada temuan yang diabaikan."]
    }
  }

  package func done(_ outcome: StatementOutcome) -> String {
    switch outcome.verb {
    case .acknowledge: "Temuan “\(outcome.label)” Anda akui."
    case .dismiss: "Temuan “\(outcome.label)” diabaikan sampai salah satu teksnya berubah."
    case .restore: "Temuan “\(outcome.label)” dipulihkan."
    case .draft: "Draf ditulis: \(outcome.label)"
    case .approve: "\(outcome.label) disetujui, persis seperti teksnya sekarang."
    case .publish: "\(outcome.label) dicatat terbit."
    case .withdraw: "\(outcome.label) dicatat ditarik."
    case .closePromise: "Janji “\(outcome.label)” ditutup."
    case .reopenPromise: "Janji “\(outcome.label)” dibuka lagi."
    }
  }

  package func sentence(for refusal: StatementRefusal) -> String {
    switch refusal {
    case .textChanged: "Teksnya baru berubah. Baca dulu, lalu tekan lagi."
    case .gone: "Itu sudah tidak ada di meja."
    case .reasonMissing: "Tulis alasannya dulu."
    case .alreadyApproved(let name): "Teks ini sudah disetujui \(name)."
    case .notApproved: "Setujui teks ini dulu; yang dicatat terbit harus sama persis."
    case .ownDraft: "Draf sendiri harus disetujui operator lain."
    case .withdrawnAlready: "Pernyataan ini sudah ditarik."
    case .notPublished: "Belum ada yang terbit untuk diralat; perbaiki saja drafnya."
    }
  }

  package func name(of command: Command, on subject: StatementSubject) -> String? {
    switch (command, subject) {
    case (.claim, .finding): "akui"
    case (.putAway, .finding): "abaikan"
    case (.reopen, .dismissedFinding): "pulihkan"
    case (.answer, .finding), (.answer, .statement): "buat ralat"
    case (.answer, .issue): "pernyataan awal"
    case (.putAway, .statement): "tarik"
    case (.putAway, .promise): "sudah ditepati"
    default: nil
    }
  }

  package func word(forStatementAction action: String) -> String? {
    switch StatementVerb(rawValue: action) {
    case .acknowledge: "mengakui temuan"
    case .dismiss: "mengabaikan temuan"
    case .restore: "memulihkan temuan"
    case .draft: "membuat draf"
    case .approve: "menyetujui pernyataan"
    case .publish: "mencatat terbit"
    case .withdraw: "menarik pernyataan"
    case .closePromise: "menutup janji"
    case .reopenPromise: "membuka janji"
    case nil: nil
    }
  }

  package func word(for standing: Approval.Standing) -> String {
    switch standing {
    case .notAsked: ""
    case .awaited: "menunggu persetujuan"
    case .approved: "disetujui"
    case .published: "terbit, sesuai persetujuan"
    case .departs: "berbeda dari yang disetujui"
    case .missing: "belum disetujui di meja ini"
    case .withdrawn: "ditarik"
    }
  }

  package func sentence(for approval: Approval, in zone: Zone) -> String {
    let who = approval.operatorName.map { " · \($0)" } ?? ""
    let time = approval.at.map { ", \(minute($0, in: zone))" } ?? ""
    return word(for: approval.standing) + who + time + (approval.reason.map { " – \($0)" } ?? "")
  }

  package func sentence(for mark: FindingMark, in zone: Zone) -> String {
    let verb = mark.standing == .acknowledged ? "diakui" : "diabaikan"
    return "\(verb) \(mark.operatorName), \(minute(mark.at, in: zone))" + (mark.reason.map { " – \($0)" } ?? "")
  }

  package var draftMark: String { "draf" }
  package func dismissed(_ count: Int) -> String { "\(self.count(count)) diabaikan" }

  package func word(for state: ChannelSight.State) -> String {
    switch state {
    case .current: "menayangkan teks ini"
    case .old: "masih menayangkan teks lama"
    case .other: "menayangkan teks lain"
    case .unobserved: "belum dilihat"
    }
  }

  package func standing(of promise: PromiseRow, now: Instant) -> String {
    switch promise.state {
    case .running: "sisa \(short(promise.due - now))"
    case .overdue: "lewat \(short(now - promise.due))"
    case .kept: "ditepati"
    case .closed(let name, _, _): "ditutup \(name)"
    }
  }

  package func sightings(of hoax: HoaxRow) -> String {
    let all = "\(count(hoax.sightings)) kemunculan"
    guard hoax.clarifiedAt != nil else { return all + (hoax.sightings > 0 ? " · belum diklarifikasi" : "") }
    return "\(all) · \(count(hoax.before)) sebelum, \(count(hoax.after)) sesudah klarifikasi"
  }

  package func coverage(of row: PlanRow) -> String {
    let planned = row.message.channels.count
    guard planned > 0 else { return row.deliveries.isEmpty ? "belum disampaikan" : "\(count(row.deliveries.count)) pernyataan" }
    return "\(planned - row.missing.count) dari \(planned) kanal"
  }

  package func mistaken(_ mentions: Int, claim: String) -> String { "\(count(mentions)) keliru tentang: \(claim)" }
  package func share(_ mistaken: Int, of mentions: Int) -> String {
    mentions == 0 ? "–" : "\(count(mistaken * 100 / mentions))% (\(count(mistaken)) dari \(count(mentions)))"
  }

  package func caption(_ label: StatementLabel) -> String {
    switch label {
    case .statement: "Pernyataan"
    case .promise: "Janji"
    case .hoax: "Hoaks"
    case .figures: "Angka"
    case .message: "Pesan kunci"
    case .approval: "Persetujuan"
    case .speaker: "Juru bicara"
    case .replaces: "Menggantikan"
    case .replacedBy: "Digantikan"
    case .decisions: "Keputusan"
    case .channels: "Yang terlihat di kanal"
    case .difference: "Beda dari yang disetujui"
    case .promised: "Dijanjikan"
    case .due: "Tenggat"
    case .verdict: "Putusan"
    case .registered: "Dicatat"
    case .clarified: "Diklarifikasi"
    case .evidence: "Bukti"
    case .sightings: "Kemunculan · 24 jam"
    case .belief: "Sebutan yang keliru · 24 jam"
    case .objective: "Tujuan"
    case .audience: "Khalayak"
    case .delivered: "Sudah disampaikan"
    case .missing: "Belum di kanal"
    case .file: "Berkas"
    case .figureLine: "Angka ini dari waktu ke waktu"
    }
  }

  package func word(for kind: BenignRelation.Kind) -> String {
    switch kind {
    case .revision: "Perkembangan"
    case .scope: "Wilayah lain"
    case .cannotCompare: "Tak terbandingkan"
    }
  }

  package func why(_ relation: BenignRelation) -> String {
    let values = "\(relation.earlier.value) → \(relation.later.value)"
    switch relation.kind {
    case .revision: return "\(values): waktu datanya berbeda."
    case .scope: return "\(values): wilayahnya berbeda."
    case .cannotCompare: return "\(values): waktu datanya tidak disebut."
    }
  }

  package var helpAllFindings: String { "juga yang diabaikan, dan perbedaan yang wajar" }

  package var dismissLabel: String { "abaikan, karena" }
  package var dismissHint: String { "Alasannya dicatat. Temuan ini diam sampai salah satu teksnya berubah.  Enter abaikan  Esc batal" }
  package var withdrawLabel: String { "tarik, karena" }
  package var withdrawHint: String { "Alasannya dicatat; menurunkan tayangan di kanal tetap pekerjaan pemegang kanal.  Enter tarik  Esc batal" }
  package var closePromiseLabel: String { "ditepati:" }
  package var closePromiseHint: String { "Tulis bagaimana janji itu ditepati atau mengapa gugur.  Enter tutup  Esc batal" }
}

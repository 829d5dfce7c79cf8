package import HumasModel

extension Indonesian {
  package func word(for stage: CaseState.Stage) -> String {
    switch stage {
    case .open: "belum dijawab"
    case .drafted: "konsep"
    case .approved: "disetujui"
    case .sent: "dikirim"
    case .delivered: "terkirim"
    case .failed: "gagal terkirim"
    case .closed: "ditutup tanpa jawaban"
    }
  }

  package func done(_ outcome: CaseOutcome) -> String {
    let cases = outcome.count == 1 ? outcome.label : "\(outcome.label) dan \(count(outcome.count - 1)) lainnya"
    switch outcome.verb {
    case .claim: return "Anda mengambil \(cases)."
    case .release: return "\(cases) dilepas."
    case .assign: return "\(cases) ditugaskan kepada \(outcome.person ?? "")."
    case .handOver: return "\(cases) diserahkan kepada \(outcome.person ?? "")."
    case .classify: return "Kelas \(cases) ditetapkan."
    case .draft: return "Konsep jawaban untuk \(cases) disimpan."
    case .approve: return "Jawaban untuk \(cases) disetujui."
    case .send: return "Jawaban untuk \(cases) ada di keluar/."
    case .close: return "\(cases) ditutup tanpa jawaban."
    case .reopen: return "\(cases) dibuka lagi."
    case .delivered: return "Jawaban untuk \(cases) terkirim."
    case .failed: return "Jawaban untuk \(cases) gagal terkirim."
    case .undo: return "Diurungkan: \(word(forAction: outcome.undone?.rawValue ?? "")) \(cases)."
    }
  }

  package func sentence(for refusal: CaseRefusal, in zone: Zone) -> String {
    switch refusal {
    case .changed(let name?, let at?): "\(name) baru mengubahnya (\(clock(at, in: zone))). Lihat dulu, lalu tekan lagi."
    case .changed: "Laporan itu baru berubah di sumbernya. Lihat dulu, lalu tekan lagi."
    case .held(let holder): "\(holder.name) memegangnya sejak \(clock(holder.since, in: zone))."
    case .answered(let answer): answered(answer, in: zone)
    case .notHeld: "Anda tidak memegang laporan itu."
    case .noSuchCase: "Laporan itu sudah tidak ada di meja."
    case .nothingDrafted: "Belum ada konsep jawaban."
    case .notApproved: "Konsep disimpan; jawaban harus disetujui operator lain sebelum dikirim."
    case .ownDraft: "Konsep sendiri harus disetujui operator lain."
    case .alreadyClosed: "Laporan itu sudah ditutup; buka lagi dulu."
    case .notClosed: "Laporan itu tidak tertutup."
    case .nothingToUndo: "Tidak ada keputusan Anda yang dapat diurungkan."
    case .collected: "Jawabannya sudah diambil dari keluar/. Buka laporannya lagi dan kirim koreksi."
    case .emptyText: "Belum ada isinya."
    case .unusableName: "Nama operator kosong, lebih dari 80 huruf, atau berisi karakter yang tidak terlihat."
    case .unfilled(let field): "Isian {\(field)} belum dilengkapi."
    case .doubtful(let findings, let personal): doubts(findings.count, personalData: personal, key: "")
    }
  }

  private func answered(_ answer: CaseState.Answer, in zone: Zone) -> String {
    let time = answer.sentAt.map { " \(clock($0, in: zone))" } ?? ""
    return "Sudah dijawab \(answer.sentBy ?? answer.draftedBy)\(time) (jawaban \(answer.number)); isinya di halaman ini."
  }

  package func word(forAction action: String) -> String {
    switch action {
    case "ambil": "mengambil"
    case "lepas": "melepas"
    case "tugaskan": "menugaskan"
    case "serahkan": "menyerahkan"
    case "klasifikasi": "menetapkan kelas"
    case "draf": "menulis konsep"
    case "setujui": "menyetujui"
    case "kirim": "mengirim"
    case "terkirim": "terkirim"
    case "gagal": "gagal terkirim"
    case "tutup": "menutup"
    case "buka_lagi": "membuka lagi"
    case "urungkan": "mengurungkan"
    case "lihat": "melihat"
    case "laporan_ditulis": "menulis laporan"
    default: word(forStatementAction: action) ?? action
    }
  }

  package var oneself: String { "Anda" }
  package func attending(_ names: [String]) -> String { "\(names.joined(separator: ", ")) juga membukanya" }
  package func holder(_ name: String, for span: Span) -> String { "\(name), sejak \(short(span)) lalu" }
  package func lapsed(_ name: String) -> String { "bebas lagi: \(name) tidak di meja" }
  package var nobody: String { "belum ada" }

  package func recipients(_ counts: [(CaseState.Stage, Int)]) -> String {
    let total = counts.reduce(0) { $0 + $1.1 }
    return "\(count(total)) laporan: " + counts.map { "\(count($0.1)) \(word(for: $0.0))" }.joined(separator: ", ")
  }

  package func reason(_ text: String) -> String { "alasan: \(text)" }

  package func cause(_ cause: FreshCase.Cause) -> String {
    switch cause {
    case .breached: "lewat tenggat sejak Anda pergi"
    case .changed: "berubah sejak Anda pergi"
    case .new: "masuk sejak Anda pergi"
    }
  }

  package func fresh(_ count: Int) -> String { "\(self.count(count)) belum Anda lihat" }

  package func breaking(_ count: Int, isCapped: Bool, before clock: String) -> String {
    "\(self.count(count, isCapped: isCapped)) sebelum \(clock)"
  }

  package func letter(for urgency: Urgency) -> String {
    switch urgency {
    case .breached: "L"
    case .atRisk: "R"
    case .today: "H"
    case .running: "B"
    case .paused: "J"
    case .unclassified: "?"
    case .met: "T"
    }
  }

  package func word(for urgency: Urgency) -> String {
    switch urgency {
    case .breached: word(for: Deadline.State.breached)
    case .atRisk: "rawan, \(word(for: Deadline.State.atRisk))"
    case .today: "habis hari ini"
    case .running: word(for: Deadline.State.due)
    case .paused: word(for: Deadline.State.paused)
    case .unclassified: unclassified
    case .met: word(for: Deadline.State.met)
    }
  }

  package var caseHeading: String { "Di meja" }
  package var holderLabel: String { "Dipegang" }
  package var answerLabel: String { "Jawaban" }
  package var decisionsLabel: String { "Keputusan meja" }
  package var logTitle: String { "Catatan keputusan" }
  package var logIntroduction: [String] {
    ["Siapa melihat, memutuskan, dan mengirim apa; yang terbaru di atas. Setiap baris terkunci pada baris sebelumnya."]
  }
  package func composerTitle(_ label: String, others: Int) -> String {
    others == 0 ? "Jawaban · \(label)" : "Jawaban · \(label) dan \(count(others)) lainnya"
  }
  package var composerHint: String { "Tulis jawaban, atau mulai dari templat." }
  package var noTemplates: String { "Belum ada templat di acuan/templat.yaml" }
  package func template(_ name: String, _ number: Int, of count: Int) -> String { "templat \(number)/\(count): \(name)" }

  package func doubts(_ findings: Int, personalData: Int, key: String) -> String {
    var parts: [String] = []
    if findings > 0 { parts.append("\(count(findings)) pertentangan dengan pernyataan kantor") }
    if personalData > 0 { parts.append("\(count(personalData)) data pribadi") }
    let found = "Ditemukan \(parts.joined(separator: " dan "))."
    return key.isEmpty ? found : "\(found) Perbaiki, atau tekan \(key) sekali lagi untuk tetap mengirim."
  }

  package var classTitle: String { "Kelas laporan" }
  package func warning(_ label: String, left: Span) -> String { "Tenggat \(label): \(remaining(left))" }
  package func windowTitle(breached: Int, atRisk: Int) -> String {
    "Kentongan · \(count(breached)) lewat · \(count(atRisk)) hampir habis"
  }

  package var assignLabel: String { "untuk" }
  package func assignHint(_ names: [String]) -> String {
    "nama operator · di meja: \(names.joined(separator: ", ")) · Enter serahkan · Esc batal"
  }
  package var closeLabel: String { "alasan tutup" }
  package var closeHint: String { "ditutup tanpa jawaban: ganda, bukan wewenang, … · Enter tutup · Esc batal" }
  package var reopenLabel: String { "alasan buka lagi" }
  package var reopenHint: String { "koreksi jawaban, pelapor belum puas, … · Enter buka · Esc batal" }

  package var aboutCase: String { "Memutuskan sesuatu tentang laporan: mengambil, menjawab, menutup, dan seterusnya." }
  package var helpVerb: String { "Kata kerjanya: ambil, lepas, tugaskan, serahkan, klasifikasi, draf, setujui, kirim, tutup, buka_lagi atau urungkan." }
  package var helpCases: String { "Nomor laporan di meja (number di keluaran pending --json)." }
  package var helpPerson: String { "Kepada operator siapa: untuk tugaskan dan serahkan." }
  package var helpClass: String { "Kelasnya: untuk klasifikasi." }
  package var helpAnswer: String { "Isi jawaban: untuk draf dan kirim." }
  package var helpReason: String { "Alasannya: untuk tutup dan buka_lagi." }
  package var helpDespite: String { "Tetap kirim walau ada pertentangan atau data pribadi." }
  package var incompleteCaseCommand: String { "perintah ini perlu nomor laporan, dan keterangan yang disebut bantuannya." }
  package var casesAreDecidedNow: String { "keputusan tentang laporan diambil sekarang; jalankan tanpa --at." }
}

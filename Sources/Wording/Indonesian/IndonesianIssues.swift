package import HumasModel

extension Indonesian {
  package var columnPeople: String { "orang" }
  package var columnTone: String { "nada" }
  package var columnKind: String { "jenis" }
  package var columnID: String { "no" }
  package var columnInto: String { "ke isu" }
  package var columnLikeness: String { "mirip" }

  package func word(for kind: IssueKind) -> String {
    switch kind {
    case .organic: "warga"
    case .campaign: "kampanye"
    case .artefact: "kiriman data"
    }
  }

  package func people(_ figures: IssueFigures) -> String {
    var parts = [people(figures.people)]
    if figures.unknownPeople > 0 { parts.append("\(count(figures.unknownPeople)) tanpa nama") }
    if figures.reach > 0 { parts.append("jangkauan \(count(figures.reach))") }
    if figures.copies > 0 { parts.append("\(count(figures.copies)) salinan") }
    return parts.joined(separator: " · ")
  }

  package func net(_ tally: ToneTally) -> String { tally.net.map { twoDecimals($0, mark: ",") } ?? "–" }

  package func tone(_ tally: ToneTally) -> String {
    "bersih \(net(tally)): \(count(tally.positive)) positif, \(count(tally.neutral)) netral, \(count(tally.negative)) negatif, "
      + "\(count(Int((tally.unlabelledShare * 100).rounded()))) % tanpa label"
  }

  package func emotions(_ tally: EmotionTally) -> String? {
    let marks = [
      ("marah", tally.anger), ("takut", tally.fear), ("tidak pasti", tally.uncertainty),
      ("konflik kepentingan", tally.conflictOfInterest),
    ].filter { $0.1 > 0 }
    return marks.isEmpty ? nil : marks.map { "\($0.0) \(count($0.1))" }.joined(separator: ", ")
  }

  package var labelPeople: String { "Orang" }
  package var labelTone: String { "Nada" }
  package var labelEmotions: String { "Emosi" }
  package var labelKind: String { "Jenis" }
  package var pinned: String { "disematkan" }
  package var ignored: String { "diabaikan" }

  package func done(_ step: IssueStep) -> String {
    let issue = "Isu \(step.issue)"
    return switch step.verb {
    case .rename: "\(issue) kini bernama \(step.name ?? "")."
    case .merge: "\(issue) digabung ke isu \(step.other ?? 0)."
    case .split: "\(count(step.mentions.count)) aduan dipisah dari isu \(step.issue) menjadi isu \(step.other ?? 0), \(step.name ?? "")."
    case .move: "\(count(step.mentions.count)) aduan dipindahkan dari isu \(step.issue) ke isu \(step.other ?? 0)."
    case .pin: "\(issue) disematkan."
    case .unpin: "\(issue) tidak lagi disematkan."
    case .ignore: "\(issue) diabaikan: aduannya tetap terkumpul."
    case .heed: "\(issue) diperhatikan lagi."
    case .level:
      step.level.map { "\(issue) ditetapkan \(word(for: $0))." } ?? "Tingkat isu \(step.issue) kembali menurut rumus."
    }
  }

  package func sentence(for refusal: IssueRefusal) -> String {
    switch refusal {
    case .noSuchIssue(let number): "Tidak ada isu \(number): lihat nomornya di kentongan issues."
    case .noSuchMention(let number): "Tidak ada aduan \(number): lihat nomornya di kentongan mentions."
    case .nameTaken(let name): "Nama \(name) sudah dipakai isu lain: gabungkan keduanya, atau pilih nama lain."
    case .nameMissing: "Nama isu belum diisi."
    case .sameIssue: "Isu itu sendiri: pilih isu lain sebagai tujuan."
    case .reasonMissing: "Tingkat yang ditetapkan memerlukan alasan."
    }
  }

  package var incompleteIssueCommand: String { "Perintah isu belum lengkap: lihat kentongan issue --help." }
  package var aboutIssueCommand: String { "Memutuskan tentang satu isu: nama, gabung, pisah, pindah, sematkan, abaikan, tingkat." }
  package var helpIssueVerb: String { "Keputusannya." }
  package var helpIssueNumber: String { "Nomor isu." }
  package var helpIssueName: String { "Nama isu, atau nama isu baru pada split." }
  package var helpIssueInto: String { "Nomor isu tujuan." }
  package var helpIssueMentions: String { "Nomor aduan yang dipisah atau dipindahkan." }
  package var helpIssueLevel: String { "Tingkat yang ditetapkan; tanpa ini, kembali menurut rumus." }
  package var aboutProposals: String { "Pasangan isu yang makin serupa dan mungkin satu." }
  package var helpBucket: String { "Lebar satu hitungan dalam menit: kelipatan 5, sampai 1440." }
  package var helpBuckets: String { "Banyaknya hitungan ke belakang." }
}

package import HumasModel

extension Indonesian {
  package func figure(of panel: PanelName, snapshot: Snapshot) -> [String] {
    switch panel {
    case .incoming:
      [
        "\(count(snapshot.incoming.total)) = semua aduan yang pernah diterima meja; yang dikirim ulang dihitung sekali.",
        "\(undated(snapshot.incoming.undated)): tetap di daftar menurut saat dibaca, tetapi tidak masuk lengkung mana pun.",
        "Satu jam terakhir \(count(snapshot.attention.lastHour)), satu jam sebelumnya \(count(snapshot.attention.hourBefore)).",
      ]
    case .trends:
      [
        "\(count(snapshot.trends.total)) isu. Aduan masuk ke isu pantauan (acuan/isu.csv) yang disebutnya, lainnya "
          + "dikelompokkan menurut isinya saat tiba. Nama, gabungan dan pisahan yang diputuskan operator tetap berlaku.",
        "×6,2 berarti: satu jam terakhir 6,2 kali jam yang sama di hari-hari sebelumnya; di bawah 5 aduan sejam tertulis –.",
        "Lengkung memuat 24 jam, yang terbaru di kanan; aduan tanpa tanggal tidak masuk.",
      ]
    case .pending:
      [
        "\(count(snapshot.pending.total)) laporan masih terbuka di kanal yang menunggu jawaban."
      ]
        + Deadline.State.allCases.compactMap { state in
          snapshot.pending.counts[state].map { "\(word(for: state)): \(count($0))" }
        } + [
          "Tenggat dihitung dalam hari kerja menurut acuan/libur.csv dan meja.yaml; Enter menjelaskan setiap hitungan."
        ]
    case .consistency:
      [
        "\(count(snapshot.consistency.findings.count)) temuan di \(count(snapshot.consistency.statements)) pernyataan; "
          + "\(count(snapshot.consistency.agreeing)) pernyataan tanpa temuan.",
        "Yang dibandingkan: jumlah dengan metrik, tempat, dan waktu data yang sama; status satu objek; kontak terhadap "
          + "daftar yang disetujui. Draf ikut diperiksa.",
      ]
    }
  }

  package func deskLevel(_ attention: Snapshot.Attention) -> String {
    guard let issue = attention.levelIssue else { return "Tingkat meja Normal: tidak ada isu yang melewati ambang." }
    return "Tingkat meja \(word(for: attention.level)), mengikuti isu yang paling tinggi: \(issue.name)."
  }
}

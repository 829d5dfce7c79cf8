package import HumasModel

extension Indonesian {
  package func level(of issue: IssueRow, thresholds: LevelThresholds) -> [String] {
    [
      "Satu jam terakhir ada \(count(issue.lastHour)) aduan." + " " + expectation(of: issue),
      "Tingkat tercapai bila jumlah dan perbandingannya terpenuhi, dan kebetulan kurang dari 1 banding 1.000:",
      step(.waspada, thresholds.waspada, reached: issue.level >= .waspada),
      step(.siaga, thresholds.siaga, reached: issue.level >= .siaga),
      step(.awas, thresholds.awas, reached: issue.level >= .awas),
      "Ambangnya diatur di meja.yaml.",
    ]
  }

  private func expectation(of issue: IssueRow) -> String {
    guard let reason = issue.reason else { return "Riwayat jam ini belum ada, jadi belum dapat dibandingkan." }
    let usual =
      reason.daysKnown > 0
      ? "Menurut \(reason.daysKnown) hari sebelumnya, jam ini biasanya \(decimal(reason.expected)): sekarang \(ratio(reason.ratio))."
      : "Riwayat belum ada, jadi dipakai batas terendah \(decimal(reason.expected)): sekarang \(ratio(reason.ratio))."
    return usual + " " + "Kemungkinan sebanyak ini hanya kebetulan: \(chance(reason.p))."
  }

  private func chance(_ p: Double) -> String {
    p < 0.000001 ? "kurang dari 1 banding 1.000.000" : "1 banding \(count(Int((1 / p).rounded())))"
  }

  private func step(_ level: Level, _ step: LevelThresholds.Step, reached: Bool) -> String {
    "\(reached ? "✓" : "·") \(word(for: level)): sedikitnya \(count(step.mentions)) aduan sejam dan \(ratio(step.ratio))"
  }

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
        "\(count(snapshot.trends.total)) isu. Aduan dikelompokkan menurut isu pantauan (acuan/isu.csv), lalu kategori "
          + "sumbernya, lalu frasa kuncinya. Pengelompokan ini sementara.",
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

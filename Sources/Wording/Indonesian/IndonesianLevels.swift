package import HumasModel

extension Indonesian {
  package func level(of issue: IssueRow, thresholds: LevelThresholds) -> [String] {
    var lines = ["Satu jam terakhir ada \(count(issue.lastHour)) aduan." + " " + expectation(of: issue)]
    lines += issue.reason.map(windows) ?? []
    lines += [
      "Tingkat tercapai bila jumlah dan perbandingannya terpenuhi, dan kebetulan menghasilkannya kurang dari sekali dalam "
        + "\(count(Int((1 / thresholds.chance).rounded()))) hari:",
      step(.waspada, thresholds.waspada, reached: issue.level >= .waspada),
      step(.siaga, thresholds.siaga, reached: issue.level >= .siaga),
      step(.awas, thresholds.awas, reached: issue.level >= .awas),
    ]
    lines += issue.reason.map { adjustments($0, thresholds) } ?? []
    return lines + ["Ambangnya diatur di meja.yaml."]
  }

  private func expectation(of issue: IssueRow) -> String {
    guard let reason = issue.reason else { return "Riwayat jam ini belum ada, jadi belum dapat dibandingkan." }
    let usual =
      reason.daysKnown > 0
      ? "Menurut \(reason.daysKnown) hari sebelumnya, jam ini biasanya \(decimal(reason.expected)): sekarang \(ratio(reason.ratio))."
      : "Riwayat belum ada, jadi dipakai batas terendah \(decimal(reason.expected)): sekarang \(ratio(reason.ratio))."
    return usual + " " + "Kemungkinan sebanyak ini hanya kebetulan: \(chance(reason.p))."
  }

  private func windows(_ reason: LevelReason) -> [String] {
    reason.windows.dropFirst().map {
      "\($0.window.milliseconds / 3_600_000) jam terakhir: \(count($0.observed)), biasanya \(decimal($0.expected)), "
        + "\(ratio($0.ratio)); kebetulan \(chance($0.p))."
    }
  }

  /// What moved the level besides the counts.
  private func adjustments(_ reason: LevelReason, _ thresholds: LevelThresholds) -> [String] {
    let parts = reason.parts.filter { $0.factor != .burst && $0.points > 0 }
    var lines: [String] = []
    if !parts.isEmpty {
      lines.append("Penambah (satu poin menaikkan satu tingkat): \(parts.map(factor).joined(separator: ", ")).")
    }
    if reason.isHeld { lines.append("Sudah reda, tetapi tingkatnya ditahan \(thresholds.holdMinutes) menit agar tidak naik turun.") }
    lines += reason.kind.reasons.isEmpty ? [] : ["Jenis: \(kind(reason.kind))."]
    if let set = reason.override {
      lines.append("Ditetapkan \(set.operatorName): \(word(for: set.level)), karena \(set.reason).")
    }
    return lines
  }

  private func factor(_ part: LevelPart) -> String {
    let name =
      switch part.factor {
      case .burst: "lonjakan"
      case .channels: "sebaran kanal"
      case .areas: "sebaran wilayah"
      case .press: "diangkat pers"
      case .tone: "nada negatif"
      case .sensitivity: "isu sensitif"
      }
    return "\(name) \(decimal(part.points))"
  }

  private func kind(_ verdict: KindVerdict) -> String {
    let name =
      switch verdict.kind {
      case .organic: "warga"
      case .campaign: "kampanye salin-tempel, paling tinggi Siaga"
      case .artefact: "kiriman data lama sekaligus, bukan lonjakan"
      }
    return "\(name) (\(verdict.reasons.map { sign($0.sign) }.joined(separator: ", ")))"
  }

  private func sign(_ sign: KindVerdict.Sign) -> String {
    switch sign {
    case .copies: "banyak salinan"
    case .fewPeople: "sedikit orang"
    case .busyAccounts: "beberapa akun sangat sering"
    case .evenGaps: "jarak waktunya teratur"
    case .backlog: "banyak yang lama tiba sekaligus"
    case .oneMoment: "semua bertanda waktu sama"
    }
  }

  private func chance(_ p: Double) -> String {
    p < 0.000001 ? "kurang dari 1 banding 1.000.000" : "1 banding \(count(Int((1 / p).rounded())))"
  }

  private func step(_ level: Level, _ step: LevelThresholds.Step, reached: Bool) -> String {
    "\(reached ? "✓" : "·") \(word(for: level)): sedikitnya \(count(step.mentions)) aduan sejam dan \(ratio(step.ratio))"
  }
}

package import HumasModel

extension Indonesian {
  package var levelLabel: String { "Tingkat isu" }
  package var levelUnavailable: String { "tidak tersedia" }

  package func word(for level: Level) -> String {
    switch level {
    case .normal: "Normal"
    case .waspada: "Waspada"
    case .siaga: "SIAGA"
    case .awas: "AWAS"
    }
  }

  package func lastHour(_ count: Int) -> String { "1 jam: +\(self.count(count)) aduan" }
  package func lastHourShort(_ count: Int) -> String { "1 jam +\(self.count(count))" }
  package func newIssues(_ count: Int) -> String { "\(self.count(count)) isu baru" }

  package func figure(_ figure: Snapshot.Figure, in zone: Zone) -> String {
    let agency = figure.agency.map(shortAgency)
    let origin = [agency, figure.asOf.map { clock($0, in: zone) }].compactMap { $0 }.joined(separator: " ")
    let said = "\(metric(figure.metric)) \(Int(figure.value).map(count) ?? figure.value)"
    return origin.isEmpty ? said : "\(said) (\(origin))"
  }

  package func next(_ kind: Snapshot.NextBreak.Kind, left: Span) -> String {
    let what =
      switch kind {
      case .response(let id): "tanggapan \(id)"
      case .holdingStatement(let issue): "pernyataan awal \(issue)"
      }
    return left.milliseconds >= 0 ? "Berikut: \(short(left)) \(what)" : "LEWAT \(short(-left)): \(what)"
  }

  package func nextShort(_ kind: Snapshot.NextBreak.Kind, left: Span) -> String {
    let what =
      switch kind {
      case .response(let id): id
      case .holdingStatement: "pernyataan awal"
      }
    return left.milliseconds >= 0 ? "\(what) sisa \(short(left))" : "\(what) LEWAT \(short(-left))"
  }

  package func silent(_ issue: String, for span: Span) -> String { "Diam: \(issue) \(short(span))" }

  package func operators(_ names: [String]) -> String {
    switch names.count {
    case 0: "Meja: kosong"
    case 1...2: "Meja: \(names.joined(separator: ", "))"
    default: "Meja: \(names.count) orang"
    }
  }

  package func operatorsShort(_ count: Int) -> String { "Meja: \(count)" }
  package func rejected(_ count: Int) -> String { "Ditolak: \(self.count(count))" }
  package var nothingToReport: String { "Belum ada yang perlu tindakan" }
  package var simulation: String { "SIMULASI" }
  package var readOnly: String { "HANYA BACA" }
  package var replay: String { "PUTAR ULANG" }
  package var reconstructed: String {
    "Meja belum mencatat apa pun saat itu: yang tampak disusun ulang dari waktu kejadiannya, bukan yang diketahui meja."
  }
  package func frozen(waiting: Int) -> String {
    waiting > 0 ? "LAYAR BEKU · \(count(waiting)) menunggu" : "LAYAR BEKU"
  }
}

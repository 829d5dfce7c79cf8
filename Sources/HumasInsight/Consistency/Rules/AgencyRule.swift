package import HumasModel
import HumasText

/// One statement denies what another, usually of another agency, takes as given: "tidak ada kebocoran", "kebocoran ditangani".
package struct AgencyRule: Rule {
  package static let id = "agency"

  /// Further apart, both may have been true when they were said.
  private static let reach = Span.hours(24)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.comparable.flatMap { readings in
      let sayings = readings.map(Saying.all)
      return readings.indices.flatMap { second in
        (0..<second).flatMap { first in clashes(sayings[first], sayings[second]) }
      }
    }
  }

  private func clashes(_ older: [Saying], _ newer: [Saying]) -> [Finding] {
    older.flatMap { first in
      newer.filter { second in
        first.matter == second.matter && first.isDenial != second.isDenial && isNear(first, second)
          && !older.contains { $0.matter == second.matter && $0.isDenial == second.isDenial }
          && !newer.contains { $0.matter == first.matter && $0.isDenial == first.isDenial }
      }.map { second in
        FindingMaker.finding(
          AgencyRule.id, .contradiction, .alarm, subject: first.matter,
          sides: [first, second].map { ($0.reading, $0.tokens, $0.isDenial ? "tidak" : "ya", nil) })
      }
    }
  }

  private func isNear(_ first: Saying, _ second: Saying) -> Bool {
    guard let a = first.reading.publishedAt, let b = second.reading.publishedAt, b - a <= AgencyRule.reach else { return false }
    return !second.reading.isCorrection && !second.tellsOfChange
  }
}

/// A matter asserted or denied.
private struct Saying {
  var reading: Reading
  var matter: String
  var isDenial: Bool
  var tellsOfChange: Bool
  var tokens: Range<Int>

  static func all(in reading: Reading) -> [Saying] {
    reading.sentences.flatMap { sentence in
      sentence.compactMap { saying(at: $0, in: sentence, reading: reading) }
    }
  }

  private static func saying(at index: Int, in sentence: Range<Int>, reading: Reading) -> Saying? {
    let tokens = reading.tokens
    guard tokens[index].isWord, let matter = matters[tokens.text(at: index)] else { return nil }
    let before = max(sentence.lowerBound, index - 3)..<index
    let denial = before.last { ["tidak", "nihil", "tak", "bukan", "membantah", "tanpa"].contains(tokens.text(at: $0)) }
    guard denial != nil || !CueWords.contains(unsure, in: tokens, sentence) else { return nil }
    // "tidak ada kebocoran baru" denies only the new.
    guard !["baru", "susulan", "lagi", "lanjutan"].contains(tokens.text(at: index + 1)) else { return nil }
    return Saying(
      reading: reading, matter: matter, isDenial: denial != nil,
      tellsOfChange: CueWords.contains(["ternyata", "hasil", "kini ditemukan", "baru diketahui", "setelah pemeriksaan", "forensik"], in: tokens, sentence),
      tokens: (denial ?? index)..<min(index + 2, sentence.upperBound))
  }

  /// The matter is supposed, feared, asked about or told by others.
  private static let unsure = CueWords.disowning + [
    "dugaan", "diduga", "isu", "kabar", "kemungkinan", "potensi", "mencegah", "cegah", "antisipasi", "mengantisipasi", "waspada",
    "waspadai", "apakah", "bila", "jika", "apabila", "laporkan", "risiko", "rawan", "hindari", "agar tidak", "supaya tidak",
    "belum", "mungkin", "memeriksa", "diperiksa", "menyelidiki", "pemeriksaan",
  ]

  private static let matters = [
    "kebocoran": "kebocoran", "bocor": "kebocoran", "pencemaran": "pencemaran", "tercemar": "pencemaran",
    "penularan": "penularan", "kelangkaan": "kelangkaan", "langka": "kelangkaan", "penutupan": "penutupan",
    "retakan": "retakan", "retak": "retakan", "jebol": "jebol", "peretasan": "peretasan", "diretas": "peretasan",
    "penyelewengan": "penyelewengan", "pungutan": "pungutan", "pungli": "pungutan", "berpotensi": "potensi",
    "malapraktik": "malapraktik", "penolakan": "penolakan", "menolak": "penolakan", "ledakan": "ledakan", "meledak": "ledakan",
    "kelalaian": "kelalaian", "penahanan": "penahanan", "wabah": "wabah", "klb": "wabah", "kedaluwarsa": "kedaluwarsa",
    "kenaikan": "kenaikan", "pemutusan": "pemutusan", "penggusuran": "penggusuran", "kekurangan": "kekurangan",
  ]
}

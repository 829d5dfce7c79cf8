package import HumasModel
import HumasText

/// Two sums of money for one purpose that cannot both be true.
package struct AmountRule: Rule {
  package static let id = "amount"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.comparable.flatMap { readings in
      let amounts = readings.map(Amount.all)
      return readings.indices.flatMap { second in
        (0..<second).flatMap { first in clashes(amounts[first], amounts[second]) }
      }
    }
  }

  private func clashes(_ older: [Amount], _ newer: [Amount]) -> [Finding] {
    older.flatMap { first in
      newer.filter { second in
        first.isSamePurpose(as: second) && first.excludes(second)
          && !older.contains { !$0.excludes(second) } && !newer.contains { !$0.excludes(first) }
      }.map { second in
        FindingMaker.finding(
          AmountRule.id, .contradiction, .warning, subject: first.purpose.intersection(second.purpose).sorted().joined(separator: " "),
          sides: [
            (first.reading, first.tokens, first.reading.tokens.written(first.quantity.tokens), nil),
            (second.reading, second.tokens, second.reading.tokens.written(second.quantity.tokens), nil),
          ])
      }
    }
  }
}

/// A sum of money with the words that say what it is for.
private struct Amount {
  var reading: Reading
  var quantity: Quantity
  var purpose: Set<String>
  /// "per korban", "masing-masing": a rate, no total.
  var isRate: Bool
  var year: String?
  var tokens: Range<Int>

  static func all(in reading: Reading) -> [Amount] {
    guard !reading.isCorrection else { return [] }
    return Quantities(reading.tokens).all().filter(\.isMoney).compactMap { quantity in
      let clause = clause(around: quantity.tokens, in: reading)
      guard !CueWords.contains(moving + CueWords.disowning, in: reading.tokens, clause) else { return nil }
      let start = max(clause.lowerBound, quantity.tokens.lowerBound - 3)
      return Amount(
        reading: reading, quantity: quantity, purpose: ContentWords.set(of: reading.tokens, clause).subtracting(empty),
        isRate: CueWords.contains(rates, in: reading.tokens, clause),
        year: clause.map { reading.tokens.text(at: $0) }.first { $0.count == 4 && $0.hasPrefix("20") && Int($0) != nil },
        tokens: start..<quantity.tokens.upperBound)
    }
  }

  /// Two sums that cannot both be; two limits that are not the same limit.
  func excludes(_ other: Amount) -> Bool {
    if quantity.qualifier == .atMost && other.quantity.qualifier == .atMost { return quantity.high != other.quantity.high }
    return !quantity.overlaps(other.quantity)
  }

  func isSamePurpose(as other: Amount) -> Bool {
    guard isRate == other.isRate, year == nil || other.year == nil || year == other.year else { return false }
    let stages = ["tahap", "triwulan", "termin"]
    guard purpose.isDisjoint(with: stages), other.purpose.isDisjoint(with: stages) else { return false }
    return purpose.intersection(other.purpose).count >= 2
  }

  private static func clause(around range: Range<Int>, in reading: Reading) -> Range<Int> {
    let sentence = reading.sentence(at: range.lowerBound)
    let isEnd = { (index: Int) in [",", ";", "("].contains(reading.tokens.text(at: index)) }
    let start = (sentence.lowerBound..<range.lowerBound).last(where: isEnd) ?? sentence.lowerBound
    let end = (range.upperBound..<max(range.upperBound, sentence.upperBound)).first(where: isEnd) ?? sentence.upperBound
    return start..<end
  }

  private static let moving = ["naik", "menjadi", "tambahan", "bertambah", "dari sebelumnya", "semula", "target", "terkumpul"]
  private static let rates = ["per", "tiap", "setiap", "masing-masing", "/"]
  private static let empty: Set<String> = ["rupiah", "sebesar", "senilai", "total", "sejumlah", "mencapai", "anggaran", "dana"]
}

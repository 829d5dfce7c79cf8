package import HumasModel
import HumasText

/// Two figures for one thing, place and moment that cannot both be true; and a figure against a registered fact.
package struct CountRule: Rule {
  package static let id = "count"

  /// Two statements without a moment of their own speak of the same one if they come out within this time.
  private static let sameMoment = Span.minutes(60)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.figurePairs(where: isClash).map { pair in
      FindingMaker.finding(
        CountRule.id, .contradiction, FigureHarm.severity(of: pair.newer.figure),
        subject: pair.newer.figure.subject,
        place: pair.newer.figure.place, sides: pair.sides)
    } + againstFacts(in: ledger)
  }

  private func isClash(_ pair: FigurePair) -> Bool {
    guard pair.areDisjoint, !pair.isUnitSlip, pair.sharesPlace, pair.sharesPeriod,
      !pair.isAnnounced,
      !pair.isDefinedApart, !pair.isOfOtherPart
    else {
      return false
    }
    switch pair.timing {
    case .same: return !saysBoth(pair)
    case .unstated: return isOneMoment(pair) && !saysBoth(pair)
    case .onward, .backward, .oneSided: return false
    }
  }

  /// Without a moment in either text: close together, and the newer one does not say that the figure has moved.
  private func isOneMoment(_ pair: FigurePair) -> Bool {
    guard let gap = pair.gap, gap <= CountRule.sameMoment else { return false }
    let newer = pair.newer
    let sentence = newer.reading.sentences[newer.figure.sentence]
    return pair.older.figure.unit == nil && !newer.figure.isOpen
      && !CueWords.changing.stand(in: sentence, of: newer.reading.tokens)
  }

  /// One text says the other's figure as well, as a chronology or a list of several groups does.
  private func saysBoth(_ pair: FigurePair) -> Bool {
    CountRule.says(pair.older.quantity, pair.older.figure.key, in: pair.newer.reading)
      || CountRule.says(pair.newer.quantity, pair.newer.figure.key, in: pair.older.reading)
  }

  private static func says(_ quantity: Quantity, _ key: String, in reading: Reading) -> Bool {
    reading.figures.contains {
      $0.key == key && $0.quantity.low == quantity.low && $0.quantity.high == quantity.high
    }
  }

  private func againstFacts(in ledger: Ledger) -> [Finding] {
    let facts = RegisteredFigure.all(in: ledger)
    guard !facts.isEmpty else { return [] }
    return ledger.within { reading in
      reading.figures.filter { !$0.isDisowned && !$0.isIncrement }.flatMap { figure in
        facts.filter { $0.contradicts(figure, in: reading) }.map { fact in
          FindingMaker.finding(
            CountRule.id, .contradiction, FigureHarm.severity(of: figure), subject: figure.subject,
            place: figure.place,
            sides: [(reading, figure.tokens, figure.shortValue, figure.asOf)], register: fact.side)
        }
      }
    }
  }
}

/// How much harm a wrong figure does.
enum FigureHarm {
  /// The dead, the missing and the injured first; the rest is a warning.
  static func severity(of figure: Figure) -> Finding.Severity {
    ["meninggal", "hilang", "luka", "luka_berat", "luka_ringan", "selamat"].contains(figure.metric)
      ? .alarm : .warning
  }
}

extension FigurePair {
  /// Both figures as sides of a finding.
  var sides: [(reading: Reading, tokens: Range<Int>, value: String, asOf: AsOf?)] {
    [older, newer].map { ($0.reading, $0.figure.tokens, $0.figure.shortValue, $0.figure.asOf) }
  }
}

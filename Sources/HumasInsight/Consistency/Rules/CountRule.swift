package import HumasModel
import HumasText

/// Two figures for one thing, place and moment that cannot both be true; and a figure against a registered fact.
package struct CountRule: Rule {
  package static let id = "count"

  /// Two statements without a moment of their own speak of the same one if they come out within this time.
  private static let sameMoment = Span.minutes(60)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.figurePairs.filter(isClash).map { pair in
      FindingMaker.finding(
        CountRule.id, .contradiction, FigureHarm.severity(of: pair.newer.figure), subject: pair.newer.figure.subject,
        place: pair.newer.figure.place, sides: pair.sides)
    } + againstFacts(in: ledger)
  }

  private func isClash(_ pair: FigurePair) -> Bool {
    guard pair.areDisjoint, !pair.isUnitSlip, pair.sharesPlace, pair.sharesPeriod, !pair.isAnnounced else {
      return false
    }
    switch pair.timing {
    case .same: return !repeatsChronology(pair)
    case .unstated: return isOneMoment(pair)
    case .onward, .backward, .oneSided: return false
    }
  }

  /// Without a moment in either text: close together, and the newer one does not say that the figure has moved.
  private func isOneMoment(_ pair: FigurePair) -> Bool {
    guard let gap = pair.gap, gap <= CountRule.sameMoment else { return false }
    let newer = pair.newer
    let sentence = newer.reading.sentences[newer.figure.sentence]
    return pair.older.figure.unit == nil
      && !CueWords.changing.stand(in: sentence, of: newer.reading.tokens)
  }

  /// The newer text also repeats the older figure, as a chronology does.
  private func repeatsChronology(_ pair: FigurePair) -> Bool {
    pair.newer.reading.figures.contains { figure in
      figure.key == pair.older.figure.key && figure.quantity.low == pair.older.figure.quantity.low
        && figure.quantity.high == pair.older.figure.quantity.high
    }
  }

  private func againstFacts(in ledger: Ledger) -> [Finding] {
    let facts = ledger.registers.facts.compactMap { RegisteredFigure($0, zone: ledger.zone) }
    guard !facts.isEmpty else { return [] }
    return ledger.within { reading in
      reading.figures.filter { !$0.isDisowned && !$0.isIncrement }.flatMap { figure in
        facts.filter { $0.contradicts(figure, in: reading) }.map { fact in
          FindingMaker.finding(
            CountRule.id, .contradiction, FigureHarm.severity(of: figure), subject: figure.subject, place: figure.place,
            sides: [(reading, figure.tokens, figure.shortValue, figure.asOf)], register: fact.side)
        }
      }
    }
  }
}

/// A registered fact that is a number of something.
private struct RegisteredFigure {
  let fact: Fact
  let metric: String
  let value: Double
  let asOf: Instant

  init?(_ fact: Fact, zone: Zone) {
    guard let value = Double(fact.value), let asOf = fact.asOf else { return nil }
    let words = Tokens(fact.metric)
    guard let found = words.all.indices.compactMap({ MetricWords.metric(at: $0, in: words) }).first else { return nil }
    (self.fact, metric, self.value, self.asOf) = (fact, found.metric.name, value, asOf)
  }

  func contradicts(_ figure: Figure, in reading: Reading) -> Bool {
    guard figure.metric == metric, let moment = figure.asOf, moment.minuteOfDay != nil,
      moment.instant(assuming: reading.zone) == asOf, fact.issue == nil || fact.issue == reading.statement.issue
    else { return false }
    return sharesUnit(figure) && sharesPlace(figure) && !(figure.quantity.low...figure.quantity.high).contains(value)
  }

  private func sharesUnit(_ figure: Figure) -> Bool {
    guard let unit = fact.unit else { return true }
    return ObjectWords.normal(unit) == figure.object
  }

  private func sharesPlace(_ figure: Figure) -> Bool {
    guard let place = fact.place?.lowercased(), let name = figure.place?.names.first?.name else { return true }
    return place.hasSuffix(name)
  }

  var side: Finding.Side {
    Finding.Side(
      statement: "fakta:" + fact.id, channel: "fakta", agency: fact.source, asOf: asOf, value: fact.value,
      quote: Quote(text: fact.value, start: 0, end: fact.value.unicodeScalars.count), text: fact.value)
  }
}

/// How much harm a wrong figure does.
enum FigureHarm {
  /// The dead, the missing and the injured first; the rest is a warning.
  static func severity(of figure: Figure) -> Finding.Severity {
    ["meninggal", "hilang", "luka", "luka_berat", "luka_ringan", "selamat"].contains(figure.metric) ? .alarm : .warning
  }
}

extension FigurePair {
  /// Both figures as sides of a finding.
  var sides: [(reading: Reading, tokens: Range<Int>, value: String, asOf: AsOf?)] {
    [older, newer].map { ($0.reading, $0.figure.tokens, $0.figure.shortValue, $0.figure.asOf) }
  }
}

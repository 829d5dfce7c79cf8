package import HumasModel

/// A newer publication repeats an older figure although a newer one had been published.
package struct StaleRule: Rule {
  package static let id = "superseded"

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.figurePairs { isLate($0) || StaleRule.isRepeat($0) || isReplaced($0, now: ledger.now) }.map { pair in
      FindingMaker.finding(
        StaleRule.id, .stale, FigureHarm.severity(of: pair.newer.figure),
        subject: pair.newer.figure.subject,
        place: pair.newer.figure.place, sides: pair.sides)
    } + againstFacts(in: ledger)
  }

  /// A figure of an earlier moment, published after a fact of a later one had been registered.
  private func againstFacts(in ledger: Ledger) -> [Finding] {
    let facts = RegisteredFigure.all(in: ledger)
    guard !facts.isEmpty else { return [] }
    return ledger.within { reading in
      reading.figures.filter { !$0.isDisowned && !$0.isIncrement }.flatMap { figure in
        facts.filter { fact in
          fact.outdates(figure, in: reading, now: ledger.now)
            || facts.contains { $0.isRepeated(by: figure, in: reading, despite: fact) }
        }.map { fact in
          FindingMaker.finding(
            StaleRule.id, .stale, FigureHarm.severity(of: figure), subject: figure.subject,
            place: figure.place,
            sides: [(reading, figure.tokens, figure.shortValue, figure.asOf)], register: fact.side)
        }
      }
    }
  }

  /// The newer publication names an older moment and a value that no longer holds.
  private func isLate(_ pair: FigurePair) -> Bool {
    guard pair.timing == .backward, StaleRule.isFair(pair), let gap = pair.gap, gap >= .minutes(10)
    else {
      return false
    }
    return !namesLaterMoment(pair)
  }

  /// A page shows a measure or a count of the moment that a later text says has changed.
  private func isReplaced(_ pair: FigurePair, now: Instant) -> Bool {
    guard LivingPage.isOne(pair.older.reading), !pair.newer.isCumulative, pair.areDisjoint, pair.sharesPlace,
      !pair.isUnitSlip, let after = pair.newer.reading.publishedAt, now - after >= .hours(1), let gap = pair.gap,
      gap >= .minutes(10), pair.older.figure.unit != nil
    else { return false }
    let newer = pair.newer
    let before = newer.figure.tokens.lowerBound - 4..<newer.figure.tokens.upperBound
    return before.contains {
      ["menjadi", "diperluas", "dipersempit", "naik", "turun"].contains(newer.reading.tokens.text(at: $0))
    }
  }

  /// Neither names a moment, and the newer publication says again what an even older one had said.
  static func isRepeat(_ pair: FigurePair) -> Bool {
    guard pair.newer.asOf == nil, pair.newer.isCumulative, isFair(pair),
      pair.newer.quantity.high < pair.older.quantity.low
    else { return false }
    // A smaller running total of no moment, after one that names its own, is an old one.
    if pair.older.asOf?.minuteOfDay != nil, let gap = pair.gap, gap >= .minutes(10) {
      return !pair.newer.reading.figures.contains {
        $0.key == pair.older.figure.key && $0.quantity.high >= pair.older.quantity.low
      }
    }
    return pair.earlier.contains { old in
      old.quantity.low == pair.newer.quantity.low
        && old.quantity.high == pair.newer.quantity.high
    }
  }

  private static func isFair(_ pair: FigurePair) -> Bool {
    pair.areDisjoint && !pair.isUnitSlip && pair.sharesPlace && pair.sharesPeriod
      && !pair.isAnnounced
      && !pair.newer.reading.cues.recallsThePast
  }

  /// A chronology carries old figures with their moments, and the new one too.
  private func namesLaterMoment(_ pair: FigurePair) -> Bool {
    guard let moment = pair.older.figure.asOf?.instant(assuming: pair.zone) else { return false }
    return pair.newer.reading.figures.contains { figure in
      guard let other = figure.asOf?.instant(assuming: pair.zone) else { return false }
      return figure.key == pair.newer.figure.key && other >= moment
    }
  }
}

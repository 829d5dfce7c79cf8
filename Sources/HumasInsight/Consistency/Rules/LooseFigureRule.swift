package import HumasModel
import HumasText

/// Two numbers that no table binds, in clauses told alike: judged as the figures of the tables are, with more shared words
/// asked for the less the texts say about their moment.
package struct LooseFigureRule: Rule {
  package static let id = "figure"

  /// Without a moment of their own, texts speak of one if they come out within this time.
  private static let sameMoment = Span.minutes(60)
  /// Further apart, two publications are about two days.
  private static let reach = Span.hours(48)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { !$0.looseFigures.isEmpty }) { older, newer in
      LoosePair.best(older, newer).compactMap(finding) + unitSlips(older, newer)
        + otherStates(older, newer)
    }
  }

  private func finding(_ pair: LoosePair) -> Finding? {
    guard let (rule, verdict) = judgement(pair) else { return nil }
    return finding(rule, verdict, pair)
  }

  private func judgement(_ pair: LoosePair) -> (String, Finding.Verdict)? {
    if isScopeSlip(pair) { return (ScopeRule.id, .scope) }
    guard pair.areDisjoint, pair.sharesPlace, pair.sharesPeriod, pair.shared >= 2,
      !pair.older.figure.isJudged(with: pair.newer.figure), !repeatsOlder(pair)
    else { return nil }
    if isRate(pair) { return (CountRule.id, .contradiction) }
    switch pair.timing {
    case .same: return (CountRule.id, .contradiction)
    case .unstated: return isOneMoment(pair) ? (CountRule.id, .contradiction) : fall(pair)
    case .backward: return isLate(pair) ? (StaleRule.id, .stale) : nil
    case .onward: return fall(pair)
    case .oneSided: return isOldFigure(pair) ? (StaleRule.id, .stale) : nil
    }
  }

  /// A share that is granted or charged does not move by the hour: "potongan 50 persen".
  private func isRate(_ pair: LoosePair) -> Bool {
    let words = pair.older.figure.words.intersection(pair.newer.figure.words)
    let tokens = pair.newer.reading.tokens
    return pair.newer.figure.kind == .percent && !words.isDisjoint(with: LooseFigureRule.rates) && isNear(pair)
      && !LooseFigureRule.moving.stand(in: pair.newer.reading.sentence(at: pair.newer.figure.tokens.lowerBound), of: tokens)
  }

  private static let rates = Set(
    ["potongan", "subsidi", "bunga", "denda", "tarif", "pajak", "insentif", "diskon", "keringanan", "iuran"]
      .map(SynonymWords.key))
  private static let moving: Phrases = ["naik", "turun", "menjadi", "dinaikkan", "diturunkan", "berubah"]

  /// One number for two extents.
  private func isScopeSlip(_ pair: LoosePair) -> Bool {
    let (a, b) = (pair.older.figure, pair.newer.figure)
    guard a.written == b.written, a.written >= 5, a.unit == b.unit, isNear(pair), pair.shared >= 2
    else { return false }
    if repeatsElsewhere(pair) || namesBoth(pair) { return false }
    if let mine = a.reach.level, let theirs = b.reach.level, mine != theirs { return true }
    if a.reach.isNarrower(than: b.reach) || b.reach.isNarrower(than: a.reach) { return true }
    return !pair.sharesPeriod
  }

  private func isNear(_ pair: LoosePair) -> Bool { pair.gap.map { $0 <= LooseFigureRule.reach } ?? false }

  private func isOneMoment(_ pair: LoosePair) -> Bool {
    guard let gap = pair.gap, gap <= LooseFigureRule.sameMoment, pair.shared >= 3 else { return false }
    let sentence = pair.newer.reading.sentence(at: pair.newer.figure.tokens.lowerBound)
    return !CueWords.changing.stand(in: sentence, of: pair.newer.reading.tokens)
  }

  private func isLate(_ pair: LoosePair) -> Bool {
    !pair.newer.reading.cues.recallsThePast && pair.gap.map { $0 >= .minutes(10) } ?? false
  }

  private func fall(_ pair: LoosePair) -> (String, Finding.Verdict)? {
    let isFall =
      pair.newer.figure.quantity.high < pair.older.figure.quantity.low
      && pair.newer.figure.isCumulative && pair.older.figure.isCumulative
      && !(pair.newer.figure.reach.period == "hari" && pair.older.figure.reach.period == "hari")
      && !pair.newer.reading.cues.recallsThePast
    return isFall ? (RevisionRule.id, .revision) : nil
  }

  /// A smaller running total without a moment, after one that names its own.
  private func isOldFigure(_ pair: LoosePair) -> Bool {
    pair.newer.figure.asOf == nil && pair.newer.figure.isCumulative
      && pair.newer.figure.quantity.high < pair.older.figure.quantity.low
      && !pair.newer.reading.cues.recallsThePast
  }

  /// One text names the other's number as well.
  private func repeatsOlder(_ pair: LoosePair) -> Bool {
    pair.newer.reading.says(pair.older.figure.written) || pair.older.reading.says(pair.newer.figure.written)
  }

  /// One text names the other's place as well, and so says how the two belong together.
  private func namesBoth(_ pair: LoosePair) -> Bool {
    [(pair.older, pair.newer), (pair.newer, pair.older)].contains { side, other in
      guard let name = other.figure.place?.names.first else { return false }
      return side.figure.place?.names.first != name && side.reading.places.contains { $0.names.contains(name) }
    }
  }

  /// One text gives a second number for the same thing, and so tells the extents apart.
  private func repeatsElsewhere(_ pair: LoosePair) -> Bool {
    [pair.older, pair.newer].contains { side in
      side.reading.looseFigures.contains {
        $0.tokens != side.figure.tokens && $0.isNounHead && $0.head.first == side.figure.head.first
      }
    }
  }
}

extension LooseFigureRule {
  /// One number in two units that are easily taken for each other, whatever the clauses call the thing.
  private func unitSlips(_ older: Reading, _ newer: Reading) -> [Finding] {
    pairs(older, newer, where: isUnitSlip).map { finding(UnitRule.id, .unit, $0) }
  }

  /// Numbers of two texts of which neither corrects the other.
  private func pairs(_ older: Reading, _ newer: Reading, where clashes: (LoosePair) -> Bool) -> [LoosePair] {
    guard !newer.isCorrection else { return [] }
    return older.looseFigures.flatMap { first in
      newer.looseFigures.map { LoosePair(older: (older, first), newer: (newer, $0)) }.filter(clashes)
    }
  }

  private func finding(_ rule: String, _ verdict: Finding.Verdict, _ pair: LoosePair) -> Finding {
    let figure = pair.newer.figure
    return FindingMaker.finding(
      rule, verdict, .warning, subject: figure.subject, place: figure.place, sides: pair.sides)
  }

  private func isUnitSlip(_ pair: LoosePair) -> Bool {
    let (a, b) = (pair.older.figure, pair.newer.figure)
    guard a.written == b.written, !a.unit.isEmpty, !b.unit.isEmpty, a.unit != b.unit, pair.sharesPlace,
      pair.sharesPeriod, isNear(pair), (a.kind != .count || !a.isBoundApart(from: b)), Set([a.unit, b.unit]) != ["unit", "rumah"], !gives(pair.older.reading, b), !gives(pair.newer.reading, a)
    else { return false }
    if case .measure = a.kind, a.kind == b.kind {
      return a.quantity.low != b.quantity.low && a.written >= 2 && (pair.shared >= (a.kind == .measure("waktu") ? 3 : 2) || a.written >= 50)
    }
    let packed = [a.unit, b.unit].count { LooseFigureReader.packings.contains($0) }
    guard packed != 1 else { return false }
    let isArea = a.unit == "petak" || b.unit == "petak"
    return a.written >= 5 && pair.shared >= 2
      && (isArea ? a.kind == .measure("luas") || b.kind == .measure("luas") : a.kind == .count && b.kind == .count)
  }

  /// A text that gives the same thing in the other unit as well knows the difference.
  private func gives(_ reading: Reading, _ figure: LooseFigure) -> Bool {
    reading.looseFigures.contains { $0.unit == figure.unit && $0.kind == figure.kind && $0.shared(with: figure) >= 2 }
  }

  /// One number of people at one place and moment, once among those hit and once among those displaced: two circles drawn
  /// as one.
  private func otherStates(_ older: Reading, _ newer: Reading) -> [Finding] {
    pairs(older, newer, where: isOtherState).map { finding(ScopeRule.id, .scope, $0) }
  }

  private func isOtherState(_ pair: LoosePair) -> Bool {
    let (a, b) = (pair.older.figure, pair.newer.figure)
    guard let mine = a.bound?.metric, let theirs = b.bound?.metric, a.written == b.written, a.written >= 20,
      a.unit == "orang", b.unit == "orang", pair.timing == .same, pair.sharesPlace, mine != theirs
    else { return false }
    let circles = LooseFigureRule.circles
    return circles.contains(mine) && circles.contains(theirs)
      && !older(pair, counts: theirs) && !newer(pair, counts: mine)
  }

  private func older(_ pair: LoosePair, counts metric: String) -> Bool {
    pair.older.reading.figures.contains { $0.metric == metric }
  }

  private func newer(_ pair: LoosePair, counts metric: String) -> Bool {
    pair.newer.reading.figures.contains { $0.metric == metric }
  }

  private static let circles: Set<String> = ["terdampak", "mengungsi", "terisolasi", "terendam"]
}

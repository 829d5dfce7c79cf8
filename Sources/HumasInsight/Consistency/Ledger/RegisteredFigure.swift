import HumasModel
import HumasText

/// A registered fact that is a number of something.
struct RegisteredFigure {
  let fact: Fact
  let metric: String
  let value: Double
  let asOf: Instant

  private init?(_ fact: Fact) {
    guard let value = Double(fact.value), let asOf = fact.asOf else { return nil }
    let words = Tokens(fact.metric)
    guard let found = words.all.indices.compactMap({ MetricWords.metric(at: $0, in: words) }).first
    else { return nil }
    (self.fact, metric, self.value, self.asOf) = (fact, found.metric.name, value, asOf)
  }

  static func all(in ledger: Ledger) -> [RegisteredFigure] {
    ledger.registers.facts.compactMap { RegisteredFigure($0) }
  }

  /// Whether a figure of the fact's own moment says otherwise.
  func contradicts(_ figure: Figure, in reading: Reading) -> Bool {
    guard let moment = figure.asOf, moment.minuteOfDay != nil,
      moment.instant(assuming: reading.zone) == asOf
    else {
      return false
    }
    return differs(from: figure, in: reading)
  }

  /// Whether a figure of an earlier moment came out after the fact, or stands on a page that nobody has brought up to
  /// date.
  func outdates(_ figure: Figure, in reading: Reading, now: Instant) -> Bool {
    guard let published = reading.publishedAt, differs(from: figure, in: reading) else {
      return false
    }
    if let moment = figure.asOf?.instant(assuming: reading.zone), moment < asOf,
      published >= asOf + .minutes(10)
    {
      return !CueWords.past.stand(in: reading.tokens) && !reading.isCorrection
    }
    return published < asOf && now - asOf >= .hours(1) && LivingPage.isOne(reading)
  }

  /// Whether a figure says again what this fact said, though `newer` had replaced it before the text came out.
  func isRepeated(by figure: Figure, in reading: Reading, despite newer: RegisteredFigure) -> Bool {
    guard let published = reading.publishedAt, newer.asOf > asOf, newer.metric == metric,
      published >= newer.asOf + .minutes(10), newer.differs(from: figure, in: reading)
    else { return false }
    return figure.quantity.low == value && !CueWords.past.stand(in: reading.tokens)
      && !reading.isCorrection
  }

  private func differs(from figure: Figure, in reading: Reading) -> Bool {
    figure.metric == metric && (fact.issue == nil || fact.issue == reading.statement.issue)
      && sharesUnit(figure)
      && sharesPlace(figure) && !(figure.quantity.low...figure.quantity.high).contains(value)
  }

  private func sharesUnit(_ figure: Figure) -> Bool {
    guard let unit = fact.unit else { return true }
    return ObjectWords.peer(ObjectWords.normal(unit)) == ObjectWords.peer(figure.object)
  }

  private func sharesPlace(_ figure: Figure) -> Bool {
    guard let place = fact.place?.lowercased(), let name = figure.place?.names.first?.name else {
      return true
    }
    return place.hasSuffix(name)
  }

  var side: Finding.Side {
    Finding.Side(
      statement: "fakta:" + fact.id, channel: "fakta", agency: fact.source, asOf: asOf,
      value: fact.value,
      quote: Quote(text: fact.value, start: 0, end: fact.value.unicodeScalars.count),
      text: fact.value)
  }
}

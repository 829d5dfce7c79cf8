import HumasModel

/// A figure and the statement it stands in, named by their places in the ledger: pairs are many, and a place is cheap
/// to copy.
struct PlacedFigure {
  private let readings: [Reading]
  private let position: Int
  private let number: Int

  init(readings: [Reading], position: Int, number: Int) {
    self.readings = readings
    self.position = position
    self.number = number
  }

  var reading: Reading { readings[position] }
  var figure: Figure { readings[position].figures[number] }
  var statement: String { readings[position].statement.id }
}

/// Two figures of one metric and noun, the older publication first.
struct FigurePair {
  var older: PlacedFigure
  var newer: PlacedFigure
  /// Figures of the same kind from before the older one.
  var earlier: ArraySlice<PlacedFigure>

  /// What the times of both figures say about each other.
  enum Timing {
    /// Both say the same moment.
    case same
    /// The newer publication describes a later moment.
    case onward
    /// The newer publication describes an earlier moment.
    case backward
    /// Neither names a moment.
    case unstated
    /// Only one names a moment.
    case oneSided
  }

  var timing: Timing {
    switch (older.figure.asOf, newer.figure.asOf) {
    case (let a?, let b?):
      if a.isSame(as: b, assuming: zone) { return .same }
      return a.instant(assuming: zone) < b.instant(assuming: zone) ? .onward : .backward
    case (nil, nil): return .unstated
    default: return .oneSided
    }
  }

  var zone: Zone { newer.reading.zone }

  var areDisjoint: Bool { !older.figure.quantity.overlaps(newer.figure.quantity) }

  /// The same number in two units: a slip of the unit, not of the number.
  var isUnitSlip: Bool {
    older.figure.scale != newer.figure.scale && abs(older.figure.written - newer.figure.written) < 0.001
  }

  /// Same place, or none named in either.
  var sharesPlace: Bool {
    switch (older.figure.place, newer.figure.place) {
    case (nil, nil): true
    case (let a?, let b?): a.relation(to: b) == .same
    case (let place?, nil), (nil, let place?):
      // A hospital or road beside a running total says where, not of how much; shelters and wards have their own
      // counts.
      place.isSite && newer.figure.isCumulative
    }
  }

  var sharesPeriod: Bool { older.figure.period == newer.figure.period }

  /// The newer statement says that it corrects or replaces the older one.
  var isAnnounced: Bool {
    let newer = newer.reading
    return newer.isCorrection || newer.statement.supersedes == older.reading.statement.id
  }

  /// Time between the two publications; `nil` where one is unknown.
  var gap: Span? {
    guard let first = older.reading.publishedAt, let second = newer.reading.publishedAt else { return nil }
    return second - first
  }
}

extension Ledger {
  /// Pairs of figures of one issue that count the same noun in the same state and may be held against each other.
  ///
  /// Disowned figures, increments and figures of one and the same statement are left out.
  var figurePairs: [FigurePair] {
    issues.keys.sorted().flatMap { issue in
      let figures = figuresByKey(of: issue)
      return figures.keys.sorted().flatMap { pairs(figures[$0, default: []]) }
    }
  }

  private func figuresByKey(of issue: String) -> [String: [PlacedFigure]] {
    var byKey: [String: [PlacedFigure]] = [:]
    for position in issues[issue, default: []] where isHeld(readings[position]) {
      for (number, figure) in readings[position].figures.enumerated() where !figure.isDisowned && !figure.isIncrement {
        byKey[figure.key, default: []].append(PlacedFigure(readings: readings, position: position, number: number))
      }
    }
    return byKey
  }

  private func pairs(_ figures: [PlacedFigure]) -> [FigurePair] {
    figures.indices.flatMap { second in
      figures[..<second].indices.compactMap { first in
        isComparable(figures[first], figures[second])
          ? FigurePair(older: figures[first], newer: figures[second], earlier: figures[..<first]) : nil
      }
    }
  }

  private func isComparable(_ older: PlacedFigure, _ newer: PlacedFigure) -> Bool {
    let (a, b) = (older.statement, newer.statement)
    return a != b && (focus == nil || focus == a || focus == b)
  }
}

extension Ledger {
  /// Pairs of figures of one issue that count the same noun in the same state, may be held against each other and pass
  /// `isWanted`.
  ///
  /// Disowned figures, increments and figures of one and the same statement are left out. With a focus only the figures
  /// of its own kinds are met, each with the focus alone.
  func figurePairs(where isWanted: (FigurePair) -> Bool) -> [FigurePair] {
    issues.keys.sorted().flatMap { issue in
      let figures = figuresByKey(of: issue)
      return figures.keys.sorted().flatMap { pairs(figures[$0, default: []], where: isWanted) }
    }
  }

  /// Figures that are held against others, by what they count, oldest first.
  func figuresByKey(of issue: String) -> [String: [PlacedFigure]] {
    let wanted = focus.map { Set(readings[$0].figures.map(\.key)) }
    var byKey: [String: [PlacedFigure]] = [:]
    for position in issues[issue, default: []] where isHeld(readings[position]) {
      for (number, figure) in readings[position].figures.enumerated()
      where !figure.isDisowned && !figure.isIncrement && figure.metric != "ukuran:"
        && wanted?.contains(figure.key) ?? true
      {
        byKey[figure.key, default: []].append(
          PlacedFigure(readings: readings, position: position, number: number))
      }
    }
    return byKey
  }

  private func pairs(_ figures: [PlacedFigure], where isWanted: (FigurePair) -> Bool)
    -> [FigurePair]
  {
    var found: [FigurePair] = []
    for second in figures.indices {
      for first in partners(of: second, in: figures) where figures[first].mayMeet(figures[second]) {
        let pair = FigurePair(
          older: figures[first], newer: figures[second], earlier: figures[..<first])
        if isWanted(pair) { found.append(pair) }
      }
    }
    return found
  }

  /// Older figures that are to meet the one at `second`.
  private func partners(of second: Int, in figures: [PlacedFigure]) -> [Int] {
    guard let focus, figures[second].position != focus else { return Array(0..<second) }
    var partners: [Int] = []
    var first = second - 1
    while first >= 0, figures[first].position >= focus {
      if figures[first].position == focus { partners.append(first) }
      first -= 1
    }
    return partners.reversed()
  }
}

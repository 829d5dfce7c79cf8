import HumasModel
import HumasText

/// Two loose figures of one issue, the older publication first.
struct LoosePair {
  let older: (reading: Reading, figure: LooseFigure)
  let newer: (reading: Reading, figure: LooseFigure)

  var shared: Int { older.figure.shared(with: newer.figure) }

  /// How well the two fit, for choosing among several.
  var fit: Int { 2 * older.figure.sharedClose(with: newer.figure) + shared }

  /// Nothing in either text tells the two apart or explains the difference.
  var isComparable: Bool {
    older.figure.mayCountSame(as: newer.figure)
      && !older.figure.isOtherState(than: newer.figure) && !isOwnForce
      && !older.figure.reach.isOtherPart(than: newer.figure.reach) && !isExplained
  }

  /// Each agency counts the people and boats that it has sent itself.
  private var isOwnForce: Bool {
    older.reading.statement.agency != newer.reading.statement.agency
      && !older.figure.own.union(newer.figure.own).isDisjoint(with: LoosePair.sending)
  }

  private static let sending = Set(
    ["dikerahkan", "mengerahkan", "diterjunkan", "menerjunkan", "disiagakan", "menyiagakan", "diturunkan", "menurunkan"]
      .map(SynonymWords.key))

  /// The newer text corrects the older, or one says by what line it counts.
  private var isExplained: Bool {
    newer.reading.isCorrection
      || newer.reading.statement.supersedes == older.reading.statement.id
      || older.reading.cues.definesItsCount || newer.reading.cues.definesItsCount
  }

  var areDisjoint: Bool { !older.figure.quantity.overlaps(newer.figure.quantity) }

  var sharesPlace: Bool {
    guard let mine = older.figure.place, let theirs = newer.figure.place else {
      guard let level = older.figure.reach.level, let other = newer.figure.reach.level else { return true }
      return level == other
    }
    return mine.relation(to: theirs) == .same
  }

  var sharesPeriod: Bool {
    guard let mine = older.figure.reach.period, let theirs = newer.figure.reach.period else { return true }
    return mine == theirs
  }

  var gap: Span? {
    guard let first = older.reading.publishedAt, let second = newer.reading.publishedAt else { return nil }
    return second - first
  }

  var timing: FigurePair.Timing {
    FigurePair.Timing(older.figure.asOf, newer.figure.asOf, zone: newer.reading.zone)
  }

  var sides: [(reading: Reading, tokens: Range<Int>, value: String, asOf: AsOf?)] {
    [older, newer].map { side in
      let tokens = side.reading.tokens
      let end = min(side.figure.tokens.upperBound + 1, tokens.count)
      return (side.reading, side.figure.tokens.lowerBound..<end, tokens.written(side.figure.tokens), side.figure.asOf)
    }
  }
}

extension LoosePair {
  /// Pairs that fit each other better than they fit any other number of the two texts.
  static func best(_ older: Reading, _ newer: Reading) -> [LoosePair] {
    let all = older.looseFigures.flatMap { first in
      newer.looseFigures.map { LoosePair(older: (older, first), newer: (newer, $0)) }
    }.filter(\.isComparable)
    return all.filter { pair in
      !all.contains { other in
        other.sharesOneSide(with: pair) && !other.isSame(as: pair) && other.fit >= pair.fit
      }
    }
  }

  private func isSame(as other: LoosePair) -> Bool {
    older.figure.tokens == other.older.figure.tokens && newer.figure.tokens == other.newer.figure.tokens
  }

  private func sharesOneSide(with other: LoosePair) -> Bool {
    older.figure.tokens == other.older.figure.tokens || newer.figure.tokens == other.newer.figure.tokens
  }
}

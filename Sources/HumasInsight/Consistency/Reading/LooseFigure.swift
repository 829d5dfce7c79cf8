import HumasModel
import HumasText

/// A number with the words of its clause, whatever it counts: what the tables of metrics have no row for can still be
/// held against a clause told alike.
struct LooseFigure: Sendable {
  enum Kind: Sendable, Hashable {
    case count, percent
    /// The dimension of its unit.
    case measure(String)
  }

  var kind: Kind
  /// As written: units do not change it.
  var written: Double
  /// In the base unit of its dimension.
  var quantity: Quantity
  /// The unit of counting or measuring, in normal form; empty where only the thing itself is counted.
  var unit: String
  /// Keys of what is counted, most telling first.
  var head: [String]
  /// The thing counted stands behind the number; else it is the label before it.
  var isNounHead: Bool
  /// Keys of the words in its clause that say what has become of the thing: "ditunda", "kosong".
  var states: Set<String>
  /// Keys of the words in its clause.
  var own: Set<String>
  /// `own` and what its sentence says before its first number.
  var words: Set<String>
  /// What the table reader found the same number to count, if it did.
  var bound: Figure?
  var place: PlaceMention?
  /// Stretch of land or time, as far as the sentence says.
  var reach: FigureReach
  var asOf: AsOf?
  var isCumulative: Bool
  var tokens: Range<Int>

  var subject: String { bound?.subject ?? head.first ?? "" }
}

extension LooseFigure {
  /// Whether both may count one thing: the noun of each stands in the other's clause, and the tables know no better.
  func mayCountSame(as other: LooseFigure) -> Bool {
    guard kind == other.kind, !isBoundApart(from: other), let mine = head.first,
      let theirs = other.head.first
    else { return false }
    switch (isNounHead, other.isNounHead) {
    case (true, true): return other.head.contains(mine) || head.contains(theirs)
    case (true, false): return !other.own.isDisjoint(with: head)
    case (false, true): return !own.isDisjoint(with: other.head)
    case (false, false): return other.own.contains(mine) && own.contains(theirs)
    }
  }

  /// Each clause says what has become of the thing, and they share no word of it: "dibatalkan" beside "ditunda".
  func isOtherState(than other: LooseFigure) -> Bool {
    !states.isEmpty && !other.states.isEmpty && states.isDisjoint(with: other.states)
      && states.isDisjoint(with: other.own) && other.states.isDisjoint(with: own)
  }

  /// The tables bind both and to different states.
  func isBoundApart(from other: LooseFigure) -> Bool {
    guard let mine = state, let theirs = other.state else { return false }
    return !mine.isEmpty && !theirs.isEmpty && mine != theirs
  }

  /// What the tables say is so: the same of a count and of a measure.
  private var state: String? {
    bound.map { $0.metric.hasPrefix("ukuran:") ? String($0.metric.dropFirst(7)) : $0.metric }
  }

  /// The tables bind both to one key, and so the rules of the tables have judged them.
  func isJudged(with other: LooseFigure) -> Bool {
    guard let mine = bound, let theirs = other.bound else { return false }
    return mine.key == theirs.key && !mine.isOpen
  }

  func shared(with other: LooseFigure) -> Int { words.intersection(other.words).count }
  func sharedClose(with other: LooseFigure) -> Int { own.intersection(other.own).count }
}

import HumasModel

/// The state of a thing that a statement says: "jalur Pacet–Cangar ditutup total".
struct ObjectState: Sendable, Hashable {
  var family: StateWords.Family
  /// Kind of thing in its normal form; empty where the text leaves it to the issue.
  var object: String
  /// Words of the thing's own name.
  var names: Set<String>
  var value: String
  /// When the state began or will begin, where the sentence says so.
  var from: AsOf?
  /// The last day of the state, where the sentence says so.
  var until: CivilDate?
  /// "kini", "kembali", "sejak": the text says that something has become different.
  var isChange: Bool
  /// "masih", "tetap": the text says that nothing has.
  var isContinuing: Bool
  /// "satu lajur", "roda dua": neither open nor closed.
  var isPartial: Bool
  var isDisowned: Bool
  var sentence: Int
  /// From the thing to its state.
  var tokens: Range<Int>

  /// Whether both speak of one thing: same kind, and names that share a word or are left out.
  func isSameThing(as other: ObjectState) -> Bool {
    guard family == other.family else { return false }
    if family == .level { return names.isEmpty || other.names.isEmpty || !names.isDisjoint(with: other.names) }
    guard object == other.object else { return false }
    if names.isEmpty && other.names.isEmpty { return !object.isEmpty }
    return names.isEmpty || other.names.isEmpty || !names.isDisjoint(with: other.names)
  }
}

extension ObjectState {
  /// The thing in words: "jalan cangar pacet".
  var subject: String { ([object] + names.sorted()).joined(separator: " ") }
}

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
    if family == .level {
      return names.isEmpty || other.names.isEmpty || !names.isDisjoint(with: other.names)
    }
    guard object == other.object else { return false }
    guard ObjectState.mayBeOne(grades, other.grades) else { return false }
    let (mine, theirs) = (names.subtracting(grades), other.names.subtracting(other.grades))
    if mine.isEmpty && theirs.isEmpty { return !object.isEmpty }
    return ObjectState.mayBeOne(mine, theirs)
  }

  /// Says of the thing what the other state says, as holding.
  func says(_ other: ObjectState) -> Bool {
    value == other.value && !isDisowned && isSameThing(as: other)
  }

  private static func mayBeOne(_ a: Set<String>, _ b: Set<String>) -> Bool {
    a.isEmpty || b.isEmpty || !a.isDisjoint(with: b)
  }

  private var grades: Set<String> { names.intersection(ObjectState.schoolGrades) }

  /// Kinds of school, which open and close apart.
  static let schoolGrades: Set<String> = [
    "sd", "smp", "sma", "smk", "paud", "tk", "sdn", "smpn", "sman", "madrasah",
  ]
}

extension ObjectState {
  /// The thing in words: "jalan cangar pacet".
  var subject: String { ([object] + names.sorted()).joined(separator: " ") }
}

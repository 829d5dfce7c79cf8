import HumasModel

/// What is wrong now, each once, in the order in which it was noticed.
struct Troubles {
  private(set) var all: [Trouble] = []

  mutating func add(_ trouble: Trouble) {
    if !all.contains(trouble) { all.append(trouble) }
  }

  mutating func clear(where isOver: (Trouble) -> Bool) { all.removeAll(where: isOver) }

  /// Puts `new` in the place of all that are of its kind.
  mutating func replace(_ new: [Trouble], where isOfKind: (Trouble) -> Bool) {
    clear(where: isOfKind)
    for trouble in new { add(trouble) }
  }
}

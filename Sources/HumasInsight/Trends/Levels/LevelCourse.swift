import HumasModel

/// The level of one window through the last day, read from the curve alone, so that it is the same for a past moment.
///
/// It rises at once; it falls only after the count has stayed below what keeps the level for the time of holding. Earlier
/// counts are judged by what is expected now.
struct LevelCourse {
  private(set) var level = Level.normal
  /// Index of the count with which it last left normal.
  private(set) var beginning: Int?

  /// - Parameters:
  ///   - counts: oldest first; before them there is nothing.
  ///   - width: counts in the window.
  ///   - hold: counts that a level outlasts.
  init(_ counts: [Int], width: Int, hold: Int, _ bounds: LevelBounds) {
    var sum = 0
    var quiet = 0
    for index in counts.indices {
      sum += counts[index] - (index >= width ? counts[index - width] : 0)
      quiet = bounds.level(keptBy: sum) >= level ? 0 : quiet + 1
      let reached = bounds.level(reachedBy: sum)
      if reached > level {
        move(to: reached, at: index)
      } else if quiet > hold {
        move(to: max(reached, bounds.level(keptBy: sum)), at: index)
        quiet = 0
      }
    }
  }

  private mutating func move(to next: Level, at index: Int) {
    if next == .normal { beginning = nil } else if level == .normal { beginning = index }
    level = next
  }
}

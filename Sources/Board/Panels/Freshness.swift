internal import HumasModel
internal import TerminalGrid
internal import Wording

/// How old what a panel shows is, and whether a source it lives on has fallen silent.
struct Freshness {
  var age: String
  /// A source is silent: its name stands in place of the age.
  var isSilent: Bool
  /// What is shown cannot be trusted to be the present state.
  var isStale: Bool

  /// - Parameters:
  ///   - newest: when the panel's data last came in; `nil` = never.
  ///   - feeds: the sources it lives on.
  ///   - isStaleWithAny: one silent source is enough to distrust it, not only all of them.
  init(newest: Instant?, feeds: [SourceRow], isStaleWithAny: Bool = false, _ scene: Scene) {
    let silent = feeds.filter { $0.silentSince != nil }
    let words = scene.words
    if let longest = silent.compactMap(\.silentSince).min() {
      let span = scene.now - longest
      age =
        silent.count == 1
        ? words.silent(source: silent[0].name.uppercased(), for: span)
        : words.silent(sources: silent.count, for: span)
      isSilent = true
      isStale = isStaleWithAny || silent.count == feeds.count
    } else {
      age = newest.map { Freshness.words(for: scene.now - $0, words) } ?? words.neverFed
      isSilent = false
      isStale = false
    }
  }

  /// In steps of ten seconds at first: a figure that changes every second draws the eye to what is in order.
  private static func words(for age: Span, _ words: any Words) -> String {
    guard age >= .seconds(10) else { return words.now }
    return words.short(age < .minutes(1) ? .seconds(age.seconds / 10 * 10) : age)
  }
}

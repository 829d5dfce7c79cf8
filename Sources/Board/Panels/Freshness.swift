internal import HumasModel
internal import TerminalGrid
internal import Wording

/// How old what a panel shows is, and whether a source it lives on has fallen silent.
struct Freshness {
  var age: String
  var isStale: Bool

  /// - Parameters:
  ///   - newest: when the panel's data last came in; `nil` = never.
  ///   - feeds: the sources it lives on.
  init(newest: Instant?, feeds: [SourceRow], _ scene: Scene) {
    let silent = feeds.filter { $0.silentSince != nil }
    let words = scene.words
    if let longest = silent.compactMap(\.silentSince).min() {
      let span = scene.now - longest
      age =
        silent.count == 1
        ? words.silent(source: silent[0].name.uppercased(), for: span)
        : words.silent(sources: silent.count, for: span)
      isStale = silent.count == feeds.count
    } else {
      age = newest.map(scene.age) ?? words.neverFed
      isStale = false
    }
  }
}

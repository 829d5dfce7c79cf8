/// Sums over places of groups or mentions, kept from one mention to the next so that nothing is allocated.
struct Tally: Sendable {
  private(set) var touched: [Int] = []
  private var sums: [Float]
  private var greatest: [Float]

  init(count: Int) {
    sums = [Float](repeating: 0, count: count)
    greatest = [Float](repeating: 0, count: count)
  }

  @inline(__always)
  mutating func add(_ share: Float, to place: Int) {
    if greatest[place] == 0 { touched.append(place) }
    sums[place] += share
    greatest[place] = max(greatest[place], share)
  }

  /// The sum without a part of its greatest share.
  @inline(__always)
  func sum(at place: Int, discount: Float) -> Float { sums[place] - discount * greatest[place] }

  mutating func clear() {
    for place in touched {
      sums[place] = 0
      greatest[place] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }
}

/// A group that may take a mention, by its place, and how like it the mention is.
struct Candidate: Sendable {
  var place: Int
  var likeness: Float
}

extension [Candidate] {
  /// Inserts in falling order and keeps the first `most`; of equals the lower place stands first.
  mutating func insert(_ candidate: Candidate, keeping most: Int) {
    let at = firstIndex { candidate.likeness > $0.likeness } ?? count
    guard at < most else { return }
    insert(candidate, at: at)
    if count > most { removeLast() }
  }
}

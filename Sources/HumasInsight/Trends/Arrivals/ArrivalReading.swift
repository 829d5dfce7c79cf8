package import HumasModel

extension ArrivalSigns {
  /// How old a mention may be when the desk first sees it, before it counts as backlog.
  private static let freshness = Span.days(1)

  /// Reads the signs from the mentions of a burst, in any order. Accounts are judged only where most mentions name one;
  /// gaps only from eight known times on.
  package init(reading arrivals: [Arrival]) {
    let authors = arrivals.compactMap(\.author)
    let times = arrivals.compactMap { $0.isDateOnly ? nil : $0.at }
    let isAuthored = !authors.isEmpty && authors.count * 2 >= arrivals.count
    let byAuthor = ArrivalSigns.sizes(authors)
    self.init(
      mentions: arrivals.count,
      peopleShare: isAuthored ? Double(byAuthor.count) / Double(authors.count) : nil,
      copiesShare: ArrivalSigns.share(of: arrivals) { $0.isCopy },
      busiestShare: isAuthored ? Double(byAuthor.prefix(3).reduce(0, +)) / Double(authors.count) : nil,
      gapSpread: ArrivalSigns.gapSpread(times.sorted()),
      backlogShare: ArrivalSigns.share(of: arrivals) { arrival in
        arrival.at.map { arrival.seen - $0 > ArrivalSigns.freshness } ?? false
      },
      oneMomentShare: ArrivalSigns.oneMomentShare(arrivals),
      sourceShare: ArrivalSigns.sizes(arrivals.map(\.source)).first.map { Double($0) / Double(arrivals.count) })
  }

  /// How often each occurs, most first.
  private static func sizes<Name: Hashable>(_ names: [Name]) -> [Int] {
    Dictionary(grouping: names) { $0 }.values.map(\.count).sorted(by: >)
  }

  private static func share(of arrivals: [Arrival], _ holds: (Arrival) -> Bool) -> Double? {
    arrivals.isEmpty ? nil : Double(arrivals.count(where: holds)) / Double(arrivals.count)
  }

  /// Date-only times are one moment; so are those of one second.
  private static func oneMomentShare(_ arrivals: [Arrival]) -> Double? {
    guard !arrivals.isEmpty else { return nil }
    let dateOnly = arrivals.count { $0.isDateOnly && $0.at != nil }
    let largest = sizes(arrivals.compactMap { $0.isDateOnly ? nil : $0.at?.seconds }).first ?? 0
    return Double(max(dateOnly, largest > 1 ? largest : 0)) / Double(arrivals.count)
  }

  /// Standard deviation of the gaps over their mean; `nil` for too few times, or where all are one.
  private static func gapSpread(_ times: [Instant]) -> Double? {
    guard times.count >= 8 else { return nil }
    let gaps = zip(times.dropFirst(), times).map { Double(($0 - $1).milliseconds) }
    let mean = gaps.reduce(0, +) / Double(gaps.count)
    guard mean > 0 else { return nil }
    let variance = gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)
    return variance.squareRoot() / mean
  }
}

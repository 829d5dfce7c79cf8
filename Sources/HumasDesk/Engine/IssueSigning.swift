import HumasInsight
import HumasModel
import HumasStore

/// Looks at how the latest mentions of the louder issues came in: who, where, in what tone, and whether they are copies; and at
/// which topics the agency watches as sensitive.
struct IssueSigning {
  /// Below this many mentions in a day an issue is no burst, and its signs are not looked at.
  private static let fewestInDay = 5
  /// The latest mentions looked at.
  private static let mentions = 150
  private static let pressChannels: Set<String> = ["berita", "news", "media", "pers", "koran", "portal", "rss"]

  let store: Store
  let policy: DeskPolicy
  let now: Instant

  func signed(_ tallies: [IssueTally]) throws(StoreError) -> [IssueTally] {
    var signed = tallies
    let sensitive = Set(policy.registers.watched.filter(\.isSensitive).map { $0.name.lowercased() })
    for index in signed.indices where sensitive.contains(signed[index].name.lowercased()) {
      signed[index].signs.sensitivity = 1
    }
    for index in signed.indices where signed[index].hours.reduce(0, +) >= IssueSigning.fewestInDay {
      let latest = try store.latestArrivals(ofIssue: signed[index].id, limit: IssueSigning.mentions)
      add(latest.filter { $0.seen <= now && ($0.at ?? $0.seen) > now - .days(1) }, to: &signed[index].signs)
    }
    return signed
  }

  private func add(_ latest: [IssueArrival], to signs: inout IssueSigns) {
    guard !latest.isEmpty else { return }
    let count = Double(latest.count)
    signs.people = Set(latest.compactMap(\.sign.person)).count
    signs.areas = Set(latest.compactMap { $0.place?.lowercased() }).count
    signs.pressShare = Double(latest.count { IssueSigning.pressChannels.contains($0.channel.lowercased()) }) / count
    signs.negativeShare = tone(of: latest).negativeShare
    signs.copiesShare = Double(latest.count { $0.sign.copy != nil }) / count
    signs.arrival = ArrivalSigns(reading: latest.map(arrival))
  }

  private func tone(of latest: [IssueArrival]) -> ToneTally {
    var tally = ToneTally()
    for arrival in latest { tally.add(arrival.sign.tone) }
    return tally
  }

  /// An export that gives dates alone has them at midnight.
  private func arrival(_ latest: IssueArrival) -> Arrival {
    let time = latest.at?.civil(in: policy.settings.zone)
    return Arrival(
      at: latest.at, seen: latest.seen, isDateOnly: time.map { $0.minuteOfDay == 0 && $0.millisecondOfMinute == 0 } ?? false,
      author: latest.author, source: latest.source, isCopy: latest.sign.copy != nil)
  }
}

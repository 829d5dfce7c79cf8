import HumasInsight
import HumasModel

/// What the desk makes of a small office: false alarms in its calm, and how soon a ten-fold day is found.
struct SmallOfficeTrial {
  let years: Int

  private static let desk = TrendDesk(levels: LevelThresholds())
  private static let history = 28 * 1440

  func report(into report: inout Report) {
    let office = SmallOffice(days: years * 365, seed: 7)
    let days = dailyCounts(office)
    report.note("small office, days without a report", "\(Report.text(share(of: days) { $0 == 0 })) %")
    report.note("small office, reports a day, median and p99", "\(quantile(days, 0.5)), \(quantile(days, 0.99))")
    let alarms = office.arrivals.map(onsets).reduce(0, +)
    report.most("small office, false alarms of all issues", Double(alarms) / Double(years * 12), "a month", 1)
    let whole = onsets(office.arrivals.flatMap { $0 }.sorted())
    report.note(
      "small office, false alarms of all reports as one issue", "\(Report.text(Double(whole) / Double(years * 12))) a month")
    let each = office.arrivals.flatMap { tenfoldDays(after: $0) }
    report.most("ten-fold day of one issue, worst of \(each.count), found with report", Double(each.max() ?? 0), "", 8)
    report.note("ten-fold day of one issue, median", "\(quantile(each, 0.5))")
    let all = tenfoldDays(after: office.arrivals.flatMap { $0 }.sorted())
    report.note("ten-fold day of all reports as one issue, median and worst", "\(quantile(all, 0.5)), \(all.max() ?? 0)")
  }

  /// Onsets: the level rises from normal with an arrival.
  private func onsets(_ arrivals: [Int]) -> Int {
    var count = 0
    var last = Level.normal
    for (place, minute) in arrivals.enumerated() where minute >= SmallOfficeTrial.history {
      let level = SmallOfficeTrial.level(arrivals.prefix(place + 1), now: minute)
      if level > .normal, last == .normal { count += 1 }
      last = level
    }
    return count
  }

  /// With which of its reports a day of fifteen, ten times the office's usual, is found; one such day in each of 60 months.
  private func tenfoldDays(after arrivals: [Int]) -> [Int] {
    var chance = SeededChance(seed: UInt64(arrivals.count))
    return (2..<min(years * 12, 60)).map { month in
      let day = month * 30 * 1440
      let crowd = (0..<15).map { _ in day + SmallOffice.minute(&chance) }.sorted()
      return found(crowd, after: arrivals.filter { $0 < day })
    }
  }

  private func found(_ crowd: [Int], after arrivals: [Int]) -> Int {
    let hit = crowd.indices.first { place in
      SmallOfficeTrial.level((arrivals + crowd.prefix(place + 1))[...], now: crowd[place]) > .normal
    }
    return hit.map { $0 + 1 } ?? 99
  }

  private static func level(_ arrivals: ArraySlice<Int>, now: Int) -> Level {
    desk.row(tally(arrivals, now: now), now: Instant(seconds: Int64(now) * 60)).level
  }

  /// Counts as the store would give them, by buckets of five minutes.
  private static func tally(_ arrivals: ArraySlice<Int>, now: Int) -> IssueTally {
    let recent = arrivals.reversed().prefix { $0 > now - history - 2880 }
    let bucket = now / 5
    var buckets = [Int](repeating: 0, count: 300)
    var sameHours = [Int](repeating: 0, count: IssueTally.historyDays)
    var days = [Int](repeating: 0, count: IssueTally.historyDays)
    for minute in recent {
      let age = bucket - minute / 5
      if age < 300 { buckets[299 - age] += 1 }
      let day = age / 288
      guard (1...IssueTally.historyDays).contains(day) else { continue }
      days[day - 1] += 1
      if age % 288 < 12 { sameHours[day - 1] += 1 }
    }
    let hours = (0..<24).map { hour in buckets[(12 + hour * 12)..<(24 + hour * 12)].reduce(0, +) }
    return IssueTally(
      id: 1, name: "", basis: .phrase, mentions: arrivals.count, firstSeen: Instant(seconds: 0), lastHour: hours[23],
      hourBefore: hours[22], hours: hours, sameHourBefore: sameHours, mentionsBefore: days.reduce(0, +),
      daysKnown: IssueTally.historyDays, recentBuckets: buckets, daysBefore: days)
  }

  private func dailyCounts(_ office: SmallOffice) -> [Int] {
    var days = [Int](repeating: 0, count: years * 365 + 1)
    for minute in office.arrivals.joined() { days[minute / 1440] += 1 }
    return days
  }

  private func share(of days: [Int], _ holds: (Int) -> Bool) -> Double {
    100 * Double(days.count(where: holds)) / Double(days.count)
  }

  private func quantile(_ counts: [Int], _ share: Double) -> Int {
    counts.isEmpty ? 0 : counts.sorted()[min(counts.count - 1, Int(Double(counts.count) * share))]
  }
}

import HumasModel

/// Finds when an issue that is loud now became so.
///
/// The hour is slid back over the buckets of five minutes; the run goes on as long as no full hour passes without being
/// loud, so a lull of half an hour does not restart the clock for a statement. Earlier hours are judged by what is
/// expected now. The answer is the beginning of the five minutes in which the hour first became loud, and so at most
/// five minutes early.
struct LoudRun {
  /// The fewest mentions that make an hour loud.
  let leastLoud: Int

  func beginning(of tally: IssueTally, now: Instant) -> Instant {
    tally.recentBuckets.isEmpty ? byHours(tally.hours, now: now) : byBuckets(tally.recentBuckets, now: now)
  }

  private func byBuckets(_ buckets: [Int], now: Instant) -> Instant {
    let width = IssueTally.bucketsPerHour
    var sum = buckets.suffix(width).reduce(0, +)
    var beginning = 0
    for back in 0..<buckets.count {
      if sum >= leastLoud { beginning = back }
      guard back - beginning < width else { break }
      let last = buckets.count - 1 - back
      sum -= buckets[last]
      if last >= width { sum += buckets[last - width] }
    }
    return currentBucket(now) - Span(milliseconds: Int64(beginning) * IssueTally.bucket.milliseconds)
  }

  /// Without buckets only the end of the first loud hour is certain.
  private func byHours(_ hours: [Int], now: Instant) -> Instant {
    let loud = hours.reversed().prefix { $0 >= leastLoud }.count
    return now - .hours(Int64(max(0, loud - 1)))
  }

  private func currentBucket(_ now: Instant) -> Instant {
    let width = IssueTally.bucket.milliseconds
    return Instant(milliseconds: now.milliseconds.flooredQuotient(by: width) * width)
  }
}

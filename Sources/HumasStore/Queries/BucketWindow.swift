internal import HumasModel

/// The stretches of five-minute buckets that the trends look at, all cut from the bucket that holds `now` backwards.
struct BucketWindow {
  private let last: Int64
  private static let hour = Int64(IssueTally.bucketsPerHour)
  private static let day = 24 * hour

  init(now: Instant) { last = IssueDelta.bucket(of: now) }

  var lastHour: ClosedRange<Int64> { last - BucketWindow.hour + 1...last }
  var hourBefore: ClosedRange<Int64> { lastHour.moved(by: -BucketWindow.hour) }
  /// 25 hours.
  var recent: ClosedRange<Int64> { last - BucketWindow.day - BucketWindow.hour + 1...last }

  /// The last hour, so many days earlier.
  func sameHour(daysBefore days: Int) -> ClosedRange<Int64> { lastHour.moved(by: -Int64(days) * BucketWindow.day) }

  /// Whole hours since 1970: the 28 days that ended 24 hours ago, cut to the hour.
  var hoursBefore: ClosedRange<Int64> {
    let end = last.flooredQuotient(by: BucketWindow.hour) - 24
    return end - 24 * Int64(IssueTally.historyDays) + 1...end
  }

  /// Milliseconds since 1970: everything that these stretches cover.
  var allMoments: ClosedRange<Int64> {
    let width = IssueTally.bucket.milliseconds
    return hoursBefore.lowerBound * BucketWindow.hour * width...(last + 1) * width - 1
  }

  /// Whether any of the stretches of buckets holds it.
  func contains(_ bucket: Int64) -> Bool {
    if recent.contains(bucket) { return true }
    let age = last - bucket
    return age >= 0 && age < (Int64(IssueTally.historyDays) + 1) * BucketWindow.day
      && age % BucketWindow.day < BucketWindow.hour
  }
}

extension ClosedRange<Int64> {
  fileprivate func moved(by step: Int64) -> ClosedRange<Int64> { lowerBound + step...upperBound + step }
}

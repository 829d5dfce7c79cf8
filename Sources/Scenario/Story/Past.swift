import HumasModel

/// The ordinary weeks before the rain, so that the hours of the crisis have something to be compared with.
struct Past: Sendable {
  let clock: StoryClock

  /// Four weeks: bursts are judged against the same weekday and hour of four weeks (DOMAIN §5).
  static let days = 28
  /// LAPOR reaches back further, so that an old case can be overdue.
  static let laporDays = 42

  /// Everything said in those weeks, one append a file, oldest first in each.
  func posts(crowd: inout Crowd, dice: inout Dice) -> [FileChange] {
    var files: [String: [UInt8]] = [:]
    for moment in moments(days: Past.days, perDay: 44, dice: &dice) {
      var post = crowd.write(at: moment, hour: -1, mix: Phase.ordinaryMix, isFlooded: false)
      settle(&post, dice: &dice)
      crowd.remember(post)
      files[post.stream.path(at: moment, in: clock.zone), default: []] += post.line(in: clock.zone)
    }
    return files.sorted { $0.key < $1.key }.map { .append(path: $0.key, bytes: $0.value) }
  }

  func file(into lapor: inout LaporBook, dice: inout Dice) {
    for moment in moments(days: Past.laporDays, perDay: 2, dice: &dice) {
      lapor.file(at: moment, mix: Phase.ordinaryMix, isFlooded: false)
    }
  }

  /// Old messages have been answered, all but a few of yesterday.
  private func settle(_ post: inout Post, dice: inout Dice) {
    guard post.stream.expectsAnswer, let at = post.at else { return }
    let answered = at + .minutes(Int64(dice.between(6...900)))
    guard answered < clock.start, dice.chance(percent: at < clock.at(-48) ? 99 : 80) else { return }
    post.status = .responded
    post.respondedAt = answered
  }

  /// Ascending moments up to the story's first; by day four times as many as by night.
  private func moments(days: Int, perDay: Int, dice: inout Dice) -> [Instant] {
    let candidates = days * perDay * 8 / 5
    return (0..<candidates).map { _ in
      clock.start - Span(milliseconds: Int64(dice.fraction() * Double(days) * 86_400_000) + 1)
    }
    .filter { moment in
      (6..<21).contains(moment.civil(in: clock.zone).hour) || dice.chance(percent: 25)
    }
    .sorted()
  }
}

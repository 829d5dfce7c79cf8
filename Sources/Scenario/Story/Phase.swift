/// A stretch of the story: how much people write, and about what.
struct Phase: Sendable {
  /// Hours from the beginning of the story.
  var from: Double
  /// Mentions a minute of story time.
  var perMinute: Double
  /// Weights in the order of ``Topic``.
  var mix: [Int]
  /// Of every hundred arrivals, how many are the office answering an earlier one.
  var answersPercent: Int

  static func at(_ hour: Double) -> Phase { all.last { $0.from <= hour } ?? all[0] }

  /// Weights in the order of ``Topic``: nobody speaks of a flood before the rain.
  static let ordinaryMix = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 68, 32]

  static let all = [
    Phase(from: 0, perMinute: 0.9, mix: [40, 6, 2, 1, 6, 14, 0, 3, 1, 3, 1, 12, 20, 10], answersPercent: 10),
    Phase(from: 0.6, perMinute: 2.2, mix: [50, 22, 8, 3, 6, 12, 2, 2, 3, 4, 1, 9, 4, 2], answersPercent: 8),
    Phase(from: 2.5, perMinute: 3.6, mix: [34, 24, 16, 14, 6, 9, 6, 2, 5, 6, 2, 8, 2, 1], answersPercent: 8),
    Phase(from: 6, perMinute: 2.6, mix: [20, 14, 20, 24, 8, 7, 10, 3, 6, 7, 4, 8, 2, 1], answersPercent: 10),
    Phase(from: 10, perMinute: 1.1, mix: [14, 8, 20, 20, 12, 5, 10, 6, 8, 6, 4, 6, 2, 1], answersPercent: 14),
    Phase(from: 17, perMinute: 1.8, mix: [10, 4, 18, 18, 8, 10, 20, 8, 10, 6, 6, 8, 3, 1], answersPercent: 18),
    Phase(from: 30, perMinute: 1.2, mix: [5, 1, 12, 10, 6, 12, 26, 10, 14, 5, 12, 10, 8, 4], answersPercent: 22),
    Phase(from: 44, perMinute: 0.7, mix: [2, 0, 5, 6, 4, 10, 20, 12, 8, 2, 20, 14, 24, 12], answersPercent: 28),
  ]
}

/// A stream out of order for some hours of the story: a dead feed, not a quiet night. Its people use WhatsApp
/// meanwhile.
struct Outage: Sendable {
  var stream: Stream
  var hours: Range<Double>

  static let all = [
    Outage(stream: .instagram, hours: 9..<12.5),
    Outage(stream: .counter, hours: 2..<5.5),
    Outage(stream: .x, hours: 33..<36),
  ]

  static func silences(_ stream: Stream, at hour: Double) -> Bool {
    all.contains { $0.stream == stream && $0.hours.contains(hour) }
  }
}

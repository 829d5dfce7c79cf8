package import HumasModel

/// A file of the past, played as if it arrived now.
///
/// The rows stay as they are; their times are moved by one and the same span, so that the earliest is the start and all
/// gaps are kept. What cannot be read is passed on as it is: to reject it is the intake's business.
package struct Replay: Sendable {
  /// Story moment at which the earliest row arrives.
  package var start: Instant
  /// Story seconds in one real second, above 0.
  package var speed: Double
  /// Silences of the file that are longer are cut to this; `nil` keeps them all.
  package var longestSilence: Span?
  /// Written into rows of a table that has no column for it.
  package var channel: String

  package init(start: Instant, speed: Double = 60, longestSilence: Span? = nil, channel: String = "X") {
    self.start = start
    self.speed = speed
    self.longestSilence = longestSilence
    self.channel = channel
  }

  /// The arrivals of a JSON Lines or CSV file, in the order of their times.
  ///
  /// A table needs a header with a column for the text (`text`, `isi`, `teks` …) and becomes desk JSON Lines; a date
  /// column (`at`, `created_at`, `tanggal`, `date` …) is taken where there is one. Tab-separated rows without a known
  /// header are read as texts (first column). Rows without a date arrive with the row before them, or, where no row
  /// has one, one each real second; their time stays unknown. Rows that fall within a twentieth of a real second come
  /// in one append.
  ///
  /// - Parameter name: the file's name; the rows are appended to `masuk/putar-ulang/NAME.jsonl`.
  /// - Throws: ``ReplayError`` when there is nothing to replay or no column is known to hold a text.
  /// - Complexity: O(n log n) in the rows; all are held in memory.
  package func operations(of bytes: [UInt8], named name: String) throws(ReplayError) -> [Operation] {
    let rows = try ReplayRows.read(bytes, channel: channel)
    let arrivals = scheduled(rows)
    let path = Replay.path(for: name)
    return joined(arrivals).map { Operation(at: $0.at, change: .append(path: path, bytes: $0.bytes)) }
  }

  private struct Arrival {
    var at: Instant
    var bytes: [UInt8]
  }

  private func scheduled(_ rows: [ReplayRow]) -> [Arrival] {
    guard rows.contains(where: { $0.moment != nil }) else { return oneEachRealSecond(rows) }
    var shift = Shift(start: start, longestSilence: longestSilence)
    return inOrder(rows).map { moment, row in
      let moved = shift.moved(moment)
      return Arrival(at: moved, bytes: row.bytes(moving: moved - moment))
    }
  }

  private func oneEachRealSecond(_ rows: [ReplayRow]) -> [Arrival] {
    rows.enumerated().map { index, row in
      Arrival(
        at: start + Span(milliseconds: Int64(Double(index) * 1000 * speed)),
        bytes: row.bytes(moving: Span(milliseconds: 0)))
    }
  }

  /// Rows with the moments at which they come, ascending; a row without one comes with its predecessor in the file.
  private func inOrder(_ rows: [ReplayRow]) -> [(moment: Instant, row: ReplayRow)] {
    var last = rows.lazy.compactMap(\.moment).first ?? start
    let timed = rows.enumerated().map { index, row in
      last = row.moment ?? last
      return (moment: last, index: index, row: row)
    }
    return timed.sorted { ($0.moment, $0.index) < ($1.moment, $1.index) }.map { ($0.moment, $0.row) }
  }

  /// Rows that come almost at once, in one append at the moment of the last: nothing arrives before it was said.
  private func joined(_ arrivals: [Arrival]) -> [Arrival] {
    let window = Span(milliseconds: Int64(50 * speed))
    var joined: [Arrival] = []
    var opened = start
    for arrival in arrivals {
      if !joined.isEmpty, arrival.at - opened < window {
        joined[joined.count - 1].at = arrival.at
        joined[joined.count - 1].bytes += arrival.bytes
      } else {
        opened = arrival.at
        joined.append(arrival)
      }
    }
    return joined
  }

  private static func path(for name: String) -> String {
    let file = name.split(separator: "/").last ?? "berkas"
    let stem = file.split(separator: ".").first ?? "berkas"
    return "masuk/putar-ulang/\(stem).jsonl"
  }
}

/// Moves ascending moments to a new start, cutting silences that are too long.
private struct Shift {
  let start: Instant
  let longestSilence: Span?
  private var last: (old: Instant, new: Instant)?

  init(start: Instant, longestSilence: Span?) {
    self.start = start
    self.longestSilence = longestSilence
  }

  mutating func moved(_ moment: Instant) -> Instant {
    guard let (old, new) = last else {
      last = (moment, start)
      return start
    }
    let gap = longestSilence.map { min($0, moment - old) } ?? moment - old
    last = (moment, new + gap)
    return new + gap
  }
}

import HumasModel

/// Finds the times of a desk JSON line without reading the rest of it.
enum JSONMoments {
  /// The line cut at its times. A line that is no object, or holds no readable time, is kept whole.
  static func row(_ line: ArraySlice<UInt8>) -> ReplayRow {
    var walk = Walk(bytes: line)
    let found = walk.strings().compactMap { key, value in
      movedKeys.contains(key) ? moment(line[value]).map { (key: key, range: value, moment: $0) } : nil
    }
    guard !found.isEmpty else { return ReplayRow(kept: Array(line)) }
    var pieces: [ReplayRow.Piece] = []
    var kept = line.startIndex
    for time in found {
      // The range is that of the words; their quotation marks go with them.
      pieces.append(.bytes(Array(line[kept..<time.range.lowerBound - 1])))
      pieces.append(.moment(time.moment))
      kept = time.range.upperBound + 1
    }
    pieces.append(.bytes(Array(line[kept...])))
    return ReplayRow(moment: found.first { saidKeys.contains($0.key) }?.moment, pieces: pieces)
  }

  private static func moment(_ words: ArraySlice<UInt8>) -> Instant? {
    words.withUnsafeBytes { Instant(rfc3339: $0, assuming: Scenario.zone) }
  }

  /// When the record itself was said.
  private static let saidKeys: Set<String> = [
    "at", "created_at", "requested_datetime", "published_at", "observed_at", "registered_at",
  ]
  private static let movedKeys = saidKeys.union(["responded_at", "closed_at", "as_of"])
}

/// Walks over one object and notes its own members whose values are strings; members of inner objects are passed over.
private struct Walk {
  let bytes: ArraySlice<UInt8>
  private var position: Int

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// Keys, and the ranges of their string values without quotation marks.
  mutating func strings() -> [(String, Range<Int>)] {
    var found: [(String, Range<Int>)] = []
    var depth = 0
    var key: Range<Int>?
    var awaitsValue = false
    while position < bytes.endIndex {
      switch bytes[position] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: ":") where depth == 1: awaitsValue = true
      case UInt8(ascii: ",") where depth == 1: (key, awaitsValue) = (nil, false)
      case UInt8(ascii: "\""):
        guard let string = string() else { return found }
        if depth == 1, awaitsValue, let key { found.append((String(decoding: bytes[key], as: UTF8.self), string)) }
        if depth == 1, !awaitsValue { key = string }
      default: break
      }
      position += 1
    }
    return found
  }

  /// The string that begins here, and the position left on its closing mark; `nil` when it is not closed.
  private mutating func string() -> Range<Int>? {
    let first = position + 1
    position = first
    while position < bytes.endIndex, bytes[position] != UInt8(ascii: "\"") {
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    return position < bytes.endIndex ? first..<position : nil
  }
}

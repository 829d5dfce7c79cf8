/// Counts as a line of blocks, eight heights from "▁" (none) to "█" (the greatest).
///
/// - Parameters:
///   - values: oldest first; more than `width` of them are gathered, each block the greatest of its part.
///   - ceiling: the count shown as "█"; the greatest of the values where it is `nil`. Under 7, one count is one step.
package func sparkline(_ values: [Int], width: Int, ceiling: Int? = nil) -> String {
  let values = gathered(values, into: width)
  let top = max(ceiling ?? values.max() ?? 0, 7)
  var line = String.UnicodeScalarView()
  for value in values { line.append(blocks[(min(max(value, 0), top) * 7 + top / 2) / top]) }
  return String(line)
}

/// The greatest value of each of `width` equal parts; the values themselves where there are not more.
func gathered(_ values: [Int], into width: Int) -> [Int] {
  guard values.count > width else { return values }
  return (0..<max(0, width)).map { part in
    values[(part * values.count / width)..<((part + 1) * values.count / width)].max() ?? 0
  }
}

private let blocks: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

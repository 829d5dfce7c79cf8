/// Digits that stand together, with at most a few blanks, dots, dashes or brackets between them: "+62 (812) 3456-7890".
struct DigitRun {
  /// Digits without anything between them.
  struct Group {
    var range: Range<Int>
    var digits: [UInt8]
    /// The first mark between this group and the next.
    var separator: Unicode.Scalar?
  }

  var groups: [Group]

  var range: Range<Int> { groups[0].range.lowerBound..<groups[groups.count - 1].range.upperBound }

  /// ") - " is the longest thing people put between groups.
  private static let longestGap = 3

  static func runs(in view: VisibleText) -> [DigitRun] {
    var runs: [DigitRun] = []
    var groups: [Group] = []
    var index = 0
    while index < view.scalars.count {
      guard view.scalars[index].isDigit else {
        index += 1
        continue
      }
      let group = self.group(in: view, from: index)
      if let last = groups.last,
        group.range.lowerBound - last.range.upperBound > longestGap
          || !isGap(view.scalars[last.range.upperBound..<group.range.lowerBound])
      {
        runs.append(DigitRun(groups: groups))
        groups = []
      }
      if let last = groups.indices.last {
        groups[last].separator = view.scalars[groups[last].range.upperBound]
      }
      groups.append(group)
      index = group.range.upperBound
    }
    if !groups.isEmpty { runs.append(DigitRun(groups: groups)) }
    return runs
  }

  private static func group(in view: VisibleText, from start: Int) -> Group {
    var end = start
    var digits: [UInt8] = []
    while end < view.scalars.count, view.scalars[end].isDigit {
      digits.append(UInt8(view.scalars[end].value - 0x30))
      end += 1
    }
    return Group(range: start..<end, digits: digits)
  }

  private static func isGap(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    scalars.allSatisfy { $0 == " " || $0 == "." || $0 == "-" || $0 == "(" || $0 == ")" || $0 == "_" }
  }
}

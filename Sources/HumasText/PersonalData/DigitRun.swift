/// Digits that stand together, with at most a few marks and blanks between them: "+62 (812) 3456-7890".
struct DigitRun {
  /// Digits without anything between them.
  struct Group {
    var range: Range<Int>
    var digits: [UInt8]
    /// The mark between this group and the next, blanks beside it left out; a line's end or a blank where that is all.
    var separator: Unicode.Scalar?

    /// The number the digits make, where it is small enough to be part of a date.
    var value: Int { digits.count > 4 ? .max : digits.reduce(0) { $0 * 10 + Int($1) } }
  }

  var groups: [Group]

  var range: Range<Int> { groups[0].range.lowerBound..<groups[groups.count - 1].range.upperBound }

  /// ") - " is the longest thing people put between groups, but for blanks.
  private static let mostMarks = 3
  private static let mostBlanks = 12

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
      if let last = groups.indices.last {
        let gap = view.scalars[groups[last].range.upperBound..<group.range.lowerBound]
        if isGap(gap) {
          groups[last].separator = mark(of: gap)
        } else {
          runs.append(DigitRun(groups: groups))
          groups = []
        }
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
    let marks = scalars.count { !isBlank($0) }
    guard marks <= mostMarks, scalars.count - marks <= mostBlanks else { return false }
    // "12, 15": a list. "0812,3456": perhaps not.
    if scalars.count > 1, scalars.contains(",") { return false }
    return scalars.allSatisfy { isBlank($0) || isPlain($0) || isLoose($0) }
  }

  private static func mark(of gap: ArraySlice<Unicode.Scalar>) -> Unicode.Scalar? {
    gap.first { !isBlank($0) } ?? (gap.contains("\n") ? "\n" : gap.first)
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\n" }

  /// Marks that commonly stand within a phone number.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ".", "-", "(", ")", "_": true
    default: false
    }
  }

  /// Marks and line ends that far more often stand between two numbers than within one.
  static func isLoose(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "/", "\n", ",", "*", "~", "|", "\\", "\u{B7}", "\u{2022}": true
    default: false
    }
  }
}

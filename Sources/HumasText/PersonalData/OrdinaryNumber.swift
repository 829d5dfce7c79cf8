/// Numbers that only look like parts of somebody's: dates, times of day, coordinates, large figures.
struct OrdinaryNumber {
  private let groups: [DigitRun.Group]

  init(_ groups: [DigitRun.Group]) { self.groups = groups }

  /// The stretches of a run that are left when dates, times of day and coordinates are taken out of it.
  static func remains(of run: DigitRun) -> [DigitRun] {
    let ordinary = OrdinaryNumber(run.groups)
    var remains: [DigitRun] = []
    var start = 0
    var index = 0
    while index < run.groups.count {
      guard let end = ordinary.momentEnd(from: index) ?? ordinary.decimalEnd(from: index) else {
        index += 1
        continue
      }
      if start < index { remains.append(DigitRun(groups: Array(run.groups[start..<index]))) }
      (start, index) = (end, end)
    }
    if start < index { remains.append(DigitRun(groups: Array(run.groups[start...]))) }
    return remains
  }

  private func momentEnd(from index: Int) -> Int? { dateEnd(from: index) ?? clockEnd(from: index) }

  /// The group after a large number written out, "62.812.345.678", that begins at `index`.
  func thousandsEnd(from index: Int) -> Int? {
    let first = groups[index]
    guard first.digits[0] != 0, first.digits.count <= 3 else { return nil }
    var end = index + 1
    while end < groups.count, groups[end - 1].separator == "." {
      guard groups[end].digits.count == 3 else { return nil }
      end += 1
    }
    return end - index > 1 ? end : nil
  }

  /// "08-11-2026 14.05", "08/11/26", "2026-08-12": day, month, year in either order, with one mark between them.
  private func dateEnd(from index: Int) -> Int? {
    guard index + 2 < groups.count, let mark = groups[index].separator, mark != " ", mark != "\n",
      groups[index + 1].separator == mark, groups[index + 2].separator != mark, isFree(of: mark, before: index)
    else { return nil }
    let parts = groups[index..<index + 3]
    let isDate = isDay(parts[index], parts[index + 1], year: parts[index + 2])
    return isDate || isDay(parts[index + 2], parts[index + 1], year: parts[index]) ? index + 3 : nil
  }

  private func isDay(_ day: DigitRun.Group, _ month: DigitRun.Group, year: DigitRun.Group) -> Bool {
    let isYear = year.digits.count == 2 || (year.digits.count == 4 && (1900..<2100).contains(year.value))
    let pair = [day.value, month.value].sorted()
    return isYear && max(day.digits.count, month.digits.count) <= 2 && (1...12).contains(pair[0]) && (1...31).contains(pair[1])
  }

  /// "08.30", "14.05.32", with something else than a dot before and behind.
  private func clockEnd(from index: Int) -> Int? {
    guard isFree(of: ".", before: index), groups[index].digits.count <= 2, groups[index].value < 24 else { return nil }
    var end = index + 1
    while end < groups.count, groups[end - 1].separator == "." {
      guard groups[end].digits.count == 2, groups[end].value < 60 else { return nil }
      end += 1
    }
    return (2...3).contains(end - index) ? end : nil
  }

  /// "-0.8917", "110,361234": a number of degrees with its fraction. "62.…" and "021.…" are left to the phone.
  private func decimalEnd(from index: Int) -> Int? {
    let whole = groups[index]
    guard index + 1 < groups.count, let mark = whole.separator, mark == "." || mark == ",",
      isFree(of: mark, before: index), groups[index + 1].separator != mark,
      groups[index + 1].range.lowerBound - whole.range.upperBound == 1
    else { return nil }
    let isDegrees = whole.value <= 180 && whole.value != 62 && (whole.digits[0] != 0 || whole.digits.count == 1)
    return isDegrees && (4...10).contains(groups[index + 1].digits.count) ? index + 2 : nil
  }

  /// Whether something else than `mark` stands before the group: the same mark would make it the middle of a longer number.
  private func isFree(of mark: Unicode.Scalar, before index: Int) -> Bool {
    index == 0 || groups[index - 1].separator != mark
  }
}

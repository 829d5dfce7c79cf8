/// How many columns a scalar takes, by our own table: the C library's depends on the machine, the terminal's on its age.
package enum CharacterWidth {
  /// 0 for combining marks and unseen characters, 2 for wide ones, 1 for everything else. Unicode 15.0.
  package static func columns(of scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return isUnseen(scalar) ? 0 : 1 }
    if value >= 0x2500 && value < 0x25FD { return 1 }  // lines, blocks and shapes: what we draw with
    if contains(UnicodeRanges.zeroWidth, value) || contains(UnicodeRanges.unseen, value) { return 0 }
    return contains(UnicodeRanges.wide, value) ? 2 : 1
  }

  /// Whether the scalar shows nothing by itself, or steers how others are shown.
  package static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x300 {
      return scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xAD
    }
    return contains(UnicodeRanges.unseen, scalar.value)
  }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool { contains(UnicodeRanges.zeroWidth, scalar.value) }

  static func isPictographic(_ scalar: Unicode.Scalar) -> Bool { contains(UnicodeRanges.pictographic, scalar.value) }

  private static func contains(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].lowerBound <= value
  }
}

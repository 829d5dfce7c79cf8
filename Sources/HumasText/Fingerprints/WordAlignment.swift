/// How the words of one text lie beside those of another, in the order of both: what they share, and what was changed.
struct WordAlignment {
  /// Words that stand in both, slips of the finger included.
  private(set) var shared = 0
  /// The longest row of shared words.
  private(set) var longestRun = 0
  /// Places where other words stand, or other numbers.
  private(set) var replaced = 0
  private(set) var otherNumbers = 0
  /// Words that stand in one only, between the first and the last shared word.
  private(set) var inserted = 0
  /// Words before the first or after the last shared word.
  private(set) var atEnds = 0

  /// Costs the product of the numbers of words.
  init(_ a: [TextPrint.Word], _ b: [TextPrint.Word]) {
    let lengths = WordAlignment.commonLengths(a, b)
    walk(a, b, lengths)
  }

  /// Lengths of the longest common subsequence of the ends of both texts, from each place on, row by row.
  private static func commonLengths(_ a: [TextPrint.Word], _ b: [TextPrint.Word]) -> [UInt16] {
    let width = b.count + 1
    var lengths = [UInt16](repeating: 0, count: (a.count + 1) * width)
    for i in a.indices.reversed() {
      for j in b.indices.reversed() {
        let at = i * width + j
        lengths[at] = a[i].isLike(b[j]) ? lengths[at + width + 1] + 1 : max(lengths[at + width], lengths[at + 1])
      }
    }
    return lengths
  }

  private mutating func walk(_ a: [TextPrint.Word], _ b: [TextPrint.Word], _ lengths: [UInt16]) {
    var (i, j, run) = (0, 0, 0)
    var gap = (a: 0, b: 0, numbersA: 0, numbersB: 0)
    while i < a.count, j < b.count {
      let at = i * (b.count + 1) + j
      if a[i].isLike(b[j]) {
        close(&gap)
        shared += 1
        run += 1
        longestRun = max(longestRun, run)
        i += 1
        j += 1
        continue
      }
      run = 0
      if lengths[at + b.count + 1] >= lengths[at + 1] {
        gap.a += 1
        gap.numbersA += a[i].isNumber ? 1 : 0
        i += 1
      } else {
        gap.b += 1
        gap.numbersB += b[j].isNumber ? 1 : 0
        j += 1
      }
    }
    gap.a += a.count - i
    gap.b += b.count - j
    atEnds += max(gap.a, gap.b)
  }

  private mutating func close(_ gap: inout (a: Int, b: Int, numbersA: Int, numbersB: Int)) {
    defer { gap = (0, 0, 0, 0) }
    guard shared > 0 else {
      atEnds += max(gap.a, gap.b)
      return
    }
    otherNumbers += min(gap.numbersA, gap.numbersB)
    replaced += min(gap.a, gap.b)
    inserted += max(gap.a, gap.b) - min(gap.a, gap.b)
  }
}

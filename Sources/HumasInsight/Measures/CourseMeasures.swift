import HumasModel
import HumasText

/// What became of cases on their way: opened again, closed by the system, sent twice, handed on; and how they were rated.
struct CourseMeasures: Sendable {
  private(set) var cases = 0
  private var reopened = 0
  private var closedBySystem = 0
  private var duplicates = 0
  private var moved = 0
  private var ratings: [Int] = []
  /// Hashes of the words of all texts so far.
  private var texts: Set<UInt64> = []

  /// Fewer words than this are never a copy, as where copies are folded.
  private static let fewestWords = 8

  mutating func add(_ report: MeasuredCase) {
    cases += 1
    if report.isReopened { reopened += 1 }
    if report.wasClosedBySystem { closedBySystem += 1 }
    if report.wasMoved { moved += 1 }
    if isCopy(report.mention) { duplicates += 1 }
    if let rating = report.mention.rating, (1...5).contains(rating) { ratings.append(rating) }
  }

  /// The same words as a case before it, whatever their case and punctuation. A short text is no copy because somebody else
  /// says the same.
  private mutating func isCopy(_ mention: Mention) -> Bool {
    let words = PlainWords(mention.text).all
    guard words.count >= CourseMeasures.fewestWords else { return false }
    return !texts.insert(words.reduce(0) { ($0 ^ $1.hash) &* 0x100_0000_01b3 }).inserted
  }

  var shares: [ReportFigure] {
    [
      ReportFigure(.reopenedShare, share: reopened, of: cases),
      ReportFigure(.systemClosedShare, share: closedBySystem, of: cases),
      ReportFigure(.duplicateShare, share: duplicates, of: cases), ReportFigure(.movedShare, share: moved, of: cases),
    ]
  }

  var rating: ReportFigure {
    let mean = ratings.isEmpty ? nil : Double(ratings.reduce(0, +)) / Double(ratings.count)
    return ReportFigure(.ratingMean, mean, of: ratings.count)
  }
}

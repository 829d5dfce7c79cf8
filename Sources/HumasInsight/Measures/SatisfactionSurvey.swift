package import HumasModel

/// The public satisfaction index of PermenPANRB 14/2017: nine elements, marked 1…4 by each respondent.
package struct SatisfactionSurvey: Sendable {
  package static let elements = 9
  private static let marks = 1.0...4.0

  private var sums = Array(repeating: 0.0, count: elements)
  private var counts = Array(repeating: 0, count: elements)
  private var respondents = 0

  package init() {}

  /// - Parameter answers: one mark for each element; `nil`, or a mark outside 1…4, is no answer to that element.
  package mutating func add(_ answers: [Double?]) {
    var hasAnswered = false
    for (element, mark) in answers.prefix(SatisfactionSurvey.elements).enumerated() {
      guard let mark, SatisfactionSurvey.marks.contains(mark) else { continue }
      sums[element] += mark
      counts[element] += 1
      hasAnswered = true
    }
    if hasAnswered { respondents += 1 }
  }

  /// Σ(mean of an element × 1/9) × 25, so 25…100; `nil` while an element has no answer.
  package var index: Double? {
    guard counts.allSatisfy({ $0 > 0 }) else { return nil }
    return zip(sums, counts).reduce(0) { $0 + $1.0 / Double($1.1) / Double(SatisfactionSurvey.elements) } * 25
  }

  package var figure: ReportFigure { ReportFigure(.satisfactionIndex, index, of: respondents) }
}

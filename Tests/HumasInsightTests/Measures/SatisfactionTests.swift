import HumasInsight
import HumasModel
import Testing

struct SatisfactionTests {
  private func index(_ rows: [[Double?]]) -> Double? {
    var survey = SatisfactionSurvey()
    for row in rows { survey.add(row) }
    return survey.index
  }

  @Test(arguments: [(1.0, 25.0), (3.0, 75.0), (4.0, 100.0)])
  func `all elements marked alike give the mark times 25`(mark: Double, expected: Double) throws {
    let found = try #require(index([Array(repeating: mark, count: 9)]))
    #expect(abs(found - expected) < 1e-9)
  }

  /// Means 3.5, 3, 4, 3, 3, 3, 4, 3, 3 sum to 29.5; × 1/9 × 25.
  @Test func `each element counts one ninth`() throws {
    let found = try #require(index([[3, 3, 4, 3, 3, 3, 4, 3, 3], [4, 3, 4, 3, 3, 3, 4, 3, 3]]))
    #expect(abs(found - 29.5 / 9 * 25) < 1e-9)
  }

  @Test func `a mark outside the scale is no answer, and an element without answers leaves no index`() {
    #expect(index([[0, 3, 3, 3, 3, 3, 3, 3, 3]]) == nil)
    #expect(index([[5, 3, 3, 3, 3, 3, 3, 3, 3], [2, 3, 3, 3, 3, 3, 3, 3, 3]]).map { $0 < 75 } == true)
  }

  @Test func `an empty row is nobody`() {
    var survey = SatisfactionSurvey()
    survey.add(Array(repeating: nil, count: 9))
    #expect(survey.figure == ReportFigure(.satisfactionIndex, nil, of: 0))
  }

  @Test(arguments: [
    (88.31, "A"), (88.305, "A"), (88.30, "B"), (76.61, "B"), (76.60, "C"), (65, "C"), (64.99, "D"), (25, "D"),
  ])
  func `the grade follows the table of the ministry`(index: Double, grade: String) {
    #expect(SatisfactionGrade.letter(of: index) == grade)
  }
}

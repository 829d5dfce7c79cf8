internal import HumasModel
internal import TerminalGrid
internal import Wording

/// Issues, loudest first, with the curve of their last 24 hours.
struct TrendsPanel: Panel {
  let name = PanelName.trends
  var cursor = Cursor()
  private var issues: [IssueRow] = []

  var rowCount: Int { issues.count }
  func id(ofRow index: Int) -> RowID { .number(issues[index].id) }
  func revision(ofRow index: Int) -> Int { issues[index].mentions }
  func content(ofRow index: Int) -> PageContent { .issue(issues[index]) }

  func excerpt(ofRow index: Int, _ scene: Scene) -> String {
    let issue = issues[index]
    let words = scene.words
    return "\(issue.name): \(words.count(issue.mentions)) · \(words.lastHour(issue.lastHour)) · \(words.loudness(of: issue)) · "
      + "\(words.word(for: issue.level)) (\(words.moment(scene.snapshot.trends.computedAt, in: scene.zone)))"
  }

  mutating func take(_ snapshot: Snapshot) -> [Effect] {
    issues = snapshot.trends.issues
    return []
  }
}

extension TrendsPanel {
  func title(_ scene: Scene) -> PanelTitle {
    let words = scene.words
    var facts = [Piece(words.count(scene.snapshot.trends.total), .strong), Piece(words.lastDay, .dim)]
    if scene.snapshot.attention.newIssues > 0 {
      facts.append(Piece(words.new(scene.snapshot.attention.newIssues), .accent))
    }
    let fresh = Freshness(newest: scene.snapshot.incoming.lastArrival, feeds: scene.snapshot.sources, scene)
    return PanelTitle(facts: facts, fresh)
  }

  func alarms(_ scene: Scene) -> [Piece] {
    [Level.awas, .siaga, .waspada].compactMap { level in
      let count = issues.count { $0.level == level }
      return count > 0 ? Piece("\(Sign.of(level).shape)\(count)", Sign.of(level).role) : nil
    }
  }

  func headline(_ scene: Scene) -> [Headline] {
    guard let selected else { return [] }
    let issue = issues[selected]
    let words = scene.words
    return [
      Headline(figure: words.count(issue.lastHour), caption: words.captionLastHour, role: Sign.of(issue.level).role),
      Headline(figure: words.loudness(of: issue), caption: words.captionRatio, role: .text),
    ]
  }

  func headlineSubject(_ scene: Scene) -> String { selected.map { issues[$0].name } ?? "" }

  func lines(ofRow index: Int, spare: Int) -> Int { issues[index].silentSince == nil ? 1 : 2 }

  func draw(row index: Int, _ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let issue = issues[index]
    let words = scene.words
    let sign = Sign.of(issue.level)
    let curve = min(24, max(8, pen.free - 45))
    pen.left(sign.shape, 1, sign.role, &frame)
    pen.rightAligningLeft(words.word(for: issue.level), 7, issue.level == .normal ? .dim : sign.role, &frame)
    pen.right(words.loudness(of: issue), 6, .text, &frame)
    pen.right(words.count(issue.mentions), 6, .strong, &frame)
    pen.rightAligningLeft(sparkline(issue.hours, width: curve), curve, .chart, &frame)
    pen.rest(issue.name, issue.level >= .siaga ? .strong : .text, &frame)
    guard let silent = issue.silentSince else { return }
    pen.newLine(indent: 2)
    pen.rest([Piece("└ ", .border), Piece(words.noStatement(for: scene.now - silent), .siaga)], &frame)
  }

  /// A zoomed panel shows the selected issue's day, however many issues there are.
  func reservedLines(of height: Int, _ scene: Scene) -> Int { scene.isZoomed && height >= 24 ? height / 2 : 0 }

  func drawBesideHeadline(_ area: Rect, _ frame: inout Frame, _ scene: Scene) {
    guard let selected else { return }
    frame.chart(IssueChart.chart(of: issues[selected], scene), in: area, number: scene.words.count(_:))
  }

  func drawSpare(_ area: Rect, _ frame: inout Frame, _ scene: Scene) {
    guard area.height >= 9, let selected else { return }
    let issue = issues[selected]
    let (caption, chart) = area.inset(by: 1).splitTop(1)
    let title = "\(issue.name) · \(scene.words.perHour) · \(scene.words.lastDay)"
    frame.putFitted(title, x: caption.x, y: caption.y, width: caption.width, style: Style(.dim))
    frame.chart(IssueChart.chart(of: issue, scene), in: chart, number: scene.words.count(_:))
  }
}

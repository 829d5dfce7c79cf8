internal import HumasModel
internal import TerminalGrid
internal import Wording

/// Where everything stands on a screen of this size.
struct Arrangement {
  static let least = Size(columns: 80, rows: 24)

  private(set) var isTooSmall = false
  private(set) var header = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The line that says what is out of order, or that the view is a reconstruction.
  private(set) var warning: Rect?
  private(set) var tabs: Rect?
  /// All between header and footer.
  private(set) var body = Rect(x: 0, y: 0, width: 0, height: 0)
  /// The panels that are seen, in the order of their numbers.
  private(set) var panels: [(name: PanelName, area: Rect)] = []
  /// Room for the details of the selected row beside the lists.
  private(set) var aside: Rect?
  /// Where an open page stands: over everything, or beside the list it came from.
  private(set) var sheet: Rect?
  private(set) var footer = Rect(x: 0, y: 0, width: 0, height: 0)

  init(of board: Board) {
    let size = board.size
    guard size.columns >= Arrangement.least.columns, size.rows >= Arrangement.least.rows else {
      isTooSmall = true
      return
    }
    let all = Rect(x: 0, y: 0, width: size.columns, height: size.rows)
    var rest: Rect
    (header, rest) = all.splitTop(2)
    if board.snapshot?.needsWarning == true {
      let (line, below) = rest.splitTop(1)
      (warning, rest) = (line, below)
    }
    (rest, footer) = rest.splitTop(rest.height - 1)
    if size.columns < Arrangement.gridColumns, !board.isZoomed {
      let (line, below) = rest.splitTop(1)
      (tabs, rest) = (line, below)
    }
    body = rest
    arrange(board)
  }

  /// From here on four panels stand side by side.
  private static let gridColumns = 110
  /// From here on there is room for details beside the lists.
  private static let wideColumns = 160

  private mutating func arrange(_ board: Board) {
    var lists = body
    if board.sheet != nil { return arrangeSheet(board) }
    if body.width >= Arrangement.wideColumns || (board.isZoomed && body.width >= 140) {
      let (left, right) = body.splitLeft(body.width - max(60, body.width * 3 / 10))
      (lists, aside) = (left, right)
    }
    if board.isZoomed {
      panels = [(board.focus, lists)]
    } else if body.width >= Arrangement.gridColumns {
      panels = Arrangement.grid(lists)
    } else {
      panels = Arrangement.stack(lists, board)
    }
  }

  private mutating func arrangeSheet(_ board: Board) {
    guard body.width >= Arrangement.wideColumns else {
      sheet = body
      return
    }
    let (list, page) = body.splitLeft(body.width * 35 / 100)
    panels = [(board.focus, list)]
    sheet = page
  }

  private static func grid(_ area: Rect) -> [(name: PanelName, area: Rect)] {
    let (upper, lower) = area.splitTop((area.height + 1) / 2)
    let (incoming, trends) = upper.splitLeft((area.width + 1) / 2)
    let (pending, consistency) = lower.splitLeft((area.width + 1) / 2)
    return [(.incoming, incoming), (.trends, trends), (.pending, pending), (.consistency, consistency)]
  }

  /// The panel in hand, and under it what is worst of the others; all four where there are rows enough.
  private static func stack(_ area: Rect, _ board: Board) -> [(name: PanelName, area: Rect)] {
    let others = area.height >= 40 ? PanelName.allCases.filter { $0 != board.focus } : [worst(besides: board)]
    let share = area.height >= 40 ? area.height / 5 : 8
    let shown = PanelName.allCases.filter { $0 == board.focus || others.contains($0) }
    let order = others.count > 1 ? shown : [board.focus] + others
    var rest = area
    return order.map { name in
      let (part, below) = rest.splitTop(name == board.focus ? area.height - share * others.count : share)
      rest = below
      return (name, part)
    }
  }

  /// The panel with the gravest news, other than the one in hand.
  private static func worst(besides board: Board) -> PanelName {
    guard let snapshot = board.snapshot else { return board.focus == .incoming ? .trends : .incoming }
    let gravity: [(PanelName, Int)] = [
      (.consistency, snapshot.consistency.findings.first.map { $0.severity.rawValue * 2 } ?? 0),
      (
        .pending,
        (snapshot.pending.counts[.breached] ?? 0) > 0 ? 5 : ((snapshot.pending.counts[.atRisk] ?? 0) > 0 ? 3 : 1)
      ),
      (.trends, snapshot.attention.level.rawValue),
      (.incoming, 0),
    ]
    let others = gravity.filter { $0.0 != board.focus }
    return others.reduce(others[0]) { $1.1 > $0.1 ? $1 : $0 }.0
  }

  func area(of panel: PanelName) -> Rect? { panels.first { $0.name == panel }?.area }

  func panel(atX x: Int, y: Int) -> PanelName? {
    panels.first { x >= $0.area.x && x < $0.area.maxX && y >= $0.area.y && y < $0.area.maxY }?.name
  }
}

extension Snapshot {
  fileprivate var needsWarning: Bool { !troubles.isEmpty || rewind?.isReconstructed == true }
}

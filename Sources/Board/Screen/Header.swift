internal import HumasModel
internal import TerminalGrid
internal import Wording

/// The two lines at the top. They answer what a person asks at three in the morning.
struct Header {
  private let board: Board
  private let snapshot: Snapshot
  private let words: any Words

  init(_ board: Board, _ snapshot: Snapshot, _ words: any Words) {
    self.board = board
    self.snapshot = snapshot
    self.words = words
  }

  private var isNarrow: Bool { board.size.columns < 110 }
  private var attention: Snapshot.Attention { snapshot.attention }
  private var zone: Zone { snapshot.settings.zone }
  private var now: Instant { board.deskTime }

  func draw(_ area: Rect, _ frame: inout Frame) {
    let (bar, news) = area.splitTop(1)
    frame.fill(bar, Style(.header))
    let end = bar.maxX - 1 - columns(of: clock)
    frame.put(clock, x: end, y: bar.y)
    let room = end - bar.x - 6 - columns(of: levelLabel + level) - min(columns(of: levelIssue), 12)
    let start = bar.x + 1 + frame.put(identity(fitting: room), x: bar.x + 1, y: bar.y, maxWidth: room) + 2
    drawLevel(Rect(x: start, y: bar.y, width: end - start - 2, height: 1), &frame)
    drawNews(news, &frame)
  }

  /// Program, banner and agency. The level is never pushed out by a long name of the agency: that gives way.
  private func identity(fitting room: Int) -> [Piece] {
    let banner = board.manner.isSimulation ? [Piece("  ", .header), Piece(" \(words.simulation) ", .banner)] : []
    let head = [Piece("KENTONGAN", .footerKey)] + banner + [Piece("  ", .header)]
    let left = max(0, room - columns(of: head))
    let names = [isNarrow ? snapshot.settings.shortAgency : snapshot.settings.agency, snapshot.settings.shortAgency]
    let name = names.first { columns(of: $0) <= left } ?? fitted(names[1], width: left)
    return head + [Piece(name, .header)]
  }

  private var clock: [Piece] {
    let day = isNarrow ? "" : words.date(now.civil(in: zone).date) + "  "
    let time = Piece(day + words.clockWithSeconds(now, in: zone), .header)
    return snapshot.rewind == nil ? [time] : [Piece(" \(words.replay) ", .banner), Piece("  ", .header), time]
  }

  private var levelLabel: String { isNarrow && !attention.isLevelStale ? "" : "\(words.levelLabel): " }
  private var levelIssue: String { attention.isLevelStale ? "" : attention.levelIssue.map { " \($0.name)" } ?? "" }
  private var level: String {
    guard !attention.isLevelStale else { return " ? \(words.levelUnavailable) " }
    return " \(Sign.of(attention.level).shape) \(words.word(for: attention.level)) "
  }
  private var levelStyle: Style {
    if attention.isLevelStale { return Style(.notice, isSelected: true) }
    return attention.level > .normal ? Style(Sign.of(attention.level).role, isSelected: true) : Style(.header)
  }

  /// Word, shape and colour; above normal as a block that is seen from across the room.
  private func drawLevel(_ area: Rect, _ frame: inout Frame) {
    let width = columns(of: levelLabel + level)
    let issueWidth = min(columns(of: levelIssue), max(0, area.width - width))
    var x = area.x + max(0, (area.width - width - issueWidth) / 2)
    x += frame.put(levelLabel, x: x, y: area.y, maxWidth: area.maxX - x, style: Style(.header))
    x += frame.put(level, x: x, y: area.y, maxWidth: area.maxX - x, style: levelStyle)
    frame.putFitted(levelIssue, x: x, y: area.y, width: min(issueWidth, area.maxX - x), style: Style(.header))
  }

  private func drawNews(_ line: Rect, _ frame: inout Frame) {
    let (news, state) = fullest(fitting: line.width - 2)
    frame.put(state, x: line.maxX - 1 - columns(of: state), y: line.y)
    frame.put(news, x: line.x + 1, y: line.y, maxWidth: line.width - 2)
  }

  /// The fullest wording that fits: long words, then short ones, then without what matters least.
  private func fullest(fitting width: Int) -> (news: [Piece], state: [Piece]) {
    var candidates: [(items: [Item], state: [Piece], gap: String)] = []
    if !isNarrow { candidates = [(items(.long), state(.long), "   "), (items(.short), state(.short), "   ")] }
    var left = items(.short)
    candidates.append((left, isNarrow ? [] : state(.short), isNarrow ? " · " : "  "))
    while left.count > 1, let least = left.map(\.weight).min() {
      left.removeAll { $0.weight == least }
      let gap = isNarrow ? " · " : "  "
      if !isNarrow { candidates += [(left, state(.short), gap), (left, rejected, gap)] }
      candidates.append((left, [], gap))
    }
    let chosen =
      candidates.first { Header.width(of: $0.items, $0.gap) + columns(of: $0.state) + 2 <= width }
      ?? candidates[candidates.count - 1]
    return (Array(chosen.items.map(\.pieces).joined(separator: [Piece(chosen.gap, .dim)])), chosen.state)
  }

  private enum Wordiness { case long, short }

  /// In reading order.
  private func items(_ wordiness: Wordiness) -> [Item] {
    let items = [lastHour(wordiness), newIssues, figure, next(wordiness), silent].compactMap { $0 }
    return items.isEmpty ? [Item(pieces: [Piece(words.nothingToReport, .dim)], weight: 0)] : items
  }

  /// Who is here, and what was not understood.
  private func state(_ wordiness: Wordiness) -> [Piece] {
    let here = wordiness == .long ? words.operators(snapshot.operators) : words.operatorsShort(snapshot.operators.count)
    return [Piece(here + (rejected.isEmpty ? "" : "  "), .dim)] + rejected
  }

  private var rejected: [Piece] { snapshot.rejects > 0 ? [Piece(words.rejected(snapshot.rejects), .notice)] : [] }

  private struct Item {
    var pieces: [Piece]
    /// The higher, the longer it stays.
    var weight: Int
  }

  private static func width(of items: [Item], _ gap: String) -> Int {
    items.reduce(0) { $0 + columns(of: $1.pieces) } + (items.count - 1) * columns(of: gap)
  }

  private func lastHour(_ wordiness: Wordiness) -> Item? {
    guard snapshot.incoming.total > 0 else { return nil }
    let text = wordiness == .short ? words.lastHourShort(attention.lastHour) : words.lastHour(attention.lastHour)
    let trend =
      attention.lastHour > attention.hourBefore ? " ↑" : (attention.lastHour < attention.hourBefore ? " ↓" : "")
    return Item(pieces: [Piece(text + trend, .text)], weight: 3)
  }

  private var newIssues: Item? {
    guard attention.newIssues > 0, !isNarrow else { return nil }
    return Item(pieces: [Piece(words.newIssues(attention.newIssues), .text)], weight: 1)
  }

  private var figure: Item? {
    guard let figure = attention.figure, !isNarrow else { return nil }
    return Item(pieces: [Piece(words.figure(figure, in: zone), .strong)], weight: 2)
  }

  private func next(_ wordiness: Wordiness) -> Item? {
    guard let next = attention.next else { return nil }
    let left = next.due - now
    let text = wordiness == .short ? words.nextShort(next.kind, left: left) : words.next(next.kind, left: left)
    let role: Role = left.milliseconds < 0 ? .awas : (left < .hours(1) ? .siaga : .text)
    return Item(pieces: [Piece(text, role)], weight: 5)
  }

  private var silent: Item? {
    guard let issue = attention.silent, let since = issue.silentSince else { return nil }
    return Item(pieces: [Piece(words.silent(issue.name, for: now - since), .siaga)], weight: 4)
  }
}

internal import HumasModel
internal import TerminalGrid
internal import Wording

/// Everything said to or about the office, newest first. Holds a stretch of the list around the selection, never the list.
struct IncomingPanel: Panel {
  /// Rows asked for at once: some screens in each direction, so that keys need no query.
  static let stretch = 200
  /// With fewer rows than this left on one side, the next stretch is asked for.
  static let margin = 64

  let name = PanelName.incoming
  var cursor = Cursor()
  private(set) var filter = MentionFilter.all
  private(set) var page = Page<MentionRow>(rows: [], hasMoreAbove: false, hasMoreBelow: false, total: 0)
  /// Mentions at the desk when the newest was last in sight.
  private var seenTotal: Int?
  private var total = 0
  private var generation: Int64?
  private var serial = 0
  /// The request whose answer is awaited.
  private var awaited: PageRequest?
  /// The desk has changed since that request.
  private var isOutdated = false

  var rowCount: Int { page.rows.count }
  var isFiltered: Bool { !filter.isAll }
  var isFollowing: Bool { cursor.id == nil }
  /// Mentions that came in since the newest was last in sight.
  var unseen: Int { max(0, total - (seenTotal ?? total)) }

  func id(ofRow index: Int) -> RowID { .number(page.rows[index].number) }
  func revision(ofRow index: Int) -> Int { page.rows[index].revision }
  func content(ofRow index: Int) -> PageContent { .mention(page.rows[index]) }
}

extension IncomingPanel {
  mutating func take(_ snapshot: Snapshot) -> [Effect] {
    total = snapshot.incoming.total
    if isFollowing || seenTotal == nil { seenTotal = total }
    guard snapshot.generation != generation else { return [] }
    generation = snapshot.generation
    if filter.isAll, showsNewest(of: snapshot.incoming.newest) {
      page = snapshot.incoming.newest
      return []
    }
    return reload()
  }

  /// Whether the selection is among the newest, so that no query is needed.
  private func showsNewest(of newest: Page<MentionRow>) -> Bool {
    guard awaited == nil else { return false }
    guard case .number(let number)? = cursor.id else { return true }
    return newest.rows.prefix(max(0, newest.rows.count - IncomingPanel.margin)).contains { $0.number == number }
      || (!newest.hasMoreBelow && newest.rows.contains { $0.number == number })
  }

  mutating func take(_ reply: PageReply) -> [Effect] {
    guard reply.request == awaited else { return [] }
    awaited = nil
    page = reply.page
    switch reply.request.anchor {
    case .bottom: select(rowCount - 1)
    case .top, .around, .after, .before: break
    }
    return isOutdated ? reload() : []
  }

  mutating func giveUpWaiting() { awaited = nil }

  mutating func moved() -> [Effect] {
    guard let selected else { return [] }
    if selected == 0, !page.hasMoreAbove { seenTotal = total }
    guard awaited == nil else { return [] }
    let isNearTop = page.hasMoreAbove && selected < IncomingPanel.margin
    let isNearBottom = page.hasMoreBelow && rowCount - selected <= IncomingPanel.margin
    return isNearTop || isNearBottom ? ask(.around(key(of: page.rows[selected]))) : []
  }

  mutating func jump(to end: ListEnd) -> [Effect] {
    switch end {
    case .top:
      seenTotal = total
      guard page.hasMoreAbove else {
        select(0)
        return []
      }
      cursor = Cursor()
      return ask(.top)
    case .bottom:
      select(rowCount - 1)
      return page.hasMoreBelow ? ask(.bottom) : []
    }
  }

  /// Follows the newest, or stays with the record that is selected now.
  mutating func follow(_ isFollowing: Bool) -> [Effect] {
    guard isFollowing else {
      if let selected { select(selected) }
      return []
    }
    let effects = jump(to: .top)
    cursor = Cursor()
    return effects
  }

  mutating func apply(_ filter: MentionFilter) -> [Effect] {
    self.filter = filter
    cursor = Cursor()
    return ask(.top)
  }

  /// Asks again for what is held: its rows have changed.
  mutating func reload() -> [Effect] {
    guard awaited == nil else {
      isOutdated = true
      return []
    }
    guard !isFollowing, let selected else { return ask(.top) }
    return ask(.around(key(of: page.rows[selected])))
  }

  private mutating func ask(_ anchor: PageAnchor) -> [Effect] {
    serial += 1
    isOutdated = false
    let request = PageRequest(filter: filter, anchor: anchor, limit: IncomingPanel.stretch, serial: serial)
    awaited = request
    return [.load(request)]
  }

  private func key(of row: MentionRow) -> PageKey {
    PageKey(sort: row.sortTime.milliseconds, number: row.number)
  }
}

extension IncomingPanel {
  func title(_ scene: Scene) -> PanelTitle {
    let words = scene.words
    let count = isFiltered ? words.count(page.total, isCapped: page.isTotalCapped) : words.count(total)
    var facts = [Piece(count, .strong)]
    if unseen > 0 { facts.append(Piece(words.new(unseen), .accent)) }
    if isFollowing, scene.isFocused, !isFiltered, total > 0 { facts.append(Piece(words.following, .dim)) }
    let fresh = Freshness(newest: scene.snapshot.incoming.lastArrival, feeds: scene.snapshot.sources, scene)
    return PanelTitle(facts: facts, fresh)
  }

  /// That the list is filtered, and by what: nobody may take a part for the whole.
  func hasHeadnote(_ scene: Scene) -> Bool { isFiltered }

  func drawHeadnote(_ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let ofAll = scene.words.shown(page.total, of: total)
    pen.right(ofAll, columns(of: ofAll), .dim, &frame)
    pen.rest(scene.words.filtered(FilterText.written(filter)), .accent, &frame)
  }

  func alarms(_ scene: Scene) -> [Piece] {
    unseen > 0 ? [Piece(scene.words.new(unseen), .accent)] : []
  }

  func headline(_ scene: Scene) -> [Headline] {
    let words = scene.words
    return [
      Headline(figure: words.count(scene.snapshot.attention.lastHour), caption: words.captionLastHour, role: .accent),
      Headline(figure: words.count(total), caption: words.captionTotal, role: .text),
    ]
  }

  func excerpt(ofRow index: Int, _ scene: Scene) -> String {
    let row = page.rows[index]
    let source = "\(row.provenance.path), \(scene.words.place(of: row.provenance))"
    let time = row.mention.at.map { scene.words.moment($0, in: scene.zone) } ?? scene.words.unknownTime
    return
      "[\(row.mention.channel) \(row.mention.sourceID ?? String(row.number)) · \(time)] \(scene.words(of: row.mention)) (\(source))"
  }

  func reporter(ofRow index: Int) -> String? { page.rows[index].mention.author }

  func draw(row index: Int, _ pen: inout Pen, _ frame: inout Frame, _ scene: Scene) {
    let row = page.rows[index]
    let mention = row.mention
    let isRoomy = pen.free >= 72
    pen.left(time(of: row, scene), 6, .text, &frame)
    pen.left(mention.channel, isRoomy ? 8 : 6, .text, &frame)
    pen.left(mention.classification.map(scene.words.letter(for:)) ?? "–", 1, .text, &frame)
    let sign = Sign.of(mention.status)
    pen.left(sign.shape, 1, sign.role, &frame)
    if pen.free >= 88 { pen.rightAligningLeft(scene.words.word(for: mention.status), 16, .dim, &frame) }
    if isRoomy { pen.rightAligningLeft(mention.place ?? "", 14, .dim, &frame) }
    if row.copies > 1 { pen.right("⟳\(scene.words.count(row.copies))", 4, .accent, &frame) }
    pen.rest(mention.title.map { "\($0) · \(mention.text)" } ?? mention.text, .text, &frame)
  }

  private func time(of row: MentionRow, _ scene: Scene) -> String {
    guard let at = row.mention.at else { return "?" }
    return scene.words.recent(at, now: scene.now, in: scene.zone)
  }
}

import Board
import HumasModel
import TerminalGrid
import Wording

/// A board with its desk, driven by keys written as text.
struct Bench {
  var board: Board
  private(set) var effects: [Effect] = []

  init(
    _ snapshot: Snapshot? = Wanasari.crisis(), columns: Int = 120, rows: Int = 40, language: Language = .indonesian,
    manner: Board.Manner = Board.Manner(operatorName: "Sari", themes: ["kentongan-gelap", "mono"])
  ) {
    board = Board(
      size: Size(columns: columns, rows: rows), now: snapshot?.at ?? Wanasari.now, language: language,
      theme: "kentongan-gelap", manner: manner)
    if let snapshot { send(.news(snapshot)) }
  }

  var frame: Frame { render(board, in: board.language.words) }
  var text: String { frame.text }

  /// The row under the hardware cursor, as text.
  var selectedLine: String { frame.cursor.map { frame.row(text: $0.y) } ?? "" }

  mutating func send(_ event: Event) { effects = reduce(&board, event) }

  /// Presses the keys one after the other; `effects` are those of all of them.
  mutating func press(_ written: String) {
    effects = keys(written).flatMap { reduce(&board, .key($0)) }
  }

  private func keys(_ written: String) -> [Key] { (try? KeyScript.keys(written)) ?? [] }

  /// Answers what the last event asked for, as a desk with these records would.
  mutating func answer(from rows: [MentionRow] = Wanasari.mentions) {
    for effect in effects {
      switch effect {
      case .load(let request): send(.loaded(PageReply(request: request, page: page(rows, request))))
      case .open(let request): send(.detail(Wanasari.reply(to: request)))
      default: break
      }
    }
  }

  private func page(_ rows: [MentionRow], _ request: PageRequest) -> Page<MentionRow> {
    let matching = rows.filter { request.filter.search.isEmpty || $0.mention.text.contains(request.filter.search) }
    let start: Int
    switch request.anchor {
    case .top: start = 0
    case .bottom: start = max(0, matching.count - request.limit)
    case .around(let key), .after(let key), .before(let key):
      let place = matching.firstIndex { PageKey(sort: $0.sortTime.milliseconds, number: $0.number) <= key }
      start = max(0, min((place ?? matching.count) - request.limit / 2, matching.count - request.limit))
    }
    let end = min(matching.count, start + request.limit)
    return Page(
      rows: Array(matching[start..<end]), hasMoreAbove: start > 0, hasMoreBelow: end < matching.count,
      total: matching.count)
  }
}

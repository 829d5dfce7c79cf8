import Board
import Glibc
import HumasDesk
import HumasModel
import TerminalGrid
import TerminalInk
import Wording

/// Keys pressed on the board, painted by the real painter on a real terminal device that nobody looks at.
final class KeyRun {
  private let desk: Desk
  private let now: Instant
  private let terminal: DrainedTerminal
  private let painter: Painter
  private var board: Board
  private var frames = 0
  private let writesBefore: Int
  private let bytesBefore: Int

  init(desk: Desk, now: Instant, size: Size) throws {
    self.desk = desk
    self.now = now
    terminal = try DrainedTerminal(size: size)
    painter = try Painter(
      theme: ThemeShelf().theme(named: ThemeShelf.standard), input: terminal.program, output: terminal.program,
      environment: { $0 == "TERM" ? "xterm-256color" : nil })
    board = Board(size: painter.size, now: now)
    _ = reduce(&board, .tick(now))
    _ = reduce(&board, .news(try desk.snapshot(at: now)))
    painter.paint(render(board, in: Language.indonesian.words))
    writesBefore = painter.writes
    bytesBefore = painter.bytesWritten
  }

  /// Milliseconds of each of `count` keys from reduce to the end of the write: Down, with a page and a panel now and then.
  func press(_ count: Int) -> Sample {
    var sample = Sample()
    for number in 1...count {
      let key: Key = number % 50 == 0 ? .tab : number % 20 == 0 ? .pageDown : .down
      sample.add(
        Stopwatch.milliseconds {
          let effects = reduce(&board, .key(key))
          painter.paint(render(board, in: Language.indonesian.words))
          answer(effects)
        }.0)
      frames += 1
    }
    return sample
  }

  var writesPerFrame: Double { Double(painter.writes - writesBefore) / Double(max(1, frames)) }
  var bytesPerFrame: Double { Double(painter.bytesWritten - bytesBefore) / Double(max(1, frames)) }

  func close() {
    painter.close()
    terminal.close()
  }

  private func answer(_ effects: [Effect]) {
    for case .load(let request) in effects {
      guard let page = try? desk.mentions(request.filter, anchor: request.anchor, limit: request.limit) else { continue }
      _ = reduce(&board, .loaded(PageReply(request: request, page: page)))
    }
  }
}

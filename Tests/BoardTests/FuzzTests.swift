import Board
import HumasModel
import TerminalGrid
import Testing
import Wording

/// Steps of each run; with the eight seeds, twenty thousand.
private let steps = 2500

@Test(arguments: UInt64(1)...8)
func `no key in no state crashes the board, and every frame is whole`(seed: UInt64) {
  var chance = Chance(seed: seed)
  var bench = Bench(manner: chance.manner())
  for step in 0..<steps {
    bench.send(chance.event())
    if chance.below(4) == 0 { bench.answer() }
    guard step % 50 == 0 else { continue }
    let frame = bench.frame
    #expect(frame.cells.count == bench.board.size.columns * bench.board.size.rows)
    if let cursor = frame.cursor {
      #expect(cursor.x >= 0 && cursor.x < frame.size.columns && cursor.y >= 0 && cursor.y < frame.size.rows)
    }
  }
}

/// Chance that comes out the same for one seed (SplitMix64, Steele and others 2014).
private struct Chance {
  private var state: UInt64
  private var generation: Int64 = 1

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  mutating func manner() -> Board.Manner {
    Board.Manner(isSimulation: below(2) == 0, isReadOnly: below(4) == 0, isKiosk: below(4) == 0, themes: ["a", "b"])
  }

  mutating func event() -> Event {
    generation += 1
    switch below(40) {
    case 0: return .resized(Size(columns: below(220), rows: below(70)))
    case 1: return .news(snapshot())
    case 2: return .tick(Wanasari.now + .seconds(Int64(below(10_000))))
    case 3: return .masking(below(2) == 0)
    case 4: return .failed(.diskFull(path: ".kentongan"))
    case 5: return .detail(Wanasari.reply(to: .pending(Int64(below(9_000_000)))))
    default: return .key(key())
    }
  }

  private mutating func snapshot() -> Snapshot {
    var desk = [Wanasari.crisis(), Wanasari.ordinary(), Wanasari.empty(), Wanasari.stale(), Wanasari.rewound()][
      below(5)]
    desk.generation = generation
    desk.trends.issues.shuffle(using: &generator)
    desk.pending.rows.removeLast(min(desk.pending.rows.count, below(4)))
    return desk
  }

  private var generator: Generator {
    get { Generator(state: state) }
    set { state = newValue.state }
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state
    }
  }

  private mutating func key() -> Key {
    let keys = boundKeys()
    switch below(12) {
    case 0:
      return .mouse(.init(kind: [.press, .doublePress, .wheelUp, .wheelDown][below(4)], x: below(230), y: below(75)))
    case 1: return .character(Character(Unicode.Scalar(UInt8(33 + below(94)))))
    case 2: return [.enter, .escape, .backspace, .delete, .left, .right][below(6)]
    case 3...5: return keys.sheet[below(keys.sheet.count)]
    default: return keys.panels[below(keys.panels.count)]
    }
  }
}

import Foundation
import Glibc
import Pseudoterminal
import Testing

extension ProgramTests {
  struct KilledWhileReadingTests {
    private let desk: DeskFolder

    init() throws { desk = try DeskFolder() }

    private static let rounds = 24
    private static let perRound = 250
    private static let files = ["masuk/posko.jsonl", "masuk/wa/grup.jsonl", "masuk/x/pantauan.jsonl"]

    /// The lines that a file gains in a round. The last one is torn, and the next round brings its other half.
    private func posts(file: Int, round: Int) -> [Post] {
      (0..<Self.perRound).map { number in
        Post(id: "\(file)-\(round)-\(number)", text: "genangan di RT \(number % 40), laporan \(round) dari berkas \(file)")
      }
    }

    /// When the dashboard is killed, after it was started: a different moment in every round, from too early to idle.
    private func lifetime(_ round: Int) -> Duration { .milliseconds(20 + round * 37 % 24 * 18) }

    @Test func `killed again and again while files grow, it counts everything once`() throws {
      for folder in ["masuk/wa", "masuk/x", "masuk/lapor"] {
        try FileManager.default.createDirectory(at: desk.url(folder), withIntermediateDirectories: false)
      }
      var expected: Set<String> = []
      var torn = Array(repeating: "", count: Self.files.count)
      for round in 0..<Self.rounds {
        let board = try desk.board()
        let death = ContinuousClock.now + lifetime(round)
        for (file, path) in Self.files.enumerated() {
          let posts = posts(file: file, round: round)
          expected.formUnion(posts.map(\.id))
          let text = torn[file] + posts.map(\.line).joined()
          torn[file] = String(text.suffix(30))
          try desk.append(String(text.dropLast(30)), to: path)
        }
        try desk.replace("masuk/lapor/ringkas.csv", with: LaporPaper(count: 20 + round * 10, answered: round * 5).text)
        while board.receive(until: death) != nil {}
        board.signal(SIGKILL)
        #expect(try board.waitForEnd() == .killed(SIGKILL))
      }
      for (file, path) in Self.files.enumerated() { try desk.append(torn[file], to: path) }
      let reports = 20 + (Self.rounds - 1) * 10
      expected.formUnion((1...reports).map(LaporPaper.id))

      #expect(try desk.takeIn().isBalanced)
      let ids = try desk.mentionIDs()
      #expect(ids.count == expected.count)
      #expect(Set(ids) == expected)
      #expect(try desk.rejects().isEmpty)
      let again = try desk.takeIn()
      #expect(again.accepted == 0 && again.updated == 0)
    }

    @Test func `the same export re-sent updates and counts nobody twice`() throws {
      try desk.replace("masuk/ringkas.csv", with: LaporPaper(count: 12, answered: 0).text)
      #expect(try desk.takeIn().accepted == 12)
      try desk.replace("masuk/ringkas (1).csv", with: LaporPaper(count: 15, answered: 4).text)
      let second = try desk.takeIn()
      #expect((second.read, second.accepted, second.updated, second.duplicate) == (15, 3, 4, 8))
      #expect(try desk.mentionIDs().sorted() == (1...15).map(LaporPaper.id))
    }
  }
}

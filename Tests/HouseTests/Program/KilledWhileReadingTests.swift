import Foundation
import Glibc
import Pseudoterminal
import Testing

extension ProgramTests {
  struct KilledWhileReadingTests {
    private let desk: DeskFolder

    init() throws { desk = try DeskFolder() }

    private static let rounds = 24
    private static let writes = 10
    private static let postsAWrite = 25

    private func posts(_ file: Int, round: Int, write: Int) -> [Post] {
      (0..<Self.postsAWrite).map { number in
        Post(id: "\(file)-\(round)-\(write)-\(number)", text: "genangan di RT \(number), laporan \(round) dari berkas \(file)")
      }
    }

    /// Between two writes of a round, in milliseconds: from too short for a start to long enough for it to be idle.
    private func pause(_ round: Int) -> Int { 2 + round * 7 % 24 * 2 }

    /// Runs the dashboard while the files grow, and kills it within milliseconds of the last write.
    private func live(_ round: Int, _ files: inout [TornFile]) throws -> [Post] {
      var written: [Post] = []
      let board = try desk.board()
      for write in 0..<Self.writes {
        for file in files.indices {
          let posts = posts(file, round: round, write: write)
          try files[file].grow(by: posts, on: desk)
          written += posts
        }
        if write == Self.writes / 2 { try sendReports(round) }
        let isLast = write == Self.writes - 1
        let next = ContinuousClock.now + .milliseconds(isLast ? round % 8 : pause(round))
        while board.receive(until: next) != nil {}
      }
      board.signal(SIGKILL)
      #expect(try board.waitForEnd() == .killed(SIGKILL))
      return written
    }

    private func reports(_ round: Int) -> Int { 20 + round * 10 }

    /// The whole export again, with more reports and more of them answered.
    private func sendReports(_ round: Int) throws {
      let paper = LaporPaper(count: reports(round), answered: round * 5)
      try desk.replace("masuk/lapor/ringkas.csv", with: paper.text)
    }

    @Test func `killed again and again while files grow, it counts everything once`() throws {
      for folder in ["masuk/wa", "masuk/x", "masuk/lapor"] {
        try FileManager.default.createDirectory(at: desk.url(folder), withIntermediateDirectories: false)
      }
      var files = ["masuk/posko.jsonl", "masuk/wa/grup.jsonl", "masuk/x/pantauan.jsonl"].map(TornFile.init)
      var expected = Set((1...reports(Self.rounds - 1)).map(LaporPaper.id))
      for round in 0..<Self.rounds { expected.formUnion(try live(round, &files).map(\.id)) }
      for file in files.indices { try files[file].finish(on: desk) }

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

import Foundation
import Glibc
import Synchronization
import Testing

extension ProgramTests {
  /// Four operators, each a process after the other, at random on the same eight cases, killed at random moments.
  ///
  /// `KENTONGAN_STRESS_SECONDS` makes it as long as one likes; it takes three seconds otherwise, and longer on a machine so
  /// busy that little is done in them.
  struct CaseStressTests {
    private let desk: DeskFolder
    private static let operators = ["Ana", "Budi", "Citra", "Dewi"]
    private static let cases = 8
  private static let leastActions = 12

    private static let length = Duration.seconds(
      ProcessInfo.processInfo.environment["KENTONGAN_STRESS_SECONDS"].flatMap { Int($0) } ?? 3)

    init() throws {
      desk = try DeskFolder()
      let posts = (1...Self.cases).map { Post(id: "k\($0)", text: "air mati di RT \($0)").line }
      try desk.replace("masuk/laporan.jsonl", with: posts.joined())
      #expect(try desk.takeIn().accepted == Self.cases)
    }

    @Test func `no action is lost, nobody is answered twice, and the chain is whole`() throws {
      let done = try work(until: .now + Self.length)
      // Whoever acts next sees to what the killed ones left half way.
      _ = try desk.run("case", "urungkan", "--operator", "Penutup")
      let log = try desk.run("log", "--json").rows(LogLine.self).sorted { $0.number < $1.number }

      #expect(log.map(\.number) == Array(1...Int64(log.count)))
      let written = Dictionary(uniqueKeysWithValues: log.map { ($0.number, $0) })
      for (name, action) in done {
        #expect(written[action.decision]?.operator == name && written[action.decision]?.action == action.verb)
      }
      #expect(AnswersInLog(log).doubled.isEmpty)
      #expect(try desk.run("doctor", "--lang", "en").output.contains("log of decisions: \(log.count) entries"))
      try comparesWithFiles(AnswersInLog(log).standing)
      try staysTheSameWhenRebuilt()
    }

    /// Every answer that stands as sent lies in `keluar/`, once, and no other.
    private func comparesWithFiles(_ standing: Set<String>) throws {
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.url("keluar").path)
      #expect(Set(names.filter { $0.hasSuffix(".jsonl") }) == Set(standing.map { "\($0).jsonl" }))
    }

    private func staysTheSameWhenRebuilt() throws {
      let before = try desk.run("pending", "--json", "--at", "2026-11-30T12:00:00+07:00").output
      _ = try desk.run("rebuild")
      #expect(try desk.run("pending", "--json", "--at", "2026-11-30T12:00:00+07:00").output == before)
    }

    /// What each operator was told is done.
    private func work(until end: ContinuousClock.Instant) throws -> [(String, DoneAction)] {
      let done = Mutex<[(String, DoneAction)]>([])
      let ended = DispatchGroup()
      let (folder, environment) = (desk.folder.path, desk.environment)
      for (index, name) in Self.operators.enumerated() {
        Thread.detachNewThread(in: ended) {
          var chance = Chance(seed: UInt64(index) + 1)
          while ContinuousClock.now < end || done.withLock({ $0.count }) < Self.leastActions {
            guard let action = try? Self.act(on: folder, environment, as: name, &chance) else { continue }
            done.withLock { $0.append((name, action)) }
          }
        }
      }
      ended.wait()
      return done.withLock { $0 }
    }

    /// One process, killed every fourth time; `nil` where it was refused or did not come to its end.
    private static func act(
      on folder: String, _ environment: [String: String], as name: String, _ chance: inout Chance
    ) throws -> DoneAction? {
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: KentonganProgram.path)
      process.arguments = ["case"] + words(&chance) + ["--json", "--operator", name, "--data", folder]
      process.environment = environment
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      if chance.next(4) == 0 {
        usleep(UInt32(chance.next(25_000)))
        kill(process.processIdentifier, SIGKILL)
      }
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return try? JSONDecoder().decode(DoneAction.self, from: bytes)
    }

    private static func words(_ chance: inout Chance) -> [String] {
      let number = String(chance.next(cases) + 1)
      let text = "Jawaban \(chance.next(1000))."
      switch chance.next(8) {
      case 0: return ["ambil", number]
      case 1: return ["lepas", number]
      case 2: return ["draf", number, "--text", text]
      case 3: return ["urungkan"]
      case 4: return ["tutup", number, "--reason", "ganda"]
      case 5: return ["buka_lagi", number, "--reason", "koreksi"]
      default: return ["kirim", number, String(chance.next(cases) + 1), "--text", text]
      }
    }
  }
}

/// What `case --json` prints of a decision.
private struct DoneAction: Decodable, Sendable {
  let decision: Int64
  let verb: String
}

/// A line of `log --json`.
private struct LogLine: Decodable {
  struct Detail: Decodable {
    let kasus: [String]?
    let berkas: String?
    let keputusan: Int64?
  }

  let number: Int64
  let `operator`: String
  let action: String
  let subject: String
  let detail: Detail?

  var cases: [String] { detail?.kasus ?? [subject] }
}

/// Follows the answers of each case through the log.
private struct AnswersInLog {
  /// Decisions that sent an answer to a case which had one.
  private(set) var doubled: [Int64] = []
  /// Files of answers whose sending stands at the end.
  private(set) var standing: Set<String> = []
  private var answered: Set<String> = []
  /// The cases that were answered before a decision, for the day it is taken back.
  private var before: [Int64: Set<String>] = [:]

  init(_ log: [LogLine]) {
    let lines = Dictionary(uniqueKeysWithValues: log.map { ($0.number, $0) })
    for line in log {
      before[line.number] = answered.intersection(line.cases)
      switch line.action {
      case "kirim":
        if before[line.number]?.isEmpty == false { doubled.append(line.number) }
        answered.formUnion(line.cases)
        if let file = line.detail?.berkas { standing.insert(file) }
      case "buka_lagi": answered.subtract(line.cases)
      case "urungkan": if let undone = line.detail?.keputusan.flatMap({ lines[$0] }) { takeBack(undone) }
      default: break
      }
    }
  }

  private mutating func takeBack(_ line: LogLine) {
    answered.subtract(line.cases)
    answered.formUnion(before[line.number] ?? [])
    if line.action == "kirim", let file = line.detail?.berkas { standing.remove(file) }
  }
}

/// SplitMix64.
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ count: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(count))
  }
}

extension Thread {
  fileprivate static func detachNewThread(in group: DispatchGroup, _ work: @escaping @Sendable () -> Void) {
    group.enter()
    detachNewThread {
      work()
      group.leave()
    }
  }
}

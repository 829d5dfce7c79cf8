import ArgumentParser
import Board
import Glibc
import HumasDesk
import HumasModel
import Scenario
import Wording

/// Plays a fictional crisis, or replays a dated file, as real files through the ordinary intake, and opens the dashboard on it.
struct DemoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: Manual.words.aboutDemo)

  @Option(help: ArgumentHelp(Manual.words.helpSeed))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(Manual.words.helpSpeed))
  var speed: Double = 60

  @Option(help: ArgumentHelp(Manual.words.helpHours))
  var hours = 60

  @Option(help: ArgumentHelp(Manual.words.helpReplay))
  var replay: String?

  @Flag(help: ArgumentHelp(Manual.words.helpKiosk))
  var kiosk = false

  @OptionGroup var look: LookOptions
  @OptionGroup var options: DeskOptions

  func validate() throws {
    guard speed.isFinite, speed > 0, speed <= 1_000_000 else { throw ValidationError(Manual.words.speedIsWrong) }
    guard (1...10_000).contains(hours) else { throw ValidationError(Manual.words.hoursAreWrong) }
  }

  func run() throws {
    let words = (options.lang ?? .indonesian).words
    DashboardSignals.hold()
    let story = try story(words)
    let directory = try DemoDirectory(at: options.data, in: words)
    defer { directory.remove() }
    do {
      try DataDirectory.layOut(in: directory.path, agency: story.agency(words))
      let clock = WallClock.scaled(from: story.start, speed: speed)
      let player = DemoPlayer(directory: directory.path, clock: clock)
      defer { player.stop() }
      try story.play(on: player)
      try show(directory, clock)
    } catch let error as DeskError {
      throw CommandTrouble(error, in: words)
    }
  }

  /// The dashboard as anyone may use it: no shell, no unmasking, SIMULASI always on screen.
  private func show(_ directory: DemoDirectory, _ clock: WallClock) throws {
    var options = options
    options.data = directory.path
    options.mask = true
    options.at = nil
    let manner = BoardManner(isSimulation: true, isReadOnly: true, isKiosk: true, staysOpen: kiosk)
    var command = DashboardCommand(options: options, look: look, manner: manner)
    command.clock = clock
    try command.run()
  }
}

/// What is played, and from which moment.
private enum Story {
  case scenario(Scenario)
  case replay([Operation], start: Instant, file: String)

  /// Late on the Sunday before the joint leave of Christmas 2026, so that the calendar has something to explain.
  static let beginning = Instant(
    CivilTime(date: CivilDate(dayNumber: 20_807), minuteOfDay: 17 * 60), in: Scenario.zone)

  var start: Instant {
    switch self {
    case .scenario: Story.beginning
    case .replay(_, let start, _): start
    }
  }

  /// Whose desk the header says it is: of a replayed file, its name.
  func agency(_ words: any Words) -> (name: String, short: String) {
    switch self {
    case .scenario: (Scenario.agency, Scenario.shortAgency)
    case .replay(_, _, let file): (words.replayed(file), file)
    }
  }

  func play(on player: DemoPlayer) throws(DeskError) {
    switch self {
    case .scenario(let scenario): try player.play(scenario.operations(), from: start)
    case .replay(let operations, _, _): try player.play(operations, from: start)
    }
  }
}

extension DemoCommand {
  private func story(_ words: any Words) throws -> Story {
    guard let replay else {
      return .scenario(Scenario(seed: seed, start: Story.beginning, hours: hours, speed: speed))
    }
    let start = WallClock.system.now()
    // Silences of the file are cut to five seconds of the audience's time.
    let player = Replay(start: start, speed: speed, longestSilence: .seconds(Int64(speed * 5)))
    let bytes: [UInt8]
    do { bytes = try PrivateFile.read(replay, limit: 1 << 30) } catch { throw CommandTrouble(error, in: words) }
    let name = String(replay.split(separator: "/").last ?? "")
    do {
      return .replay(try player.operations(of: bytes, named: name), start: start, file: name)
    } catch .noTextColumn(let header) {
      throw CommandTrouble(words.replayUnreadable(replay, header.joined(separator: ", ")))
    } catch .empty {
      throw CommandTrouble(words.replayUnreadable(replay, "0 byte"))
    }
  }
}

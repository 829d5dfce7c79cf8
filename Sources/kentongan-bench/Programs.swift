import Glibc
import HumasDesk
import HumasModel
import Pseudoterminal

/// The dashboard, the floor and the peer on the same data and the same kind of terminal, taken in turn so that a slow moment of
/// the machine hits all alike.
struct Programs {
  let bench: BenchDesk
  let size: ScreenSize

  private static let rounds = 9
  private static let keys = 60
  private static let arrivalCount = 40

  private var dashboard: ChildProgram {
    ChildProgram(Programs.beside("kentongan"), ["--data", bench.path], environment: ChildProgram.plainEnvironment)
  }
  private var floor: ChildProgram {
    ChildProgram(Programs.beside("kentongan-floor"), [bench.file], environment: ChildProgram.plainEnvironment)
  }
  private var peer: ChildProgram? {
    let path = "/usr/bin/lnav"
    guard access(path, X_OK) == 0 else { return nil }
    return ChildProgram(path, ["-N", bench.file], environment: ChildProgram.plainEnvironment)
  }

  struct Starts {
    var dashboard = Sample()
    var floor = Sample()
    var peer: Sample?
  }

  func starts() throws -> Starts {
    var starts = Starts()
    for _ in 0..<Programs.rounds {
      starts.dashboard.add(try milliseconds(toShow: "1 Aduan Masuk ·", in: dashboard))
      starts.floor.add(try milliseconds(toShow: "{", in: floor))
    }
    if let peer {
      starts.peer = Sample()
      // The last id of the file: eight digits.
      let digits = String(bench.mentions - 1)
      let last = String(repeating: "0", count: max(0, 8 - digits.count)) + digits
      for _ in 0..<3 { starts.peer?.add(try milliseconds(toShow: last, in: peer)) }
    }
    return starts
  }

  private func milliseconds(toShow text: String, in program: ChildProgram) throws -> Double {
    let start = ContinuousClock.now
    let session = try PseudoterminalSession(program, size: size)
    try session.waitFor(text)
    let taken = start.duration(to: .now)
    try session.type("q")
    _ = session.settle(silence: .milliseconds(20), within: .milliseconds(200))
    return taken.milliseconds
  }

  struct Keys {
    var dashboard = Sample()
    var floor = Sample()
    var bytes = Sample()
  }

  func keys() throws -> Keys {
    let (ours, lowest) = try (opened(dashboard, showing: "1 Aduan Masuk ·"), opened(floor, showing: "{"))
    var keys = Keys()
    for number in 0..<Programs.keys {
      let key = number % 20 < 10 ? "<Down>" : "<Up>"
      let (time, bytes) = try press(key, in: ours)
      keys.dashboard.add(time)
      keys.bytes.add(Double(bytes))
      keys.floor.add(try press(key, in: lowest).milliseconds)
    }
    return keys
  }

  private func press(_ key: String, in session: PseudoterminalSession) throws -> (milliseconds: Double, bytes: Int) {
    _ = session.settle(silence: .milliseconds(5), within: .milliseconds(50))
    let start = ContinuousClock.now
    try session.type(key)
    guard let first = session.receive(until: .now + .seconds(1)) else { return (.nan, 0) }
    // What follows within two milliseconds belongs to the same answer.
    let rest = session.settle(silence: .milliseconds(2), within: .milliseconds(50))
    return (start.duration(to: rest.last ?? first.at).milliseconds, first.bytes + rest.bytes)
  }

  struct Arrivals {
    var dashboard = Sample()
    var floor = Sample()
  }

  func arrivals() throws -> Arrivals {
    let (ours, lowest) = try (opened(dashboard, showing: "1 Aduan Masuk ·"), opened(floor, showing: "{"))
    var arrivals = Arrivals()
    for number in 0..<Programs.arrivalCount {
      arrivals.dashboard.add(try append(number, seenIn: ours))
      arrivals.floor.add(try append(1000 + number, seenIn: lowest))
      // News are sent at most ten times a second: the next line comes after a quiet while, as it does at a desk.
      _ = ours.settle(silence: .milliseconds(130 + number % 7 * 10), within: .milliseconds(400))
      _ = lowest.settle(silence: .milliseconds(5), within: .milliseconds(20))
    }
    return arrivals
  }

  private func append(_ number: Int, seenIn session: PseudoterminalSession) throws -> Double {
    let mark = "TANDA\(10_000 + number)"
    let at = Stopwatch.moment.rfc3339(in: .wib)
    let line = #"{"id":"tanda-\#(number)","channel":"WA","text":"\#(mark) air naik di RT 04","at":"\#(at)"}"# + "\n"
    try PrivateFile.append(bench.file, Array(line.utf8))
    let start = ContinuousClock.now
    try session.waitFor(mark)
    return start.duration(to: .now).milliseconds
  }

  struct Rest {
    var wakeUps: Double
    var bytes: Double
    var processor: Double
    var resident: Double
  }

  func rest(seconds: Int) throws -> Rest {
    let session = try opened(dashboard, showing: "1 Aduan Masuk ·")
    _ = session.settle(silence: .milliseconds(1500), within: .seconds(10))
    let tree = ProcessTree(root: session.processID)
    let before = tree.figures()
    let bytes = session.receivedBytes
    let end = ContinuousClock.now + .seconds(seconds)
    while session.receive(until: end) != nil {}
    let after = tree.figures()
    let length = Double(seconds)
    return Rest(
      wakeUps: Double(after.voluntarySwitches - before.voluntarySwitches) / length,
      bytes: Double(session.receivedBytes - bytes) / length,
      processor: (after.processorTime - before.processorTime).milliseconds / length / 10,
      resident: Double(after.resident) / 1_048_576)
  }

  private func opened(_ program: ChildProgram, showing text: String) throws -> PseudoterminalSession {
    let session = try PseudoterminalSession(program, size: size)
    try session.waitFor(text)
    return session
  }

  /// A program that was built together with this one.
  private static func beside(_ name: String) -> String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count - 1)
    let own = String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return own[..<(own.lastIndex(of: "/") ?? own.startIndex)] + "/" + name
  }
}

extension Duration {
  var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}

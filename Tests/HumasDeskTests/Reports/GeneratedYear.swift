import HumasModel

/// A made-up year of reports, the same for one seed, as a source shows it in an export every two weeks.
struct GeneratedYear {
  /// A report, and when what happened to it.
  struct Life {
    var id: String
    var received: Instant
    var classification: Classification?
    var text: String
    /// What the export shows from a moment on, in order of time; the first one holds from the beginning.
    var states: [State]
    /// The time of answer that the source gives once it has happened.
    var respondedAt: Instant?
    var rating: Int?

    func state(at moment: Instant) -> State { states.last { $0.from <= moment } ?? states[0] }
  }

  struct State: Equatable {
    var from: Instant
    var status: Status
    var agency: String
  }

  static let start = Instant(rfc3339: "2025-11-17T00:00:00+07:00")!
  static let now = Instant(rfc3339: "2026-11-22T14:05:00+07:00")!
  /// Every two weeks, the last a day before now.
  static let exports = (1...26).map { start + .days(Int64($0) * 14) + .hours(9) }

  let lives: [Life]

  init(seed: UInt64, count: Int) {
    var dice = Dice(seed: seed)
    lives = (0..<count).map { GeneratedYear.life($0, &dice) }
  }

  private static func life(_ number: Int, _ dice: inout Dice) -> Life {
    let received = start + .minutes(Int64(dice.below(360 * 1440)))
    let classes: [Classification?] = [
      .informationRequest, .aspiration, .complaint, .complaint, .supervisedComplaint, nil,
    ]
    var life = Life(
      id: "\(5_000_000 + number)", received: received, classification: classes[dice.below(classes.count)],
      text: dice.below(20) == 0
        ? "Jalan di depan pasar Lumbir rusak parah dan belum pernah diperbaiki" : "Aduan nomor \(number)",
      states: [State(from: received, status: .verified, agency: "Diskominfo")])
    happen(to: &life, &dice)
    return life
  }

  private static func happen(to life: inout Life, _ dice: inout Dice) {
    let answered = life.received + .minutes(Int64(dice.below(40 * 1440)))
    switch dice.below(10) {
    case 0: break
    case 1: life.add(.waitingForReporter, at: answered)
    case 2: life.add(.closedBySystem, at: answered)
    case 3:
      life.add(.responded, at: answered)
      life.add(.inProgress, at: answered + .days(20))
    case 4: life.add(.inProgress, at: answered, agency: "Dinas PUPR")
    case 5, 6: life.add(.responded, at: answered)
    default:
      life.add(.done, at: answered)
      life.respondedAt = answered
      life.rating = dice.below(3) == 0 ? 1 + dice.below(5) : nil
    }
  }

  /// The export of a moment: all that was received by then, as it stood.
  func export(at moment: Instant) -> String {
    lives.filter { $0.received <= moment }.map { $0.line(at: moment) }.joined(separator: "\n") + "\n"
  }
}

extension GeneratedYear.Life {
  fileprivate mutating func add(_ status: Status, at moment: Instant, agency: String? = nil) {
    states.append(GeneratedYear.State(from: moment, status: status, agency: agency ?? states[0].agency))
  }

  fileprivate func line(at moment: Instant) -> String {
    let state = state(at: moment)
    var members = [
      "\"id\":\"\(id)\"", "\"channel\":\"LAPOR\"", "\"text\":\"\(text)\"", "\"at\":\"\(received.rfc3339(in: .wib))\"",
      "\"status\":\"\(state.status.code)\"", "\"agency\":\"\(state.agency)\"",
    ]
    if let classification { members.append("\"class\":\"\(classification.rawValue)\"") }
    if let respondedAt, respondedAt <= moment {
      members.append("\"responded_at\":\"\(respondedAt.rfc3339(in: .wib))\"")
      if let rating { members.append("\"rating\":\(rating)") }
    }
    return "{\(members.joined(separator: ","))}"
  }
}

/// Chance that falls the same way for one seed (SplitMix64).
struct Dice {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }
}

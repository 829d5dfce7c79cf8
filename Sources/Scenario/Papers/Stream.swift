import HumasModel

/// The streams by which people reach the office in the story, each a sub-folder of `masuk/`. LAPOR is an export of
/// its own.
enum Stream: Int, CaseIterable, Sendable {
  case whatsApp, x, instagram, counter, press

  /// The channel as records write it.
  var channel: String {
    switch self {
    case .whatsApp: "WA"
    case .x: "X"
    case .instagram: "IG"
    case .counter: "Loket"
    case .press: "Pers"
    }
  }

  /// Name of the sub-folder: the source.
  var folder: String {
    switch self {
    case .whatsApp: "wa"
    case .x: "x"
    case .instagram: "ig"
    case .counter: "loket"
    case .press: "pers"
    }
  }

  /// Somebody waits at the other end for an answer.
  var expectsAnswer: Bool { self == .whatsApp || self == .counter }

  /// The month's file: `masuk/wa/pesan-2026-11.jsonl`.
  func path(at moment: Instant, in zone: Zone) -> String {
    let date = moment.civil(in: zone).date
    return "masuk/\(folder)/pesan-\(date.year)-\(StoryClock.twoDigits(date.month)).jsonl"
  }

  /// How an ordinary writer signs.
  func author(_ dice: inout Dice) -> String {
    switch self {
    case .whatsApp, .counter: People.caller(&dice)
    case .x, .instagram: People.account(&dice)
    case .press: dice.pick(Stream.outlets)
    }
  }

  static let outlets = ["Kabar Lumbir", "Wanasari Pos", "Radar Giri", "Suara Tirta", "Lini Hilir"]
}

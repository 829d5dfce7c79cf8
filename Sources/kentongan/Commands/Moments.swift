import HumasDesk
import HumasModel
import Wording

extension DeskOptions {
  /// The moment after `--at`, `nil` where none is asked for. A clock face without a zone is read in the desk's.
  ///
  /// - Throws: ``CommandTrouble`` for one that cannot be read.
  func moment(in directory: DataDirectory, words: any Words) throws -> Instant? {
    guard let at else { return nil }
    return try Instant.typed(at, in: zone ?? Desk.zone(of: directory), words)
  }
}

extension Instant {
  /// A moment as people type it.
  ///
  /// - Throws: ``CommandTrouble`` for one that cannot be read.
  static func typed(_ text: String, in zone: Zone, _ words: any Words) throws -> Instant {
    guard let moment = Instant(rfc3339: text, assuming: zone) ?? Instant(spoken: text, in: zone) else {
      throw CommandTrouble(words.badMoment(text))
    }
    return moment
  }
}

extension Instant {
  /// Reads `2026-11-22`, `2026-11-22 14.05` and `2026-11-22 14.05.30` on the wall clock of `zone`; a bare day is its beginning.
  fileprivate init?(spoken text: String, in zone: Zone) {
    let parts = text.split(separator: " ")
    guard (1...2).contains(parts.count), let date = CivilDate(iso: parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(CivilTime(date: date, minuteOfDay: 0), in: zone)
      return
    }
    let face = parts[1].split(separator: ".", omittingEmptySubsequences: false).map { Int($0) ?? -1 }
    guard (2...3).contains(face.count), (0..<24).contains(face[0]), (0..<60).contains(face[1]) else { return nil }
    let second = face.count == 3 ? face[2] : 0
    guard (0..<60).contains(second) else { return nil }
    self.init(
      CivilTime(date: date, minuteOfDay: face[0] * 60 + face[1], millisecondOfMinute: second * 1000), in: zone)
  }
}

import HumasModel
import HumasStore

/// After rules, calendar or watched topics have changed, cases and issues are judged anew – also when the files were edited while
/// no desk was open: the mark of the policy last applied is kept beside the store.
struct Reappraisal {
  let desk: Desk

  /// Judges anew where the policy is another one than the store was judged by.
  func runIfNeeded() throws(StoreError) {
    let mark = desk.policy.mark
    guard lastMark != mark else { return }
    let policy = desk.policy
    try desk.store.reappraiseAll { policy.appraise($0, history: $1) }
    try? PrivateFile.replace(path, with: mark.utf8)
  }

  private var path: String { "\(desk.directory.ownPath)/kebijakan" }

  private var lastMark: String? {
    (try? PrivateFile.read(path, limit: 64)).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension DeskPolicy {
  /// Equal for policies that judge alike: FNV-1a over all that bears on issues and clocks.
  fileprivate var mark: String {
    let judged = "\(settings.rules)\(settings.bareComplaint)\(settings.pausesWhileWaiting)"
      + "\(settings.startsNextWorkingDay)\(settings.workingHours)\(settings.ramadanHours)\(settings.ramadan)"
      + "\(settings.zone)\(settings.channels)" + registers.judged
    let hash = judged.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}

extension Registers {
  /// The two long lists, field by field: what Swift makes of a whole value by reflection takes milliseconds at every start.
  fileprivate var judged: String {
    let days = holidays.map { "\($0.date.year)-\($0.date.month)-\($0.date.day) \($0.kind.rawValue)" }
    let topics = watched.map { ([$0.name] + $0.phrases + ["-"] + $0.exclusions).joined(separator: "\t") }
    return (days + topics).joined(separator: "\n")
  }
}

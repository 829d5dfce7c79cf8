import Glibc
import HumasModel
import HumasStore

/// The folder `keluar/`: answers for whatever sends them. An answer appears in it exactly once for each decision to send it,
/// kill -9 included.
///
/// The files are written into a hidden folder within it first (`.siap`): a rename never leaves the device, wherever `keluar/` is
/// mounted. Then the decision is committed, then they are renamed into the folder; taking back goes the same way in the other direction (`.tarik`). One process at a time holds the lock, so that
/// whoever takes it next knows of every leftover what is to become of it: it follows the decision.
struct Outbox {
  private static let endings = [".txt", ".jsonl"]

  private let desk: Desk
  private let lock: FileLock
  private let folder: String
  private let staging: String

  init(desk: Desk) throws(DeskError) {
    self.desk = desk
    folder = desk.directory.path(DataDirectory.outbox)
    staging = "\(folder)/.siap"
    try PrivateFile.makeDirectory(folder)
    try PrivateFile.makeDirectory(staging)
    lock = try FileLock(path: "\(desk.directory.ownPath)/keluar.lock")
  }

  /// Puts the answer into the folder if `decide` takes the decision to send it.
  func publishing(
    _ letter: OutgoingAnswer, zone: Zone, _ decide: (_ file: String) throws(DeskError) -> CaseActing.Verdict
  ) throws(DeskError) -> CaseActing.Verdict {
    lock.lock()
    defer { lock.unlock() }
    settle()
    let number = letter.answer.number
    let sendings = try desk.answer { () throws(StoreError) in try desk.store.sendings(ofAnswer: number) }
    let file = letter.file(ofSending: sendings + 1)
    try PrivateFile.replace("\(staging)/\(file).txt.siap", with: letter.text.utf8)
    try PrivateFile.replace("\(staging)/\(file).jsonl.siap", with: letter.lines(in: zone).utf8)
    let verdict = try decide(file)
    if let trouble = settle()[file] { throw trouble }
    return verdict
  }

  /// Takes a file of an answer out of the folder if `undo` takes the decision back; refused once somebody has collected it.
  func withdrawing(
    _ name: String, _ undo: () throws(DeskError) -> CaseActing.Verdict
  ) throws(DeskError) -> CaseActing.Verdict {
    lock.lock()
    defer { lock.unlock() }
    settle()
    // The lines are what is collected; the text beside them is for people.
    guard rename("\(folder)/\(name).jsonl", "\(staging)/\(name).jsonl.tarik") == 0 else { return .failure(.collected) }
    _ = rename("\(folder)/\(name).txt", "\(staging)/\(name).txt.tarik")
    let verdict = try undo()
    if let trouble = settle()[name] { throw trouble }
    return verdict
  }

  /// Does with every leftover what its decision says: an answer that stands as sent belongs into the folder.
  func settleLeftovers() {
    guard !FolderNames.of(staging).isEmpty else { return }
    lock.lock()
    defer { lock.unlock() }
    settle()
  }

  /// A leftover that cannot follow its decision yet waits for the next time, and keeps no other from doing so.
  /// - Returns: what is wrong with those that wait, by their names without endings.
  @discardableResult
  private func settle() -> [String: DeskError] {
    var troubles: [String: DeskError] = [:]
    for name in FolderNames.of(staging) {
      guard let leftover = Leftover(name) else { continue }
      do throws(DeskError) { try settle(leftover, at: "\(staging)/\(name)") } catch { troubles[leftover.file] = error }
    }
    return troubles
  }

  private func settle(_ leftover: Leftover, at path: String) throws(DeskError) {
    guard try isSent(leftover) else { return PrivateFile.remove(path) }
    guard rename(path, "\(folder)/\(leftover.name)") == 0 else {
      throw .system(path: "\(folder)/\(leftover.name)", problem: String(cString: strerror(errno)))
    }
  }

  private func isSent(_ leftover: Leftover) throws(DeskError) -> Bool {
    try desk.answer { () throws(StoreError) in
      try desk.store.isSent(file: leftover.file, ofAnswer: leftover.answer)
    }
  }

  /// A file on its way in or out.
  private struct Leftover {
    /// Its name in the folder, and the same without the ending.
    let name: String
    let file: String
    let answer: Int64

    init?(_ leftover: String) {
      let parts = leftover.split(separator: ".")
      guard parts.count == 3, parts[2] == "siap" || parts[2] == "tarik", Outbox.endings.contains(".\(parts[1])"),
        let answer = parts[0].split(separator: "-").dropFirst().first.flatMap({ Int64($0) })
      else { return nil }
      self.answer = answer
      file = String(parts[0])
      name = "\(parts[0]).\(parts[1])"
    }
  }
}

import HumasModel
import Glibc
import Synchronization

/// Who is at the desk: a file a dashboard, locked while it lives, so that one killed is known to be gone.
final class Sessions: Sendable {
  let folder: String
  let operatorName: String
  private let own: String
  private let lock: FileLock

  /// Sessions that this process has opened so far.
  private static let opened = Atomic(0)

  /// Signs in. On a full disk without a name.
  init(directory: DataDirectory, operatorName: String) throws(DeskError) {
    self.operatorName = operatorName
    folder = "\(directory.ownPath)/sesi"
    try PrivateFile.makeDirectory(folder)
    own = "\(folder)/\(getpid())-\(Sessions.opened.add(1, ordering: .relaxed).newValue)"
    unlink(own)
    lock = try FileLock(path: own)
    _ = lock.tryLock()
    do throws(DeskError) { try PrivateFile.append(own, Array(operatorName.utf8)) } catch .diskFull {}
  }

  /// Names of the operators at the desk now, each once, in order; files of the dead are cleared away.
  func operators() -> [String] {
    var names: Set<String> = []
    for path in paths() {
      if path != own, isAbandoned(path) {
        unlink(path)
      } else if let bytes = try? PrivateFile.read(path, limit: 256) {
        names.insert(String(decoding: bytes, as: UTF8.self))
      }
    }
    return names.filter { !$0.isEmpty }.sorted()
  }

  /// Whether no other dashboard is open on the directory.
  var isAlone: Bool { !paths().contains { $0 != own && !isAbandoned($0) } }

  func signOut() {
    unlink(own)
    lock.unlock()
  }

  private func isAbandoned(_ path: String) -> Bool {
    guard let lock = try? FileLock(path: path), lock.tryLock() else { return false }
    lock.unlock()
    return true
  }

  private func paths() -> [String] { FolderNames.of(folder).map { "\(folder)/\($0)" } }
}

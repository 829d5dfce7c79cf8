import Glibc
import HumasDesk
import HumasModel
import Wording

/// A data directory that a demo makes and takes away again. A directory without the demo's own mark is never touched.
struct DemoDirectory {
  private static let mark = ".demo-kentongan"
  private static let prefix = "kentongan-demo-"

  let path: String
  /// Held while the demo lives; the kernel lets go of it when the demo dies, so that the next one can clean up.
  private let lock: Int32

  /// Makes `path`, or a new folder among the temporary files. A folder left by an earlier demo that died is begun anew.
  init(at path: String?, in words: any Words) throws {
    if let path {
      self.path = path
      try DemoDirectory.claim(path, in: words)
    } else {
      DemoDirectory.removeAbandoned()
      let template = "\(DemoDirectory.temporary)/\(DemoDirectory.prefix)XXXXXX"
      var bytes = Array(template.utf8CString)
      guard mkdtemp(&bytes) != nil else {
        throw CommandTrouble(DeskError.system(path: template, problem: String(cString: strerror(errno))), in: words)
      }
      self.path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
    lock = open("\(self.path)/\(DemoDirectory.mark)", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard lock >= 0, flock(lock, LOCK_EX | LOCK_NB) == 0 else {
      throw CommandTrouble(words.demoRefusesDirectory(self.path), status: .unusable)
    }
  }

  /// Takes the folder away with all that the demo put there.
  func remove() {
    PrivateFile.removeTree(path)
    close(lock)
  }

  private static func claim(_ path: String, in words: any Words) throws {
    guard mkdir(path, 0o700) != 0 else { return }
    let problem = errno
    guard problem == EEXIST else {
      throw CommandTrouble(DeskError.system(path: path, problem: String(cString: strerror(problem))), in: words)
    }
    guard isAbandoned(path) else { throw CommandTrouble(words.demoRefusesDirectory(path), status: .unusable) }
    PrivateFile.removeTree(path)
    guard mkdir(path, 0o700) == 0 else {
      throw CommandTrouble(DeskError.system(path: path, problem: String(cString: strerror(errno))), in: words)
    }
  }

  /// Made by a demo, ours, and no demo is alive in it.
  private static func isAbandoned(_ path: String) -> Bool {
    let descriptor = open("\(path)/\(mark)", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0, info.st_uid == getuid(), info.st_mode & S_IFMT == S_IFREG else { return false }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  private static var temporary: String { environment("TMPDIR") ?? "/tmp" }

  private static func removeAbandoned() {
    for name in FolderNames.of(temporary) where name.hasPrefix(prefix) {
      let path = "\(temporary)/\(name)"
      if isAbandoned(path) { PrivateFile.removeTree(path) }
    }
  }
}

package import HumasModel
import Glibc

/// Writing files that only the desk's own user may read, whole or not at all.
package enum PrivateFile {
  /// Makes `path` with mode 0700, and its parents where they are missing.
  package static func makeDirectory(_ path: String) throws(DeskError) {
    var built = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      built += "/\(part)"
      if mkdir(built, 0o700) != 0, errno != EEXIST { throw failure(built) }
    }
  }

  /// Writes beside the target and renames, so that a reader sees the old file or the new one, never a half.
  package static func replace(_ path: String, with bytes: some Sequence<UInt8>) throws(DeskError) {
    let unfinished = "\(path).\(getpid()).part"
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    let written = writeAll(Array(bytes), to: descriptor)
    close(descriptor)
    guard written, rename(unfinished, path) == 0 else {
      let problem = failure(path)
      unlink(unfinished)
      throw problem
    }
  }

  /// Copies a file of any size beside the target, then renames.
  package static func copy(_ source: String, to path: String) throws(DeskError) {
    let from = open(source, O_RDONLY | O_CLOEXEC)
    guard from >= 0 else { throw failure(source) }
    defer { close(from) }
    let unfinished = "\(path).\(getpid()).part"
    let target = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard target >= 0 else { throw failure(path) }
    defer { close(target) }
    var copied = 0
    repeat { copied = sendfile(target, from, nil, 1 << 24) } while copied > 0
    guard copied == 0, rename(unfinished, path) == 0 else {
      let problem = failure(path)
      unlink(unfinished)
      throw problem
    }
  }

  /// Adds to the end of a file, making it where it is missing.
  package static func append(_ path: String, _ bytes: [UInt8]) throws(DeskError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    guard writeAll(bytes, to: descriptor) else { throw failure(path) }
  }

  /// The whole file; for settings and other small files of the desk. At most `limit` bytes.
  package static func read(_ path: String, limit: Int = 16 << 20) throws(DeskError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw failure(path) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .system(path: path, problem: "not a regular file") }
    return readAll(from: descriptor, limit: limit)
  }

  /// What standard input brings until its end, from a file or a pipe.
  package static func readStandardInput(limit: Int = 16 << 20) -> [UInt8] { readAll(from: STDIN_FILENO, limit: limit) }

  private static func readAll(from descriptor: Int32, limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
      let chunk = [UInt8](unsafeUninitializedCapacity: min(1 << 16, limit - bytes.count)) { buffer, count in
        count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
      }
      if chunk.isEmpty { break }
      bytes += chunk
    }
    return bytes
  }

  /// Takes a file away; one that is not there is no trouble.
  package static func remove(_ path: String) { unlink(path) }

  /// Takes a folder away with all that is in it; a symbolic link is removed, never followed.
  package static func removeTree(_ path: String) {
    for name in FolderNames.of(path) {
      let child = "\(path)/\(name)"
      if FolderNames.isFolder(child) { removeTree(child) } else { unlink(child) }
    }
    rmdir(path)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = write(descriptor, buffer.baseAddress! + done, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }

  private static func failure(_ path: String) -> DeskError {
    let code = errno
    return switch code {
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EACCES, EPERM, EROFS: .notPermitted(path: path, problem: String(cString: strerror(code)))
    default: .system(path: path, problem: String(cString: strerror(code)))
    }
  }
}

extension PrivateFile {
  /// Makes a file that is not there yet; `false` where one is there already, which stays as it is. Whoever watches the folder
  /// reads it once it is closed: a link to a finished file would be seen by nobody.
  package static func create(_ path: String, with bytes: some Sequence<UInt8>) throws(DeskError) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw failure(path)
    }
    defer { close(descriptor) }
    guard writeAll(Array(bytes), to: descriptor) else {
      let problem = failure(path)
      unlink(path)
      throw problem
    }
    return true
  }
}

import HumasModel
import Glibc

/// How a file stands to an older copy of it.
enum FileComparison {
  case absent, same
  /// It begins with the whole of the copy and goes on.
  case grown
  case other

  /// - Throws: ``DeskError`` where the file cannot be read.
  init(of path: String, with copy: String) throws(DeskError) {
    let old = open(copy, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard old >= 0 else {
      self = errno == ENOENT ? .absent : .other
      return
    }
    defer { close(old) }
    let new = open(path, O_RDONLY | O_CLOEXEC)
    guard new >= 0 else { throw .cannotTakeIn(path: path, problem: String(cString: strerror(errno))) }
    defer { close(new) }
    self = FileComparison.compare(new, old)
  }

  private static func compare(_ new: Int32, _ old: Int32) -> FileComparison {
    while true {
      let before = chunk(of: old)
      let after = chunk(of: new)
      if before.isEmpty { return after.isEmpty ? .same : .grown }
      if after.count < before.count || !after.starts(with: before) { return .other }
      if after.count > before.count { return chunk(of: old).isEmpty ? .grown : .other }
    }
  }

  private static func chunk(of descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
      count = 0
      while count < buffer.count {
        let read = read(descriptor, buffer.baseAddress! + count, buffer.count - count)
        if read < 0, errno == EINTR { continue }
        guard read > 0 else { break }
        count += read
      }
    }
  }
}

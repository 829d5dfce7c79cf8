internal import Glibc
internal import HumasModel

/// The store's file in the data directory: its place, its head, and how it is put out of the way.
struct StoreFile {
  let path: String
  private let folder: String

  init(directory: String) {
    folder = directory + "/.kentongan"
    path = folder + "/gudang.sqlite"
  }

  /// Makes folder and file where they are missing, readable by their owner only. SQLite gives its side files the same mode.
  func prepare() throws(StoreError) {
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw StoreFile.refusal(folder) }
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor < 0 { throw StoreFile.refusal(path) }
    Glibc.close(descriptor)
  }

  /// What speaks against opening the file as ours; `nil` = nothing. An empty file is a new store.
  ///
  /// The head is read before SQLite opens the file, because opening a foreign database in WAL mode would already change it.
  func objection() throws(StoreError) -> String? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw StoreFile.refusal(path) }
    defer { Glibc.close(descriptor) }
    var head = [UInt8](repeating: 0, count: 100)
    let count = Glibc.read(descriptor, &head, head.count)
    if count == 0 { return nil }
    guard count == head.count, head.starts(with: Array("SQLite format 3\0".utf8)) else { return "not a database" }
    let id = head[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return id == Schema.applicationID ? nil : "a database of another program"
  }

  /// Renames the file and its side files to `gudang.rusak-<time>.sqlite…`; nothing is deleted. Gives the new path.
  func setAside(at now: Instant) throws(StoreError) -> String {
    let target = freeName(at: now)
    for ending in ["", "-wal", "-shm"] where access(path + ending, F_OK) == 0 {
      if rename(path + ending, target + ending) != 0 { throw StoreFile.refusal(path + ending) }
    }
    return target
  }

  private func freeName(at now: Instant) -> String {
    let time = now.rfc3339(in: .wib).prefix(19).filter { $0 != "-" && $0 != ":" }
    var name = "\(folder)/gudang.rusak-\(time).sqlite"
    var attempt = 2
    while access(name, F_OK) == 0 {
      name = "\(folder)/gudang.rusak-\(time)-\(attempt).sqlite"
      attempt += 1
    }
    return name
  }

  private static func refusal(_ path: String) -> StoreError {
    errno == ENOSPC ? .diskFull(path: path) : .unusable(path: path, problem: String(cString: strerror(errno)))
  }
}

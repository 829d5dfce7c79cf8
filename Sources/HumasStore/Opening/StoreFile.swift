internal import Glibc
internal import HumasModel

/// The store's file in the data directory: its place, its head, and how it is put out of the way.
struct StoreFile {
  let path: String
  let folder: String

  init(directory: String) {
    folder = directory + "/.kentongan"
    path = folder + "/gudang.sqlite"
  }

  var condemnation: Condemnation { Condemnation(folder: folder) }

  /// Makes the folder where it is missing, readable by its owner only.
  func prepareFolder() throws(StoreError) {
    if mkdir(folder, 0o700) != 0, errno != EEXIST { throw OwnFile.refusal(folder) }
  }

  /// Makes the file where it is missing, readable by its owner only. SQLite gives its side files the same mode.
  func prepare() throws(StoreError) {
    let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    if descriptor < 0 { throw OwnFile.refusal(path) }
    Glibc.close(descriptor)
  }

  /// What speaks against opening the file as ours; `nil` = nothing. An empty file is a new store.
  ///
  /// The head is read before SQLite opens the file, because opening a foreign database in WAL mode would already change it.
  func objection() throws(StoreError) -> String? {
    switch try StoreFile.origin(of: path) {
    case .nobody: nil
    case .foreign(let problem): problem
    case .ours: FileIdentity(of: path).flatMap(condemnation.problem)
    }
  }

  enum Origin: Equatable {
    case ours, nobody
    case foreign(String)
  }

  /// Whose database the head of a file says it is.
  static func origin(of path: String) throws(StoreError) -> Origin {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw OwnFile.refusal(path) }
    defer { Glibc.close(descriptor) }
    var head = [UInt8](repeating: 0, count: 100)
    let count = Glibc.read(descriptor, &head, head.count)
    if count == 0 { return .nobody }
    guard count == head.count, head.starts(with: Array("SQLite format 3\0".utf8)) else { return .foreign("not a database") }
    let id = head[68..<72].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return id == Schema.applicationID ? .ours : .foreign("a database of another program")
  }

  /// Renames the file and its side files to `gudang.rusak-<time>.sqlite…`; nothing is deleted. Gives the new path.
  func setAside(at now: Instant) throws(StoreError) -> String {
    let target = freeName("gudang.rusak", at: now, ".sqlite")
    for ending in ["", "-wal", "-shm"] where access(path + ending, F_OK) == 0 {
      if rename(path + ending, target + ending) != 0 { throw OwnFile.refusal(path + ending) }
    }
    condemnation.lift()
    return target
  }

  /// A name in the folder that nothing has yet: `<stem>-<time><ending>`.
  func freeName(_ stem: String, at now: Instant, _ ending: String) -> String {
    let time = now.rfc3339(in: .wib).prefix(19).filter { $0 != "-" && $0 != ":" }
    var name = "\(folder)/\(stem)-\(time)\(ending)"
    var attempt = 2
    while access(name, F_OK) == 0 {
      name = "\(folder)/\(stem)-\(time)-\(attempt)\(ending)"
      attempt += 1
    }
    return name
  }
}

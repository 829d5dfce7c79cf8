import Glibc

/// What the file system says of a file.
struct FileStatus: Equatable {
  var device: UInt64
  var inode: UInt64
  /// Bytes.
  var size: Int64
  /// Nanoseconds since the epoch.
  var modified: Int64
  var kind: Kind

  enum Kind { case regular, directory, other }

  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .regular
    case S_IFDIR: kind = .directory
    default: kind = .other
    }
  }

  /// The status of what lies at `path` itself, symbolic links not followed; `nil` where nothing can be seen.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  var identity: FileIdentity { FileIdentity(device: device, inode: inode) }
}

/// What stays the same when a file is renamed.
struct FileIdentity: Hashable {
  var device: UInt64
  var inode: UInt64
}

/// Why a path cannot be read.
enum OpenFault: Error {
  case missing
  case directory(FileStatus)
  /// A symbolic link, FIFO, socket or device: opening it could block, lead outside or have an effect.
  case notARegularFile(FileStatus)
  /// The system's words, and the status as far as it can be seen.
  case unreadable(String, FileStatus)
}

/// A regular file, open for reading; closed when it goes out of scope.
struct OpenFile: ~Copyable {
  let status: FileStatus
  private let descriptor: Int32

  /// Opens `path` without following a link and without waiting for anybody.
  init(_ path: String) throws(OpenFault) {
    guard let seen = FileStatus(of: path) else { throw .missing }
    switch seen.kind {
    case .directory: throw .directory(seen)
    case .other: throw .notARegularFile(seen)
    case .regular: break
    }
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw errno == ENOENT ? .missing : .unreadable(String(cString: strerror(errno)), seen)
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileStatus(status).kind == .regular else {
      close(descriptor)
      throw .notARegularFile(seen)
    }
    self.descriptor = descriptor
    self.status = FileStatus(status)
  }

  deinit { close(descriptor) }

  /// Fills `buffer` from `offset` on; returns the bytes read, fewer at the end of the file. `nil` when the disk
  /// refuses.
  func read(into buffer: UnsafeMutableRawBufferPointer, at offset: Int64) -> Int? {
    var filled = 0
    while filled < buffer.count {
      let count = pread(descriptor, buffer.baseAddress! + filled, buffer.count - filled, off_t(offset) + off_t(filled))
      if count < 0, errno == EINTR { continue }
      if count < 0 { return nil }
      if count == 0 { break }
      filled += count
    }
    return filled
  }

  /// 64 bits that tell two contents of a range apart; 0 for an empty range.
  func digest(of range: Range<Int64>) -> UInt64 {
    let block = Int64(64 << 10)
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: Int(min(block, Int64(range.count))), alignment: 16)
    defer { buffer.deallocate() }
    var digest: [UInt8] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let wanted = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(Int(min(block, range.upperBound - offset))))
      guard let count = read(into: wanted, at: offset), count > 0 else { break }
      digest = ContentDigest.blake2b(UnsafeRawBufferPointer(rebasing: wanted.prefix(count)), after: digest)
      offset += Int64(count)
    }
    return digest.isEmpty ? 0 : digest.withUnsafeBytes { $0.loadUnaligned(as: UInt64.self) }
  }
}

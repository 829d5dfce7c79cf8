import Glibc
package import HumasModel

/// Tells at once what changes in a data directory, without polling (inotify).
///
/// Used by one thread: wait until ``descriptor`` is readable, then ``drain()``. Folders that come are watched by
/// themselves, folders that vanish are awaited again, also the data directory itself.
package final class Watch {
  /// To be polled for reading; closed with this object.
  package let descriptor: Int32
  private let root: String
  /// Paths relative to `root` by watch number; "" is the data directory, `nil` its parent.
  private var folders: [Int32: String?] = [:]
  private var changes = Changes()

  /// What has happened since the last look.
  package struct Changes: Sendable, Equatable {
    /// Changed paths relative to the data directory, and whether the writer has closed the file. Also new folders, each
    /// to be looked through as a whole.
    package var paths: [String: Bool] = [:]
    /// `meja.yaml` was written or replaced.
    package var settings = false
    /// Something in `acuan/` was written, replaced or removed.
    package var registers = false
    /// More happened than was told (queue overflow, folder gone or back): look at everything.
    package var mustRescan = false
    /// Folders that are gone or cannot be watched.
    package var troubles: [Trouble] = []
  }

  /// Watches `directory` with `masuk/`, `pernyataan/` and `acuan/` below it; `nil` where the system has no inotify
  /// left.
  package init?(directory: String) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    root = directory
    guard descriptor >= 0 else { return nil }
    watchEverything()
  }

  deinit { close(descriptor) }

  /// Everything told since the last call; never waits.
  package func drain() -> Changes {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 64 << 10, alignment: 8)
    defer { buffer.deallocate() }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      for event in WatchEvent.all(in: UnsafeRawBufferPointer(rebasing: buffer.prefix(count))) { take(event) }
    }
    defer { changes = Changes() }
    return changes
  }

  private func take(_ event: WatchEvent) {
    if event.has(IN_Q_OVERFLOW) { return watchEverything(rescan: true) }
    guard let known = folders[event.watch] else { return }
    if event.has(IN_IGNORED) || event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) {
      return forget(event, known)
    }
    guard let folder = known else { return takeOfParent(event) }
    let path = folder.isEmpty ? event.name : "\(folder)/\(event.name)"
    guard !FolderWalk.isIgnored(event.name) else { return }
    if event.has(IN_ISDIR) { takeFolder(path, event) } else { takeFile(path, event) }
  }

  /// The data directory itself has come back under its name.
  private func takeOfParent(_ event: WatchEvent) {
    if event.has(IN_ISDIR), event.name == root.split(separator: "/").last.map(String.init) {
      watchEverything(rescan: true)
    }
  }

  private func takeFolder(_ path: String, _ event: WatchEvent) {
    guard isRead(path) else { return }
    if event.has(IN_CREATE) || event.has(IN_MOVED_TO) {
      watchTree(path)
      changes.paths[path] = true
      noteRegisters(path)
    } else if event.has(IN_DELETE) || event.has(IN_MOVED_FROM) {
      noteRegisters(path)
      if Folder(rawValue: path) != nil { changes.troubles.append(.directoryVanished(path: path)) }
    }
  }

  private func takeFile(_ path: String, _ event: WatchEvent) {
    // A file that was only created is still empty.
    let isWhole = event.has(IN_CLOSE_WRITE | IN_MOVE | IN_DELETE)
    if path == SettingsFile.name {
      changes.settings = changes.settings || isWhole
      return
    }
    guard isRead(path), path.contains("/") else { return }
    let isClosed = event.has(IN_CLOSE_WRITE) || event.has(IN_MOVED_TO) || event.has(IN_ATTRIB)
    if isWhole { noteRegisters(path) }
    if event.has(IN_DELETE) || event.has(IN_MOVED_FROM) { return }
    changes.paths[path] = isClosed || changes.paths[path] == true
  }

  private func noteRegisters(_ path: String) {
    if path.hasPrefix(Folder.registers.rawValue) { changes.registers = true }
  }

  private func forget(_ event: WatchEvent, _ known: String?) {
    folders[event.watch] = nil
    if !event.has(IN_IGNORED) { inotify_rm_watch(descriptor, event.watch) }
    guard known == "" else { return }
    changes.mustRescan = true
    changes.troubles.append(.directoryVanished(path: root))
  }

  private func isRead(_ path: String) -> Bool {
    Folder(rawValue: String(path.prefix { $0 != "/" })) != nil
  }

  private func watchEverything(rescan: Bool = false) {
    changes.mustRescan = changes.mustRescan || rescan
    watch(parent, as: nil, IN_CREATE | IN_MOVED_TO)
    watch(root, as: "", IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVE | IN_DELETE_SELF | IN_MOVE_SELF)
    for folder in Folder.allCases { watchTree(folder.rawValue) }
  }

  /// The folder the data directory lies in, to see it come back.
  private var parent: String {
    guard let slash = root.lastIndex(of: "/"), slash > root.startIndex else { return root.hasPrefix("/") ? "/" : "." }
    return String(root[..<slash])
  }

  private func watchTree(_ path: String) {
    let events = IN_MODIFY | IN_CLOSE_WRITE | IN_MOVE | IN_CREATE | IN_DELETE | IN_ATTRIB | IN_DELETE_SELF
    for folder in FolderWalk.folders(under: path, in: root) { watch("\(root)/\(folder)", as: folder, events) }
  }

  private func watch(_ place: String, as folder: String?, _ events: Int32) {
    let number = inotify_add_watch(descriptor, place, UInt32(events | IN_ONLYDIR))
    if number >= 0 {
      folders[number] = .some(folder)
    } else if errno == ENOSPC {
      changes.troubles.append(.watchLimit(path: folder ?? place))
    } else if errno == EACCES, let folder {
      changes.troubles.append(.unreadable(path: folder, problem: String(cString: strerror(EACCES))))
    }
  }
}

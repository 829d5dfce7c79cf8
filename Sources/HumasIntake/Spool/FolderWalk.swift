import Glibc

/// Which names of a data directory are read, and how they are found.
enum FolderWalk {
  /// Levels of sub-folders that are followed below `masuk/`, `pernyataan/`, `acuan/`.
  static let depth = 8

  /// Notes for people that `init` lays into the folders.
  static let noteName = "BACA-DULU.txt"

  /// Whether a name is left alone: hidden files, editors' copies, files that are still being brought.
  static func isIgnored(_ name: String) -> Bool {
    name.hasPrefix(".") || name.hasSuffix("~") || name == noteName
      || [".tmp", ".part", ".swp", ".crdownload"].contains { name.lowercased().hasSuffix($0) }
  }

  /// Paths of everything but folders below `path` (relative to `root`), sorted; linked folders are not followed.
  static func files(under path: String, in root: String) -> [String] {
    var found: [String] = []
    walk(path, root: root, level: path.hasPrefix("/") ? 0 : path.split(separator: "/").count - 1, into: &found)
    return found.sorted()
  }

  /// Paths of `path` and every folder below it.
  static func folders(under path: String, in root: String) -> [String] {
    guard path.split(separator: "/").count <= depth + 1, let names = names(in: absolutePath(path, root: root)) else {
      return []
    }
    return names.filter { !isIgnored($0) }.reduce(into: [path]) { found, name in
      let child = "\(path)/\(name)"
      if FileStatus(of: absolutePath(child, root: root))?.kind == .directory {
        found += folders(under: child, in: root)
      }
    }
  }

  /// Folders that cannot be looked into, `path` itself among them.
  static func closedFolders(under path: String, in root: String) -> [String] {
    let folder = absolutePath(path, root: root)
    guard FileStatus(of: folder)?.kind == .directory else { return [] }
    guard let names = names(in: folder) else { return [path] }
    guard path.split(separator: "/").count <= depth else { return [] }
    return names.filter { !isIgnored($0) }.flatMap { closedFolders(under: "\(path)/\($0)", in: root) }
  }

  /// The names in a folder; `nil` where it cannot be read.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func walk(_ path: String, root: String, level: Int, into found: inout [String]) {
    guard level <= depth, let names = names(in: absolutePath(path, root: root)) else { return }
    for name in names where !isIgnored(name) {
      let child = "\(path)/\(name)"
      if FileStatus(of: absolutePath(child, root: root))?.kind == .directory {
        walk(child, root: root, level: level + 1, into: &found)
      } else {
        found.append(child)
      }
    }
  }
}

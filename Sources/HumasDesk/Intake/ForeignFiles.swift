import HumasModel
import Glibc

/// Files named on the command line that lie outside the data directory: they are copied in, so that every record keeps a
/// source file that the desk can show.
struct ForeignFiles {
  let directory: DataDirectory

  /// Paths relative to the data directory, in the order given; folders are taken file by file.
  ///
  /// - Throws: ``DeskError/cannotTakeIn(path:problem:)`` for one that is not there or is no regular file.
  func takenIn(_ paths: [String]) throws(DeskError) -> [String] {
    var taken: [String] = []
    for path in paths { taken += try takenIn(path) }
    return taken
  }

  private func takenIn(_ path: String) throws(DeskError) -> [String] {
    guard let resolved = realpath(path, nil) else {
      throw .cannotTakeIn(path: path, problem: String(cString: strerror(errno)))
    }
    defer { free(resolved) }
    let absolute = String(cString: resolved)
    if let relative = directory.relative(absolute) { return [relative] }
    return try copied(absolute, named: path, into: "")
  }

  /// - Parameter folder: sub-folder of the inbox, with a slash at its end: it names the source, so it is kept.
  private func copied(_ absolute: String, named path: String, into folder: String) throws(DeskError) -> [String] {
    var info = stat()
    guard stat(absolute, &info) == 0 else {
      throw .cannotTakeIn(path: path, problem: String(cString: strerror(errno)))
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return [try copy(absolute, into: folder)]
    case S_IFDIR:
      var taken: [String] = []
      for name in FolderNames.of(absolute) where !name.hasPrefix(".") {
        let isFolder = FolderNames.isFolder("\(absolute)/\(name)")
        taken += try copied(
          "\(absolute)/\(name)", named: "\(path)/\(name)", into: isFolder ? "\(folder)\(name)/" : folder)
      }
      return taken
    default: throw .cannotTakeIn(path: path, problem: String(cString: strerror(EINVAL)))
    }
  }

  /// The copy's place: the same name; where another file has it, the name with a number. A file that has only grown since it
  /// was last taken in replaces its copy, and one that is the same is not copied again.
  private func copy(_ source: String, into subfolder: String) throws(DeskError) -> String {
    let name = String(source[(source.lastIndex(of: "/").map { source.index(after: $0) } ?? source.startIndex)...])
    let isStatement = name.lowercased().hasSuffix(".md")
    let folder = isStatement ? DataDirectory.statements : String("\(DataDirectory.inbox)/\(subfolder)".dropLast())
    try PrivateFile.makeDirectory(directory.path(folder))
    for number in 1... {
      let relative = "\(folder)/\(numbered(name, number))"
      switch try FileComparison(of: source, with: directory.path(relative)) {
      case .same: return relative
      case .absent, .grown:
        try PrivateFile.copy(source, to: directory.path(relative))
        return relative
      case .other: continue
      }
    }
    return name
  }

  private func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return "\(name)-\(number)" }
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}

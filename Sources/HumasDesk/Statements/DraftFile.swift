import Glibc
import HumasModel

/// A draft to be put into `pernyataan/`: readable by its owner only, never over a file that is there.
struct DraftFile {
  /// Begins the name; letters, digits and hyphens.
  let stem: String
  /// The whole file, front matter included, for the name it will have.
  let text: (_ id: String) -> String

  /// Copies of one draft that may lie side by side: beyond, somebody is not reading them.
  private static let most = 100

  /// Gives the path below the data directory.
  func write(into directory: DataDirectory) throws(DeskError) -> String {
    for number in 1...DraftFile.most {
      let id = number == 1 ? stem : "\(stem)-\(number)"
      let path = "\(DataDirectory.statements)/\(id).md"
      if try PrivateFile.create(directory.path(path), with: text(id).utf8) { return path }
    }
    throw .system(path: "\(DataDirectory.statements)/\(stem).md", problem: String(cString: strerror(EEXIST)))
  }

  func id(at path: String) -> String {
    String(path.dropFirst(DataDirectory.statements.utf8.count + 1).dropLast(3))
  }

  /// A name that any file system takes.
  static func name(_ text: String) -> String {
    let parts = text.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return String(parts.joined(separator: "-").prefix(48))
  }
}

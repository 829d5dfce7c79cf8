public import HumasModel
import Glibc

/// The folder a desk works on, with its rooms by name (COMMANDS, "The data directory").
public struct DataDirectory: Sendable, Hashable {
  /// Absolute path, without a slash at the end.
  public let root: String

  /// Folders that receive what people and programs bring.
  public static let inbox = "masuk"
  public static let statements = "pernyataan"
  public static let registers = "acuan"
  public static let outbox = "keluar"
  public static let reports = "laporan"
  public static let settingsFile = "meja.yaml"
  /// The program's own folder: store, locks, sessions.
  public static let own = ".kentongan"

  /// A folder that is, or once was, a data directory.
  ///
  /// - Throws: ``DeskError/noSuchDirectory(_:)``, ``DeskError/notADataDirectory(_:)`` where nothing in it belongs to a desk, so
  ///   that no stranger's folder is littered, and ``DeskError/notPermitted(path:problem:)``.
  public init(existing path: String) throws(DeskError) {
    guard let resolved = DataDirectory.resolve(path) else { throw .noSuchDirectory(path) }
    self.root = resolved
    let known = [Self.settingsFile, Self.inbox, Self.statements, Self.own]
    guard known.contains(where: { access("\(resolved)/\($0)", F_OK) == 0 }) else { throw .notADataDirectory(path) }
    guard access(resolved, R_OK | X_OK) == 0 else {
      throw .notPermitted(path: path, problem: String(cString: strerror(errno)))
    }
  }

  init(root: String) { self.root = root }

  public func path(_ relative: String) -> String { "\(root)/\(relative)" }
  var ownPath: String { path(Self.own) }

  /// The path below the root, or `nil` for one that lies outside.
  public func relative(_ absolute: String) -> String? {
    guard absolute.hasPrefix(root + "/") else { return nil }
    return String(absolute.dropFirst(root.utf8.count + 1))
  }

  static func resolve(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    var info = stat()
    guard stat(resolved, &info) == 0, info.st_mode & S_IFMT == S_IFDIR else { return nil }
    return String(cString: resolved)
  }
}

import Foundation

/// The project as it lies on disk, found from the place of this file.
enum Checkout {
  static let root: URL = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) -> String? {
    try? String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  /// The names at the top level.
  static func topLevel() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() }

  /// The files below `folder` whose names end so, in the order of their paths.
  static func files(in folder: String, endings: Set<String>) -> [SourceFile] {
    let paths = FileManager.default.enumerator(atPath: root.appendingPathComponent(folder).path)
    return (paths?.allObjects as? [String] ?? []).sorted()
      .filter { endings.contains(($0 as NSString).pathExtension) }
      .compactMap { path in text("\(folder)/\(path)").map { SourceFile(path: "\(folder)/\(path)", text: $0) } }
  }

  static var sources: [SourceFile] { files(in: "Sources", endings: ["swift", "c", "h"]) }
}

import Foundation

/// Public test suites that lie beside the checkout, not in it.
enum ReferenceData {
  /// `$KENTONGAN_REFERENCE`, else `../shared/data` beside the checkout; `nil` where neither is there.
  static let folder: String? = {
    let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let beside = checkout.deletingLastPathComponent().appendingPathComponent("shared/data").path
    let candidates = [ProcessInfo.processInfo.environment["KENTONGAN_REFERENCE"], beside].compactMap(\.self)
    return candidates.first { FileManager.default.fileExists(atPath: $0) }
  }()

  /// The files of a folder by name; says "skipped" and gives none where there is no reference data.
  static func files(in name: String) throws -> [(name: String, bytes: [UInt8])] {
    guard let folder else {
      print("skipped: \(name) is not beside the checkout")
      return []
    }
    return try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(name)").sorted().map {
      ($0, try bytes(of: "\(name)/\($0)", in: folder))
    }
  }

  static func bytes(of name: String) throws -> [UInt8]? {
    guard let folder else {
      print("skipped: \(name) is not beside the checkout")
      return nil
    }
    return try bytes(of: name, in: folder)
  }

  private static func bytes(of name: String, in folder: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }
}

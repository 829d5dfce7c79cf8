import Foundation

/// The reference data: `$KENTONGAN_REFERENCE`, else `../shared/data` beside the checkout.
enum Reference {
  static func path(_ name: String) -> String {
    let beside = checkout.deletingLastPathComponent().appendingPathComponent("shared/data").path
    return "\(ProcessInfo.processInfo.environment["KENTONGAN_REFERENCE"] ?? beside)/\(name)"
  }

  /// A file of the checkout itself.
  static func own(_ path: String) -> String { checkout.appendingPathComponent(path).path }

  private static let checkout = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
}

import Foundation

/// The reference data of the project: `$KENTONGAN_REFERENCE`, else `../shared/data` beside the checkout.
enum Reference {
  /// The text of a file, or `nil` after saying that the test is skipped.
  static func text(_ path: String) -> String? {
    let root = ProcessInfo.processInfo.environment["KENTONGAN_REFERENCE"] ?? beside
    guard let text = try? String(contentsOfFile: "\(root)/\(path)", encoding: .utf8) else {
      print("skipped: no reference data \(path)")
      return nil
    }
    return text
  }

  private static let beside: String = {
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return checkout.deletingLastPathComponent().appendingPathComponent("shared/data").path
  }()
}

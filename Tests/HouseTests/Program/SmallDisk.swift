import Foundation
import Glibc
import Testing

/// A disk so small that a test can fill it, mounted over a folder.
struct SmallDisk {
  private let folder: URL
  private var ballast: URL { folder.appendingPathComponent("beban") }

  /// Whether this machine lets us mount one.
  static let canBeMade: Bool = {
    guard getuid() == 0 else { return false }
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("disk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    guard let disk = try? SmallDisk(at: folder, size: "64k") else { return false }
    disk.remove()
    return true
  }()

  init(at folder: URL, size: String) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let status = try SmallDisk.run("mount", "-t", "tmpfs", "-o", "size=\(size),mode=0700", "tmpfs", folder.path)
    guard status == 0 else { throw CocoaError(.fileWriteNoPermission) }
  }

  /// Leaves not one byte.
  func fill() throws {
    let descriptor = open(ballast.path, O_WRONLY | O_CREAT, 0o600)
    defer { close(descriptor) }
    let block = [UInt8](repeating: 0, count: 4096)
    while write(descriptor, block, block.count) > 0 {}
    try #require(errno == ENOSPC)
  }

  func free() throws { try FileManager.default.removeItem(at: ballast) }

  func remove() { _ = try? SmallDisk.run("umount", "-l", folder.path) }

  private static func run(_ words: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

import Foundation
import HumasModel

@testable import HumasIntake

/// A data directory that lives as long as a test, with a spool whose batches are committed at once.
final class Directory {
  let path: String
  private(set) var spool: Spool
  /// What a store would hold.
  private(set) var bookmarks: [String: Bookmark] = [:]

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("intake-\(UUID().uuidString)").path
    for folder in Folder.allCases {
      try FileManager.default.createDirectory(atPath: "\(path)/\(folder.rawValue)", withIntermediateDirectories: true)
    }
    spool = Spool(directory: path, bookmarks: [], settings: settings)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file in place: the same inode where there is one.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let place = "\(path)/\(name)"
    let folder = String(place[..<place.lastIndex(of: "/")!])
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    if let handle = FileHandle(forWritingAtPath: place) {
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: bytes)
    } else {
      _ = FileManager.default.createFile(atPath: place, contents: Data(bytes))
    }
  }

  func append(_ text: String, to name: String) throws {
    guard let handle = FileHandle(forWritingAtPath: "\(path)/\(name)") else { throw CocoaError(.fileNoSuchFile) }
    try handle.seekToEnd()
    try handle.write(contentsOf: Array(text.utf8))
  }

  /// Moves a file over another, as `mv` does.
  func move(_ name: String, to other: String) throws {
    guard rename("\(path)/\(name)", "\(path)/\(other)") == 0 else { throw CocoaError(.fileWriteUnknown) }
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: "\(path)/\(name)") }

  /// Scans, reads everything and commits it.
  @discardableResult
  func take(limitBytes: Int = 4 << 20) -> Taken {
    spool.scan()
    return drain(limitBytes: limitBytes)
  }

  func drain(limitBytes: Int = 4 << 20) -> Taken {
    var taken = Taken()
    while let batch = spool.next(limitBytes: limitBytes) {
      taken.batches.append(batch)
      bookmarks[batch.bookmark.path] = batch.bookmark
      spool.committed(batch)
    }
    return taken
  }

  /// A new process with what the store holds.
  func restart() { spool = Spool(directory: path, bookmarks: Array(bookmarks.values), settings: settings) }
}

/// What one look at the directory brought.
struct Taken {
  var batches: [Batch] = []

  var texts: [String] {
    batches.flatMap(\.records).map {
      switch $0.entry {
      case .mention(let mention): mention.text
      case .statement(let statement): statement.text
      case .observed(let observation): observation.text
      case .fact(let fact): fact.value
      case .hoax(let hoax): hoax.claim
      case .contact(let contact): contact.value
      case .delivery: "kabar pengirim"
      }
    }
  }

  var reasons: [Reject.Reason] { batches.flatMap(\.rejects).map(\.reason) }
}

/// Lines of JSON with these texts.
func lines(_ texts: String...) -> String { texts.map { "{\"text\":\"\($0)\"}\n" }.joined() }

package import HumasModel

/// One thing that happens to a file of the data directory, and when.
package struct Operation: Sendable, Hashable {
  /// Story time. The player maps it to real time by the demo's speed.
  package var at: Instant
  package var change: FileChange

  package init(at: Instant, change: FileChange) {
    self.at = at
    self.change = change
  }
}

/// What is done to a file. Paths are relative to the data directory; missing folders are made by the player.
package enum FileChange: Sendable, Hashable {
  /// Bytes added at the end, the file made where it is missing. Bytes without a final newline are a half line: the
  /// other half comes with a later append.
  case append(path: String, bytes: [UInt8])
  /// The whole content anew: written beside the file, then renamed over it.
  case replace(path: String, bytes: [UInt8])
  case remove(path: String)

  package var path: String {
    switch self {
    case .append(let path, _), .replace(let path, _), .remove(let path): path
    }
  }

  /// What is written; empty for a removal.
  package var bytes: [UInt8] {
    switch self {
    case .append(_, let bytes), .replace(_, let bytes): bytes
    case .remove: []
    }
  }
}

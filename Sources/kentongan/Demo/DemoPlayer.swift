import Dispatch
import class Foundation.Thread
import HumasDesk
import HumasModel
import Scenario
import Synchronization

/// Performs a story as real files in a data directory, each change at its moment of the demo's clock.
///
/// The desk sees nothing but files: what it shows went through the ordinary intake.
final class DemoPlayer: Sendable {
  private let directory: String
  private let clock: WallClock
  private let isStopped = Atomic(false)
  private let isPlaying = Atomic(false)
  private let ended = DispatchSemaphore(value: 0)
  private let bell = Bell()

  init(directory: String, clock: WallClock) {
    self.directory = directory
    self.clock = clock
  }

  /// Performs what stands at the beginning at once, and the rest on a thread of its own, until ``stop()``.
  ///
  /// - Throws: ``DeskError`` where the directory cannot be written.
  func play(_ operations: some Sequence<Operation> & Sendable, from start: Instant) throws(DeskError) {
    for operation in operations {
      guard operation.at <= start else { break }
      try perform(operation.change)
    }
    isPlaying.store(true, ordering: .releasing)
    Thread.detachNewThread {
      self.performLater(operations.lazy.drop { $0.at <= start })
      self.ended.signal()
    }
  }

  /// Ends the play; when it returns, nothing is written any more.
  func stop() {
    isStopped.store(true, ordering: .releasing)
    bell.ring()
    if isPlaying.load(ordering: .acquiring) { ended.wait() }
  }

  private func performLater(_ operations: some Sequence<Operation>) {
    for operation in operations {
      guard !isStopped.load(ordering: .acquiring) else { return }
      while clock.now() < operation.at {
        guard !isStopped.load(ordering: .acquiring) else { return }
        bell.wait(milliseconds: clock.wallMilliseconds(until: operation.at) + 1)
      }
      // A full disk or a vanished folder is the desk's to report; the story goes on.
      try? perform(operation.change)
    }
  }

  private func perform(_ change: FileChange) throws(DeskError) {
    let path = "\(directory)/\(change.path)"
    try PrivateFile.makeDirectory(String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)]))
    switch change {
    case .append(_, let bytes): try PrivateFile.append(path, bytes)
    case .replace(_, let bytes): try PrivateFile.replace(path, with: bytes)
    case .remove: PrivateFile.remove(path)
    }
  }
}

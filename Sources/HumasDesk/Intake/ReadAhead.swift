import Dispatch
import HumasIntake
import HumasModel

/// A batch with its words, ready for its transaction.
struct PreparedBatch: Sendable {
  let batch: Batch
  let readings: BatchReadings
}

/// Reads the next batch on another core while the one before it is being committed.
///
/// Unchecked because the spool is lent to it: its owner does not touch the spool between `init` and the end of `wait`.
final class ReadAhead: @unchecked Sendable {
  private let spool: Spool
  private var prepared: PreparedBatch?
  private let isDone = DispatchGroup()

  init(_ spool: Spool, _ room: ReadingRoom, limitBytes: Int) {
    self.spool = spool
    DispatchQueue.global().async(group: isDone) { [self] in
      prepared = self.spool.next(limitBytes: limitBytes).map {
        PreparedBatch(batch: $0, readings: room.readings(of: $0.records, isAlone: false))
      }
    }
  }

  /// The batch; `nil` when all is read.
  func wait() -> PreparedBatch? {
    isDone.wait()
    return prepared
  }
}

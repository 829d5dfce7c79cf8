/// What a process and its descendants have cost so far, as the kernel counts it.
package struct ProcessFigures: Hashable, Sendable {
  /// Processor time of user and system, all threads, ended ones included.
  package var processorTime: Duration = .zero
  /// Times that a thread which still runs went to sleep by itself: what wakes it again is a wake-up.
  package var voluntarySwitches = 0
  /// Bytes in memory now.
  package var resident = 0
  /// The most bytes that each process ever had in memory, added up.
  package var peakResident = 0
}

/// A process and its descendants, read from `/proc`.
package struct ProcessTree: Sendable {
  package let root: Int32

  package init(root: Int32) { self.root = root }

  /// The processes that run now, the root first.
  package var members: [Int32] {
    let parents = ProcessFiles.numbers(in: "/proc").compactMap { process in
      ProcessFiles.parent(of: process).map { (process, $0) }
    }
    var found = [root]
    var next = 0
    while next < found.count {
      found += parents.filter { $0.1 == found[next] }.map(\.0)
      next += 1
    }
    return found
  }

  /// Processes that end while they are read count as nothing.
  package func figures() -> ProcessFigures {
    var total = ProcessFigures()
    for process in members {
      total.processorTime += ProcessFiles.processorTime(of: process)
      total.resident += ProcessFiles.figure("VmRSS:", in: "/proc/\(process)/status") * 1024
      total.peakResident += ProcessFiles.figure("VmHWM:", in: "/proc/\(process)/status") * 1024
      for thread in ProcessFiles.numbers(in: "/proc/\(process)/task") {
        let status = "/proc/\(process)/task/\(thread)/status"
        total.voluntarySwitches += ProcessFiles.figure("voluntary_ctxt_switches:", in: status)
      }
    }
    return total
  }
}

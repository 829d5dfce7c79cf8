/// Paths to be looked at, each once, first come first served.
struct WaitingPaths {
  private var order: [String] = []
  /// Paths in line, and whether their writer is known to have closed them.
  private var settled: [String: Bool] = [:]
  private var head = 0

  var first: (path: String, isSettled: Bool)? {
    guard head < order.count, let isSettled = settled[order[head]] else { return nil }
    return (order[head], isSettled)
  }

  mutating func append(_ path: String, isSettled: Bool) {
    if let known = settled[path] {
      settled[path] = known || isSettled
    } else {
      order.append(path)
      settled[path] = isSettled
    }
  }

  /// Puts a path before all others, wherever it stood.
  mutating func putFirst(_ path: String, isSettled: Bool) {
    order.removeSubrange(..<head)
    head = 0
    order.removeAll { $0 == path }
    order.insert(path, at: 0)
    settled[path] = isSettled || settled[path] == true
  }

  mutating func removeFirst() {
    guard head < order.count else { return }
    settled[order[head]] = nil
    head += 1
    guard head == order.count else { return }
    order.removeAll(keepingCapacity: true)
    head = 0
  }
}

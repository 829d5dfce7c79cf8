public import HumasModel
import HumasStore

/// What one import brought, by file.
public struct IntakeSummary: Sendable, Hashable {
  public struct Source: Sendable, Hashable {
    /// Path relative to the data directory.
    public var path: String
    public var format: String
    public var count: IntakeCount
  }

  public var sources: [Source]
  public var total: IntakeCount { sources.reduce(IntakeCount()) { $0 + $1.count } }

  /// The object that `kentongan import --json` prints.
  public var json: JSON {
    .object(
      IntakeSummary.members(of: total) + [
        .init("sources", .array(sources.map { source in
          .object([.init("path", .string(source.path)), .init("format", .string(source.format))]
            + IntakeSummary.members(of: source.count))
        }))
      ])
  }

  private static func members(of count: IntakeCount) -> [JSON.Member] {
    [
      .init("read", .number(count.read)), .init("accepted", .number(count.accepted)),
      .init("updated", .number(count.updated)), .init("duplicate", .number(count.duplicate)),
      .init("rejected", .number(count.rejected)),
    ]
  }
}

extension Desk {
  /// Reads what is new in the data directory now. Paths outside it are copied into `masuk/` (statements into `pernyataan/`)
  /// first.
  ///
  /// - Parameters:
  ///   - seen: the moment the desk sees the records.
  ///   - paths: files or folders; empty = everything in the data directory.
  /// - Throws: ``DeskError``; what could not be committed is read the next time.
  @discardableResult
  public func takeIn(seen: Instant, paths: [String] = []) throws(DeskError) -> IntakeSummary {
    let takingIn = try TakingIn(directory: directory, store: store, settings: settings)
    if paths.isEmpty {
      takingIn.scan()
    } else {
      for path in try ForeignFiles(directory: directory).takenIn(paths) { takingIn.mark(path, isSettled: true) }
    }
    do throws(StoreError) {
      try Reappraisal(desk: self).runIfNeeded()
      let policy = policy
      let round = try takingIn.run(seen: { seen }, appraise: { policy.appraise($0, history: $1) })
      if round.touchesStatements { try reloadPolicy() }
      try matchEchoes()
      let summary = try summary(of: round.outcomes)
      if summary.total.read > LoadLeftovers.largeLoad { try LoadLeftovers.clear(of: store) }
      return summary
    } catch {
      throw DeskError(error)
    }
  }

  /// Makes everything derived again from records and policy.
  public func rebuild() throws(DeskError) {
    let policy = policy
    do throws(StoreError) {
      try store.rebuild(judge: ArrivingMentions()) { policy.appraise($0, history: $1) }
      try matchEchoes()
    } catch {
      throw DeskError(error)
    }
  }

  func reloadPolicy() throws(StoreError) {
    var files = PolicyFiles(directory: directory, overrides: overrides)
    files.reload()
    adopt(try files.policy(store: store))
  }

  private func summary(of outcomes: [Outcome]) throws(StoreError) -> IntakeSummary {
    var counts: [String: IntakeCount] = [:]
    for outcome in outcomes { counts[outcome.path] = (counts[outcome.path] ?? IntakeCount()) + outcome.count }
    let formats = Dictionary(try store.bookmarks().map { ($0.path, $0.format) }) { first, _ in first }
    return IntakeSummary(
      sources: counts.filter { $0.value.read > 0 }.sorted { $0.key < $1.key }
        .map { IntakeSummary.Source(path: $0.key, format: formats[$0.key] ?? "", count: $0.value) })
  }
}

import HumasInsight
import HumasIntake
public import HumasModel
package import HumasStore
import Synchronization

/// The desk on one data directory: the door of the shared model library for every front end.
///
/// ```swift
/// let desk = try Desk(directory: DataDirectory(existing: "data"), now: now)
/// let summary = try desk.takeIn(seen: now)
/// let picture = try desk.snapshot(at: now)
/// ```
///
/// Any thread may ask; answers come from one consistent look at the store. Texts are masked unless ``isMasked`` is false.
public final class Desk: Sendable {
  public let directory: DataDirectory
  /// What was noticed at opening: a store set aside, and the like.
  public let openingTroubles: [Trouble]
  /// The store was not closed in order the last time.
  package let endedUncleanly: Bool
  /// The disk was full at opening: what is there can be looked at, and nothing taken in until there is space.
  public let isShortOfSpace: Bool
  let view: View
  let overrides: PolicyFiles.Overrides
  /// As read at opening: what a live desk falls back on when a file breaks later.
  let files: PolicyFiles
  private let fixed: Instant?
  private let held: Mutex<Held>

  private struct Held: Sendable {
    var store: Store
    var policy: DeskPolicy
    var isMasked = true
    var showsRestricted = false
    var operatorName: String?
  }

  /// Opens the directory's store, makes it where it is missing, and reads settings and registers.
  ///
  /// - Parameters:
  ///   - now: the present moment; names what has to be set aside.
  ///   - at: another moment to look at instead of the present. A past one shows the desk as it stood.
  ///   - zone: lays down another zone than `meja.yaml`.
  /// - Throws: ``DeskError``.
  public init(
    directory: DataDirectory, now: Instant, at moment: Instant? = nil, zone: Zone? = nil
  ) throws(DeskError) {
    self.directory = directory
    try PrivateFile.makeDirectory(directory.ownPath)
    do throws(StoreError) {
      let opened = try Store.open(directory: directory.root, mode: .intake, now: now)
      endedUncleanly = opened.endedUncleanly
      isShortOfSpace = opened.isShortOfSpace
      overrides = PolicyFiles.Overrides(zone: zone)
      var files = PolicyFiles(directory: directory, overrides: overrides)
      files.reload()
      self.files = files
      openingTroubles = opened.troubles
      held = Mutex(Held(store: opened.store, policy: try files.policy(store: opened.store)))
    } catch {
      throw DeskError(error)
    }
    fixed = moment
    view = moment.map { $0 < now ? .asOf($0) : .now } ?? .now
  }

  /// The moment that is shown when the clock says `now`.
  public func moment(at now: Instant) -> Instant { fixed ?? now }

  /// Whether a past moment is shown, in which nothing can be taken in.
  public var isRewound: Bool { view != .now }

  /// The zone that a directory's settings name, for reading a moment before the desk is open.
  public static func zone(of directory: DataDirectory) -> Zone {
    var files = PolicyFiles(directory: directory, overrides: PolicyFiles.Overrides())
    files.reload()
    return files.zone
  }

  /// What the agency has laid down, as last read.
  public var settings: Settings { policy.settings }
  package var policy: DeskPolicy { held.withLock { $0.policy } }
  /// Another one after ``renewStore(now:)``: ask for it anew for each question.
  package var store: Store { held.withLock { $0.store } }

  func adopt(_ policy: DeskPolicy) { held.withLock { $0.policy = policy } }
  func adopt(_ store: Store) { held.withLock { $0.store = store } }

  /// Whether personal data is hidden in what this desk gives out.
  public var isMasked: Bool {
    get { held.withLock { $0.isMasked } }
    set { held.withLock { $0.isMasked = newValue } }
  }

  /// Whether an unmasked desk shows reports marked Rahasia and who wrote under Anonim, too: only to the operator's own screen.
  public var showsRestricted: Bool {
    get { held.withLock { $0.showsRestricted } }
    set { held.withLock { $0.showsRestricted = newValue } }
  }

  /// What hides in what this desk gives out; `nil` = nothing is hidden.
  var veil: Masking? {
    held.withLock { $0.isMasked ? $0.policy.masking : $0.showsRestricted ? nil : Masking.ofRestricted }
  }

  /// Who looks: what is new is new to them. `nil` = nobody in particular.
  package var operatorName: String? {
    get { held.withLock { $0.operatorName } }
    set { held.withLock { $0.operatorName = newValue } }
  }

  /// Hides personal data, and the names given, in a text that is about to leave the desk.
  public func masked(_ text: String, names: [String] = []) -> String { policy.masking.masked(text, names: names) }

  /// Ends the work in order.
  public func close() { try? store.close() }
}

extension DeskError {
  init(_ error: StoreError) {
    switch error {
    case .locked(let path), .staleBatch(let path): self = .storeLocked(path: path)
    case .diskFull(let path): self = .diskFull(path: path)
    case .damaged(let path, let problem), .unusable(let path, let problem):
      self = .storeUnusable(path: path, problem: problem)
    case .newerSchema(let path):
      self = .storeUnusable(path: path, problem: "written by a newer version of the program")
    case .failed(let path, _, let message): self = .storeUnusable(path: path, problem: message)
    }
  }
}

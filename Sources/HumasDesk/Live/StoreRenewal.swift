import HumasModel
import HumasStore

extension Desk {
  /// Opens the store anew, in place of one that is damaged or whose file is gone; every file is then to be read again.
  ///
  /// Questions that are being answered meanwhile fail; later ones are answered from the new store.
  /// - Returns: what the desk must be told: what became of the old store and of its log of decisions.
  /// - Throws: ``StoreError``; the old store stays in use then, and it can be tried again.
  func renewStore(now: Instant) throws(StoreError) -> [Trouble] {
    let old = store
    let isGone = old.standing == .gone
    let log = isGone ? old.savedLog() : nil
    // A file that is set aside must not be written to any more, not even by the closing of its last connection elsewhere.
    if !isGone { old.abandon() }
    let opened = try Store.open(directory: directory.root, mode: .intake, now: now, log: log)
    adopt(opened.store)
    if isGone { old.abandon() }
    return (isGone ? [.storeVanished(path: old.path)] : []) + opened.troubles
  }
}

package import HumasModel

/// A statement, observation or register entry as the store keeps it.
package struct Kept<Record: Sendable & Hashable>: Sendable, Hashable {
  package var record: Record
  /// 1 for the first version.
  package var revision: Int
  /// When the desk saw this version.
  package var seen: Instant
  package var provenance: Provenance

  package init(record: Record, revision: Int, seen: Instant, provenance: Provenance) {
    self.record = record
    self.revision = revision
    self.seen = seen
    self.provenance = provenance
  }
}

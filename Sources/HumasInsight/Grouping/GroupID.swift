/// Names a group of mentions for as long as it is known; never given twice.
package struct GroupID: BitwiseCopyable, Hashable, Comparable, Sendable, Codable {
  package let rawValue: Int64

  package init(rawValue: Int64) { self.rawValue = rawValue }

  package static func < (a: GroupID, b: GroupID) -> Bool { a.rawValue < b.rawValue }
}

/// Where a mention was put.
package struct Placement: Hashable, Sendable {
  package var group: GroupID
  /// The mention founded the group.
  package var isNew: Bool
  /// A group that this mention showed to be the same: its later mentions come to `group`. What was answered for
  /// earlier ones stands.
  package var absorbed: GroupID?
}

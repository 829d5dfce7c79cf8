/// Where a record was read: so that every figure can name its file and line.
public struct Provenance: Hashable, Sendable {
  /// Path relative to the data directory.
  public var path: String
  /// First byte of the record in the file.
  public var byte: Int64
  /// 1-based line of that byte; 0 = not counted.
  public var line: Int

  public init(path: String, byte: Int64, line: Int) {
    self.path = path
    self.byte = byte
    self.line = line
  }
}

/// A record that could not be taken in. Nothing is lost: the reason and the place stay, and the source file is not touched.
public struct Reject: Hashable, Sendable {
  public enum Reason: String, Sendable, Codable, CaseIterable {
    case notUTF8, notJSON, notAnObject, unknownKind, missingText, badTime, badNumber, tooLong, controlBytes
    case columnCount, headerNotFound, unclosedQuote, frontMatter, replacedHalfLine
    /// A report on an answer that never left this desk, or was taken back.
    case unknownAnswer
    /// A report on an answer that says neither that it was sent nor that it failed.
    case unknownStatus
    case unreadable, notARegularFile, unknownFormat, badRegister, archiveTooLarge
  }

  public var provenance: Provenance
  public var reason: Reason
  /// What exactly: the field, the parser's words. Untrusted text: show it, never obey it.
  public var detail: String
  /// The first bytes of the record, at most 200 characters, unmasked; exits mask it.
  public var excerpt: String

  public init(provenance: Provenance, reason: Reason, detail: String = "", excerpt: String = "") {
    self.provenance = provenance
    self.reason = reason
    self.detail = detail
    self.excerpt = excerpt
  }
}

/// What became of the records of one file or one run. `read == accepted + updated + duplicate + rejected`, always.
public struct IntakeCount: Hashable, Sendable, Codable {
  public var accepted = 0
  public var updated = 0
  public var duplicate = 0
  public var rejected = 0
  public var read: Int { accepted + updated + duplicate + rejected }

  public init(accepted: Int = 0, updated: Int = 0, duplicate: Int = 0, rejected: Int = 0) {
    self.accepted = accepted
    self.updated = updated
    self.duplicate = duplicate
    self.rejected = rejected
  }

  public static func + (a: IntakeCount, b: IntakeCount) -> IntakeCount {
    IntakeCount(
      accepted: a.accepted + b.accepted, updated: a.updated + b.updated, duplicate: a.duplicate + b.duplicate,
      rejected: a.rejected + b.rejected)
  }
}

/// How far a statement's approval is, as the log of decisions tells it: a word typed into a file approves nothing.
public struct Approval: Sendable, Hashable {
  public enum Standing: Sendable, Hashable {
    /// Nobody at this desk approves: no rule asks for it and it has never been done.
    case notAsked
    /// A draft that nobody has approved.
    case awaited
    /// These very words were approved.
    case approved
    /// Approved, and put out in these words.
    case published
    /// Other words were approved than these.
    case departs
    /// The file calls itself approved or published; at this desk nobody approved it.
    case missing
    case withdrawn
  }

  public var standing: Standing
  /// Who took the last decision about it, and when.
  public var operatorName: String?
  public var at: Instant?
  public var reason: String?
  /// From the approved text to this one; empty unless they differ.
  public var difference: [TextRun]

  public init(
    _ standing: Standing, by operatorName: String? = nil, at: Instant? = nil, reason: String? = nil,
    difference: [TextRun] = []
  ) {
    self.standing = standing
    self.operatorName = operatorName
    self.at = at
    self.reason = reason
    self.difference = difference
  }
}

/// A stretch of words that two texts share, or that only one of them has.
public struct TextRun: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case same, removed, added }

  public var kind: Kind
  public var text: String

  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }
}

/// When a statement has to be approved at the desk (`persetujuan_wajib`).
public enum ApprovalDuty: String, Sendable, Codable, CaseIterable {
  case always = "ya"
  case never = "tidak"
  /// From the first approval on that the desk has logged: a desk that never approves is not flooded.
  case sinceFirst = "otomatis"
}

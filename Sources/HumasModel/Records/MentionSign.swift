/// What the desk read from a mention when it arrived. Derived: it can be thrown away and made again.
public struct MentionSign: Sendable, Hashable {
  /// The group of the online grouper; the issue follows from it.
  public var group: Int64
  /// What it is a copy of, where it is one.
  public var copy: Copy?
  /// `nil` = too unsure.
  public var tone: Tone?
  public var emotions: Emotions
  /// Stands for channel and account; `nil` = the author is not known.
  public var person: Int64?

  public struct Copy: Sendable, Hashable {
    public enum Kind: Int64, Sendable, Codable, CaseIterable { case exact, repost, edited, template }
    public var kind: Kind
    /// The desk's number of the first of its copies; `nil` where the desk does not have it.
    public var original: Int64?

    public init(_ kind: Kind, of original: Int64?) {
      self.kind = kind
      self.original = original
    }
  }

  public enum Tone: Int64, Sendable, Codable, CaseIterable { case negative = -1, neutral = 0, positive = 1 }

  public struct Emotions: OptionSet, Sendable, Hashable {
    public let rawValue: Int64
    public init(rawValue: Int64) { self.rawValue = rawValue }
    public static let anger = Emotions(rawValue: 1)
    public static let fear = Emotions(rawValue: 2)
    /// The writer does not know, and asks.
    public static let uncertainty = Emotions(rawValue: 4)
    /// An office holder is said to serve himself or his own.
    public static let conflictOfInterest = Emotions(rawValue: 8)
  }

  public init(group: Int64, copy: Copy? = nil, tone: Tone? = nil, emotions: Emotions = [], person: Int64? = nil) {
    self.group = group
    self.copy = copy
    self.tone = tone
    self.emotions = emotions
    self.person = person
  }
}

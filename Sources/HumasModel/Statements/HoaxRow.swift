/// A registered hoax and its life among the mentions.
public struct HoaxRow: Sendable, Hashable {
  public var hoax: Hoax
  /// Mentions that repeat, ask about or deny it.
  public var sightings: Int
  /// Of these, those that assert it.
  public var assertions: Int
  public var firstSeen: Instant?
  public var lastSeen: Instant?
  /// The first public statement that denies it.
  public var clarifiedAt: Instant?
  public var clarifiedBy: String?
  /// Sightings before and after the clarification; all are before where there is none.
  public var before: Int
  public var after: Int
  /// Sightings of the last 24 hours by hour, oldest first; 24 numbers.
  public var hours: [Int]

  public init(
    hoax: Hoax, sightings: Int = 0, assertions: Int = 0, firstSeen: Instant? = nil, lastSeen: Instant? = nil,
    clarifiedAt: Instant? = nil, clarifiedBy: String? = nil, before: Int = 0, after: Int = 0,
    hours: [Int] = Array(repeating: 0, count: 24)
  ) {
    self.hoax = hoax
    self.sightings = sightings
    self.assertions = assertions
    self.firstSeen = firstSeen
    self.lastSeen = lastSeen
    self.clarifiedAt = clarifiedAt
    self.clarifiedBy = clarifiedBy
    self.before = before
    self.after = after
    self.hours = hours
  }
}

/// How many mentions of an issue assert a registered hoax, or the opposite of a registered fact.
public struct IssueBelief: Sendable, Hashable {
  public struct Hour: Sendable, Hashable {
    public var mentions: Int
    public var mistaken: Int

    public init(mentions: Int, mistaken: Int) {
      self.mentions = mentions
      self.mistaken = mistaken
    }

    /// `nil` where nobody said anything.
    public var share: Double? { mentions > 0 ? Double(mistaken) / Double(mentions) : nil }
  }

  /// The last 24 hours, oldest first.
  public var hours: [Hour]
  /// Public statements on the issue within them: the hour they were published in, from 0.
  public var statements: [Int]
  /// Mistaken mentions by register entry (`hoaks:ID`, `fakta:ID`), the most frequent first.
  public var causes: [Cause]

  public struct Cause: Sendable, Hashable {
    public var register: String
    /// The hoax's claim, or the fact that is contradicted, in words.
    public var claim: String
    public var mentions: Int

    public init(register: String, claim: String, mentions: Int) {
      self.register = register
      self.claim = claim
      self.mentions = mentions
    }
  }

  public init(hours: [Hour], statements: [Int] = [], causes: [Cause] = []) {
    self.hours = hours
    self.statements = statements
    self.causes = causes
  }
}

/// How a text stands to what it echoes.
public enum EchoStance: Int, Sendable {
  case asserts, asks, denies
}

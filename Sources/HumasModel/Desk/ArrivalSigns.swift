/// How the mentions of a burst came in. Shares are 0…1; `nil` = cannot be told.
public struct ArrivalSigns: Sendable, Hashable {
  public var mentions: Int
  /// Different accounts per mention.
  public var peopleShare: Double?
  /// Copies of another mention among them.
  public var copiesShare: Double?
  /// Mentions by the three busiest accounts.
  public var busiestShare: Double?
  /// Spread of the gaps between arrivals over their mean: about 1 for people on their own, near 0 for a clock.
  public var gapSpread: Double?
  /// Those whose time is more than a day before the desk saw them.
  public var backlogShare: Double?
  /// Those that share one second, or bear only a date.
  public var oneMomentShare: Double?
  /// Mentions from the source that brought most.
  public var sourceShare: Double?

  public init(
    mentions: Int, peopleShare: Double? = nil, copiesShare: Double? = nil, busiestShare: Double? = nil,
    gapSpread: Double? = nil, backlogShare: Double? = nil, oneMomentShare: Double? = nil, sourceShare: Double? = nil
  ) {
    self.mentions = mentions
    self.peopleShare = peopleShare
    self.copiesShare = copiesShare
    self.busiestShare = busiestShare
    self.gapSpread = gapSpread
    self.backlogShare = backlogShare
    self.oneMomentShare = oneMomentShare
    self.sourceShare = sourceShare
  }
}

/// Who or what is behind a burst.
public enum IssueKind: String, Sendable, Codable, CaseIterable {
  /// People on their own.
  case organic
  /// Few hands, one text.
  case campaign
  /// The way the data came, not what happened.
  case artefact
}

/// What an issue's kind follows from; facts only, Wording makes the sentences.
public struct KindVerdict: Sendable, Hashable {
  public var kind: IssueKind
  /// The signs that point to the kind, each with its value and the value from which it counts. Empty where none does.
  public var reasons: [Reason]

  public struct Reason: Sendable, Hashable {
    public var sign: Sign
    public var value: Double
    public var threshold: Double
    public init(_ sign: Sign, value: Double, threshold: Double) {
      self.sign = sign
      self.value = value
      self.threshold = threshold
    }
  }

  public enum Sign: String, Sendable, Codable, CaseIterable {
    case copies, fewPeople, busyAccounts, evenGaps, backlog, oneMoment
  }

  public init(kind: IssueKind = .organic, reasons: [Reason] = []) {
    self.kind = kind
    self.reasons = reasons
  }
}

/// What the agency has written in `meja.yaml`; every default can be edited there.
public struct Settings: Sendable, Hashable {
  public var agency: String
  /// Short form for narrow screens ("Kab. Wanasari").
  public var shortAgency: String
  public var zone: Zone
  public var language: String
  public var theme: String
  /// Rules by ``ClockRule/id``.
  public var rules: [ClockRule]
  /// What a bare "Pengaduan" counts as.
  public var bareComplaint: Classification
  public var pausesWhileWaiting: Bool
  public var startsNextWorkingDay: Bool
  public var workingHours: WorkingHours
  public var ramadanHours: WorkingHours
  public var ramadan: [ClosedRange<CivilDate>]
  public var channels: [ChannelRule]
  public var sources: [SourceRule]
  /// Words of a source for its states → the desk's status code.
  public var statusWords: [String: String]
  /// Minutes an issue may be loud without a statement before the desk is warned (24/7).
  public var holdingStatementMinutes: Int
  public var levels: LevelThresholds
  public var cases: CaseSettings
  /// When a statement has to be approved at the desk before it goes out.
  public var approvalDuty = ApprovalDuty.sinceFirst

  public init(
    agency: String, shortAgency: String, zone: Zone, language: String = "id", theme: String = "kentongan-gelap",
    rules: [ClockRule], bareComplaint: Classification = .complaint, pausesWhileWaiting: Bool = true,
    startsNextWorkingDay: Bool = true, workingHours: WorkingHours, ramadanHours: WorkingHours,
    ramadan: [ClosedRange<CivilDate>] = [], channels: [ChannelRule] = [], sources: [SourceRule] = [],
    statusWords: [String: String] = [:], holdingStatementMinutes: Int = 15, levels: LevelThresholds = LevelThresholds(),
    cases: CaseSettings = CaseSettings()
  ) {
    self.agency = agency
    self.shortAgency = shortAgency
    self.zone = zone
    self.language = language
    self.theme = theme
    self.rules = rules
    self.bareComplaint = bareComplaint
    self.pausesWhileWaiting = pausesWhileWaiting
    self.startsNextWorkingDay = startsNextWorkingDay
    self.workingHours = workingHours
    self.ramadanHours = ramadanHours
    self.ramadan = ramadan
    self.channels = channels
    self.sources = sources
    self.statusWords = statusWords
    self.holdingStatementMinutes = holdingStatementMinutes
    self.levels = levels
    self.cases = cases
  }
}

/// The working day, Monday to Friday, in minutes since midnight.
public struct WorkingHours: Sendable, Hashable {
  public struct Day: Sendable, Hashable {
    public var opens: Int
    public var closes: Int
    public var breakStarts: Int
    public var breakEnds: Int

    public init(opens: Int, closes: Int, breakStarts: Int, breakEnds: Int) {
      self.opens = opens
      self.closes = closes
      self.breakStarts = breakStarts
      self.breakEnds = breakEnds
    }
  }

  public var ordinary: Day
  public var friday: Day

  public init(ordinary: Day, friday: Day) {
    self.ordinary = ordinary
    self.friday = friday
  }
}

/// What a channel is to the desk.
public struct ChannelRule: Sendable, Hashable {
  public var name: String
  /// One of the agency's own channels: what appears there is a statement.
  public var isOwn: Bool
  /// Whether what comes by it waits for an answer even before it is classified.
  public var expectsAnswer: Bool

  public init(name: String, isOwn: Bool = false, expectsAnswer: Bool) {
    self.name = name
    self.isOwn = isOwn
    self.expectsAnswer = expectsAnswer
  }
}

/// How often a source is expected to bring something; silent for longer, it is named as silent.
public struct SourceRule: Sendable, Hashable {
  public var name: String
  public var expectedEveryMinutes: Int
  /// Zone of clock faces without an offset; `nil` = UTC. LAPOR exports are UTC without saying so.
  public var zone: Zone?

  public init(name: String, expectedEveryMinutes: Int, zone: Zone? = nil) {
    self.name = name
    self.expectedEveryMinutes = expectedEveryMinutes
    self.zone = zone
  }
}

/// When an issue rises a level: by mentions and their ratio to what its past would lead one to expect.
public struct LevelThresholds: Sendable, Hashable {
  public struct Step: Sendable, Hashable {
    public var mentions: Int
    public var ratio: Double
    public init(mentions: Int, ratio: Double) {
      self.mentions = mentions
      self.ratio = ratio
    }
  }

  public var waspada: Step
  public var siaga: Step
  public var awas: Step
  /// On how many days chance alone may do it, 0…1: an hour must be 24 times as rare.
  public var chance: Double
  /// A level is left when the hour falls below this share of what reaches it, 0…1 …
  public var leavingShare: Double
  /// … for so long.
  public var holdMinutes: Int
  public var weights: LevelWeights
  /// The highest level of an issue that is a campaign.
  public var campaignHighest: Level

  public init(
    waspada: Step = Step(mentions: 5, ratio: 2), siaga: Step = Step(mentions: 20, ratio: 3),
    awas: Step = Step(mentions: 60, ratio: 5), chance: Double = 0.001, leavingShare: Double = 0.5,
    holdMinutes: Int = 60, weights: LevelWeights = LevelWeights(), campaignHighest: Level = .siaga
  ) {
    self.waspada = waspada
    self.siaga = siaga
    self.awas = awas
    self.chance = chance
    self.leavingShare = leavingShare
    self.holdMinutes = holdMinutes
    self.weights = weights
    self.campaignHighest = campaignHighest
  }
}

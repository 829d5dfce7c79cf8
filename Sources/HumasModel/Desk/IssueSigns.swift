/// What is known of an issue's latest mentions beside their number: who, where, how, in what tone. `nil` = not known, and
/// then it neither raises nor lowers anything.
public struct IssueSigns: Sendable, Hashable {
  /// Different people or accounts.
  public var people: Int?
  /// Different areas (kecamatan or desa) named.
  public var areas: Int?
  /// Shares, 0…1: by the press, negative in tone (of those with a tone), copies of another mention.
  public var pressShare: Double?
  public var negativeShare: Double?
  public var copiesShare: Double?
  /// How delicate the matter is, 0…1, as the agency's watch rules say.
  public var sensitivity: Double?
  /// How the mentions came in; `nil` = not looked at, and then they are taken for organic.
  public var arrival: ArrivalSigns?
  /// Set by an operator, with a reason.
  public var override: LevelOverride?

  public init(
    people: Int? = nil, areas: Int? = nil, pressShare: Double? = nil, negativeShare: Double? = nil,
    copiesShare: Double? = nil, sensitivity: Double? = nil, arrival: ArrivalSigns? = nil, override: LevelOverride? = nil
  ) {
    self.people = people
    self.areas = areas
    self.pressShare = pressShare
    self.negativeShare = negativeShare
    self.copiesShare = copiesShare
    self.sensitivity = sensitivity
    self.arrival = arrival
    self.override = override
  }
}

/// A level that an operator has set against the formula.
public struct LevelOverride: Sendable, Hashable {
  public var level: Level
  public var reason: String
  public var operatorName: String
  public var at: Instant

  public init(level: Level, reason: String, operatorName: String, at: Instant) {
    self.level = level
    self.reason = reason
    self.operatorName = operatorName
    self.at = at
  }
}

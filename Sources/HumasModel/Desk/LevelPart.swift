/// One factor of a level: `points = value × weight`.
public struct LevelPart: Sendable, Hashable {
  public enum Factor: String, Sendable, Codable, CaseIterable {
    /// The step that the counts reach: 0…3, weight 1.
    case burst
    /// The others are 0…1.
    case channels, areas, press, tone, sensitivity
  }

  public var factor: Factor
  public var value: Double
  public var weight: Double

  public init(_ factor: Factor, value: Double, weight: Double) {
    self.factor = factor
    self.value = value
    self.weight = weight
  }

  public var points: Double { value * weight }
}

/// How much each factor beside the counts weighs. A whole point raises a level; the factors together raise one at most.
public struct LevelWeights: Sendable, Hashable {
  public var channels: Double
  public var areas: Double
  public var press: Double
  public var tone: Double
  public var sensitivity: Double

  public init(
    channels: Double = 0.25, areas: Double = 0.25, press: Double = 0.25, tone: Double = 0.25, sensitivity: Double = 0.5
  ) {
    self.channels = channels
    self.areas = areas
    self.press = press
    self.tone = tone
    self.sensitivity = sensitivity
  }
}

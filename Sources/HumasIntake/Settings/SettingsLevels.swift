import HumasModel

extension LevelThresholds {
  /// What stands under `tingkat`; what does not stand there stays as it was.
  init(_ node: YAMLNode, over known: LevelThresholds) throws(YAMLFault) {
    self.init(
      waspada: try Step(node["waspada"], over: known.waspada), siaga: try Step(node["siaga"], over: known.siaga),
      awas: try Step(node["awas"], over: known.awas),
      chance: try node["kebetulan_per_hari"]?.number(0.000_001...0.5) ?? known.chance,
      leavingShare: try node["turun_di_bawah"]?.number(0...1) ?? known.leavingShare,
      holdMinutes: try node["bertahan_menit"]?.whole(0...1440) ?? known.holdMinutes,
      weights: try node["bobot"].map { (weights) throws(YAMLFault) in try LevelWeights(weights, over: known.weights) }
        ?? known.weights,
      campaignHighest: try node["kampanye_tertinggi"].map { (level) throws(YAMLFault) in try Level(level) }
        ?? known.campaignHighest)
  }
}

extension LevelThresholds.Step {
  fileprivate init(_ node: YAMLNode?, over known: LevelThresholds.Step) throws(YAMLFault) {
    self.init(
      mentions: try node?["sebutan"]?.whole(1...1_000_000) ?? known.mentions,
      ratio: try node?["kelipatan"]?.number(0...1_000_000) ?? known.ratio)
  }
}

extension LevelWeights {
  fileprivate init(_ node: YAMLNode, over known: LevelWeights) throws(YAMLFault) {
    self.init(
      channels: try node["kanal"]?.number(0...10) ?? known.channels,
      areas: try node["wilayah"]?.number(0...10) ?? known.areas, press: try node["pers"]?.number(0...10) ?? known.press,
      tone: try node["nada"]?.number(0...10) ?? known.tone,
      sensitivity: try node["kepekaan"]?.number(0...10) ?? known.sensitivity)
  }
}

extension Level {
  fileprivate init(_ node: YAMLNode) throws(YAMLFault) {
    let word = try node.text().lowercased()
    guard let level = Level.allCases.first(where: { "\($0)" == word }) else {
      throw node.fault(expected: "normal, waspada, siaga, awas")
    }
    self = level
  }
}

import HumasModel

extension SettingsFile {
  /// How the desk shares its work.
  static func cases(_ file: YAMLNode, over known: CaseSettings) throws(YAMLFault) -> CaseSettings {
    var cases = known
    if let node = file["klaim_menit"] { cases.claimMinutes = try node.whole(1...1440) }
    if let node = file["persetujuan"] { cases.needsApproval = try node.truth() }
    if let node = file["akhir_gilir"] { cases.shiftEnds = try minutes(node).sorted() }
    if let node = file["peringatan_menit"] { cases.warningMinutes = try node.whole(0...10_080) }
    if let node = file["jam_tenang"] { cases.quiet = try quiet(node) }
    return cases
  }

  private static func minutes(_ node: YAMLNode) throws(YAMLFault) -> [Int] {
    var minutes: [Int] = []
    for element in try node.elements() { minutes.append(try element.minuteOfDay()) }
    return minutes
  }

  /// `tidak` instead of two clock faces: nothing is ever quiet.
  private static func quiet(_ node: YAMLNode) throws(YAMLFault) -> CaseSettings.Quiet? {
    if node.isText {
      guard try !node.truth() else { throw node.fault(expected: "mulai: … selesai: …") }
      return nil
    }
    guard let begins = try node["mulai"]?.minuteOfDay(), let ends = try node["selesai"]?.minuteOfDay() else {
      throw node.fault(expected: "mulai: … selesai: …")
    }
    return CaseSettings.Quiet(begins: begins, ends: ends)
  }
}

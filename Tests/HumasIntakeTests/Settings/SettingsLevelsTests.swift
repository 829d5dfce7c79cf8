import HumasModel
import Testing

@testable import HumasIntake

@Suite struct SettingsLevelsTests {
  private func levels(_ text: String) throws(SettingsError) -> LevelThresholds {
    try SettingsFile.read("tingkat:\n\(text)".utf8).settings.levels
  }

  @Test func `every figure of the formula can be set, and the rest stays`() throws {
    let read = try levels(
      """
        siaga: {sebutan: 15}
        kebetulan_per_hari: 0.01
        turun_di_bawah: 0.7
        bertahan_menit: 90
        bobot: {pers: 0.4, kepekaan: 1}
        kampanye_tertinggi: waspada
      """)
    #expect(
      read
        == LevelThresholds(
          siaga: LevelThresholds.Step(mentions: 15, ratio: 3), chance: 0.01, leavingShare: 0.7, holdMinutes: 90,
          weights: LevelWeights(press: 0.4, sensitivity: 1), campaignHighest: .waspada))
  }

  @Test(arguments: ["  kebetulan_per_hari: 0", "  turun_di_bawah: 2", "  bertahan_menit: -5", "  kampanye_tertinggi: merah"])
  func `a figure beyond its range is refused with its line`(line: String) {
    #expect { _ = try levels(line) } throws: { ($0 as? SettingsError)?.line == 2 }
  }

  @Test func `misspelt keys are named`() throws {
    let warnings = try SettingsFile.read("tingkat:\n  tahan: 5\n  bobot: {perss: 1}\n".utf8).warnings
    #expect(warnings.map(\.key).sorted() == ["tingkat.bobot.perss", "tingkat.tahan"])
  }
}

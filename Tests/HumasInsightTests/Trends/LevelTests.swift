import HumasInsight
import HumasModel
import Testing

/// Now is 14:03. With nothing to expect five mentions in an hour are waspada, twenty siaga, sixty awas.
@Suite struct LevelTests {
  private func row(
    _ buckets: [Int], _ levels: LevelThresholds = LevelThresholds(), channels: [String] = [], signs: IssueSigns = IssueSigns()
  ) -> IssueRow {
    var tally = TallyFixture.tally(lastHour: buckets.suffix(12).reduce(0, +), recentBuckets: buckets)
    tally.hours = (1...24).map { 25 - $0 }.map { buckets.dropLast(($0 - 1) * 12).suffix(12).reduce(0, +) }
    tally.channels = channels
    tally.signs = signs
    return TrendDesk(levels: levels).row(tally, now: TallyFixture.now)
  }

  private func after(_ counts: [Int], minutes: Int) -> [Int] {
    TallyFixture.buckets(quiet: 100, counts) + Array(repeating: 0, count: minutes / 5)
  }

  @Test func `a level is held for a while after the hour has become quiet`() {
    let sixty = Array(repeating: 5, count: 12)
    #expect(row(after(sixty, minutes: 0)).level == .awas)
    #expect(row(after(sixty, minutes: 30)).level == .awas)
    #expect(row(after(sixty, minutes: 60)).level == .awas)
    #expect(row(after(sixty, minutes: 60)).reason?.isHeld == true)
    #expect(row(after(sixty, minutes: 150)).level == .siaga)
    #expect(row(after(sixty, minutes: 540)).level == .waspada)
  }

  @Test func `counts around a threshold do not make the level flap`() {
    let wobbling = (0..<200).map { $0 % 6 == 0 ? ($0 % 36 < 18 ? 11 : 9) : 0 }
    let levels = (60...200).map { row(Array(wobbling.prefix($0))).level }
    #expect(zip(levels, levels.dropFirst()).count { $0 != $1 } == 0)
    #expect(levels.last == .siaga)
  }

  @Test func `without a time of holding the level follows the counts`() {
    let levels = LevelThresholds(leavingShare: 1, holdMinutes: 0)
    #expect(row(after([70], minutes: 55), levels).level == .awas)
    #expect(row(after([70], minutes: 65), levels).level == .siaga)
  }

  @Test func `the same counts give the same level, however often one has looked`() {
    let curve = after([30, 30, 2], minutes: 45)
    #expect(row(curve) == row(curve))
  }

  @Test func `spread, press and tone together raise a loud issue by one level`() {
    let signs = IssueSigns(areas: 5, pressShare: 0.3, negativeShare: 0.95)
    #expect(row(after([6], minutes: 0), channels: ["X", "WA", "IG", "LAPOR"], signs: signs).level == .siaga)
    #expect(row(after([6], minutes: 0), channels: ["X", "WA", "IG"], signs: signs).level == .waspada)
  }

  @Test func `they raise nothing that is not loud`() {
    let signs = IssueSigns(areas: 9, pressShare: 1, negativeShare: 1, sensitivity: 1)
    #expect(row(after([3], minutes: 0), channels: ["X", "WA", "IG", "LAPOR"], signs: signs).level == .normal)
  }

  @Test func `each factor is shown with its value and weight, and what is unknown is left out`() {
    let signs = IssueSigns(areas: 3, negativeShare: 0.4)
    let parts = row(after([6], minutes: 0), channels: ["X"], signs: signs).reason?.parts
    #expect(
      parts == [
        LevelPart(.burst, value: 1, weight: 1), LevelPart(.channels, value: 0, weight: 0.25),
        LevelPart(.areas, value: 0.5, weight: 0.25), LevelPart(.tone, value: 0, weight: 0.25),
      ])
  }

  @Test func `weights can be set`() {
    let levels = LevelThresholds(weights: LevelWeights(sensitivity: 1))
    #expect(row(after([6], minutes: 0), levels, signs: IssueSigns(sensitivity: 1)).level == .siaga)
  }

  @Test func `an import raises no level, a campaign none above siaga`() {
    let backlog = IssueSigns(arrival: ArrivalSigns(mentions: 70, backlogShare: 0.9, sourceShare: 1))
    let campaign = IssueSigns(arrival: ArrivalSigns(mentions: 70, peopleShare: 0.1, copiesShare: 0.9))
    #expect(row(after([70], minutes: 0), signs: backlog).level == .normal)
    #expect(row(after([70], minutes: 0), signs: backlog).reason?.kind.kind == .artefact)
    #expect(row(after([70], minutes: 0), signs: campaign).level == .siaga)
  }

  @Test func `an operator's level stands, and the formula's figures beside it`() throws {
    let override = LevelOverride(
      level: .normal, reason: "latihan", operatorName: "Rini", at: OfficeFixture.wall("2026-11-22 13:59"))
    let row = row(after([70], minutes: 0), signs: IssueSigns(override: override))
    #expect(row.level == .normal && row.reason?.override == override)
    #expect(row.reason?.windows.first?.level == .awas)
    #expect(row.reason?.loudSince == nil)
  }
}

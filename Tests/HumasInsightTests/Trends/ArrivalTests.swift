import HumasInsight
import HumasModel
import Testing

@Suite struct ArrivalTests {
  private let seen = OfficeFixture.wall("2026-11-22 14:00")

  /// Ten mentions a minute and a bit apart, unevenly, by ten people.
  private func people(_ change: (inout Arrival, Int) -> Void = { _, _ in }) -> [Arrival] {
    let gaps = [10, 200, 45, 500, 30, 90, 15, 700, 60, 120]
    return gaps.indices.map { place in
      let at = seen - .seconds(Int64(gaps.prefix(place).reduce(0, +)))
      var arrival = Arrival(at: at, seen: seen, author: "akun\(place)", source: "x")
      change(&arrival, place)
      return arrival
    }
  }

  private func verdict(_ arrivals: [Arrival]) -> KindVerdict {
    ArrivalJudge.verdict(on: ArrivalSigns(reading: arrivals))
  }

  @Test func `people on their own are organic`() {
    #expect(verdict(people()) == KindVerdict(kind: .organic))
  }

  @Test func `news that many pass on is organic, though the text is one`() {
    let found = verdict(people { arrival, _ in arrival.isCopy = true })
    #expect(found.kind == .organic && found.reasons.map(\.sign) == [.copies])
  }

  @Test func `one text by few accounts is a campaign, and the reasons say so`() {
    let found = verdict(people { arrival, place in (arrival.isCopy, arrival.author) = (place > 0, "akun\(place % 2)") })
    #expect(found.kind == .campaign)
    #expect(
      found.reasons == [
        .init(.copies, value: 0.9, threshold: 0.5), .init(.fewPeople, value: 0.2, threshold: 0.4),
        .init(.busyAccounts, value: 1, threshold: 0.5),
      ])
  }

  @Test func `few accounts like a clock are a campaign even with words of their own`() {
    let found = verdict(
      people { arrival, place in (arrival.at, arrival.author) = (seen - .minutes(Int64(place)), "akun\(place % 3)") })
    #expect(found.kind == .campaign && found.reasons.map(\.sign) == [.fewPeople, .busyAccounts, .evenGaps])
  }

  @Test func `old reports that one source delivers at once are an import`() {
    let found = verdict(people { arrival, place in arrival.at = seen - .days(Int64(2 + place)) })
    #expect(found == KindVerdict(kind: .artefact, reasons: [.init(.backlog, value: 1, threshold: 0.5)]))
  }

  @Test func `the same second, or only a date, on most of them is an import`() {
    #expect(verdict(people { arrival, _ in arrival.at = seen }).reasons.map(\.sign) == [.oneMoment])
    #expect(verdict(people { arrival, _ in arrival.isDateOnly = true }).kind == .artefact)
  }

  @Test func `old times from several sources are no import`() {
    let found = verdict(people { arrival, place in (arrival.at, arrival.source) = (seen - .days(3), "s\(place % 2)") })
    #expect(found.kind == .organic)
  }

  @Test func `four mentions tell nothing, nor do nameless ones of their accounts`() {
    #expect(verdict(Array(people { arrival, _ in arrival.at = seen }.prefix(4))) == KindVerdict())
    let signs = ArrivalSigns(reading: people { arrival, _ in arrival.author = nil })
    #expect(signs.peopleShare == nil && signs.busiestShare == nil && signs.copiesShare == 0)
  }

  @Test func `unknown times are neither old nor equal`() {
    let signs = ArrivalSigns(reading: people { arrival, _ in arrival.at = nil })
    #expect(signs.backlogShare == 0 && signs.oneMomentShare == 0 && signs.gapSpread == nil)
  }
}

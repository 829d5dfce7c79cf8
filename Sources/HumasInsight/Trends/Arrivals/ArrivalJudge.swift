package import HumasModel

/// Tells people from a campaign and from an artefact of the import, and says by what signs.
package enum ArrivalJudge {
  /// Fewer mentions say nothing.
  private static let fewest = 5

  /// From where each sign counts. Our own choice: a half is a majority; three accounts with half of all, or gaps a third as
  /// uneven as chance makes them, hardly come about among people on their own.
  private static let copies = 0.5
  private static let fewPeople = 0.4
  private static let busyAccounts = 0.5
  private static let evenGaps = 0.35
  private static let backlog = 0.5
  private static let oneMoment = 0.5
  private static let oneSource = 0.8

  /// An import is told by old or equal times from one source. A campaign is told by one text in few hands: copies with
  /// another sign, or three other signs. Copies alone are none: news is passed on by many.
  package static func verdict(on signs: ArrivalSigns) -> KindVerdict {
    guard signs.mentions >= fewest else { return KindVerdict() }
    let imported = importSigns(signs)
    if !imported.isEmpty { return KindVerdict(kind: .artefact, reasons: imported) }
    let reasons = campaignSigns(signs)
    let isCampaign = reasons.count >= (reasons.contains { $0.sign == .copies } ? 2 : 3)
    return KindVerdict(kind: isCampaign ? .campaign : .organic, reasons: reasons)
  }

  private static func importSigns(_ signs: ArrivalSigns) -> [KindVerdict.Reason] {
    guard signs.sourceShare ?? 1 >= oneSource else { return [] }
    return [
      reason(.backlog, signs.backlogShare, atLeast: backlog), reason(.oneMoment, signs.oneMomentShare, atLeast: oneMoment),
    ].compactMap { $0 }
  }

  private static func campaignSigns(_ signs: ArrivalSigns) -> [KindVerdict.Reason] {
    [
      reason(.copies, signs.copiesShare, atLeast: copies), reason(.fewPeople, signs.peopleShare, atMost: fewPeople),
      reason(.busyAccounts, signs.busiestShare, atLeast: busyAccounts),
      reason(.evenGaps, signs.gapSpread, atMost: evenGaps),
    ].compactMap { $0 }
  }

  private static func reason(_ sign: KindVerdict.Sign, _ value: Double?, atLeast bound: Double) -> KindVerdict.Reason? {
    value.flatMap { $0 >= bound ? KindVerdict.Reason(sign, value: $0, threshold: bound) : nil }
  }

  private static func reason(_ sign: KindVerdict.Sign, _ value: Double?, atMost bound: Double) -> KindVerdict.Reason? {
    value.flatMap { $0 <= bound ? KindVerdict.Reason(sign, value: $0, threshold: bound) : nil }
  }
}

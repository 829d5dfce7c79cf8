import HumasInsight
import HumasModel
import Testing

@Suite struct CaseRuleTests {
  private let rule = CaseRule(
    settings: OfficeFixture.settings(channels: [
      ChannelRule(name: "WA", expectsAnswer: true), ChannelRule(name: "Papan Warga", expectsAnswer: false),
      ChannelRule(name: "X", expectsAnswer: true), ChannelRule(name: "Situs Resmi", isOwn: true, expectsAnswer: false),
    ]))

  @Test(arguments: [
    ("LAPOR", Classification?.none, true), ("WA", nil, true), ("wa ", nil, true), ("Papan Warga", nil, false),
    ("papan  WARGA", nil, false), ("Instagram", nil, false), ("Pers", nil, false), ("RSS", nil, false),
    ("X", nil, true),
    ("Loket Kecamatan", nil, true), ("Situs Resmi", .complaint, false), ("Instagram", .complaint, true),
    ("Instagram", .other, false), ("WA", .other, true),
  ])
  func `class and channel say whether an answer is expected`(
    channel: String, classification: Classification?, expected: Bool
  ) {
    let mention = OfficeFixture.report(classification, at: nil, channel: channel)
    #expect(rule.expectsAnswer(mention) == expected, "\(channel)")
  }

  @Test func `a repost is nobody's question`() {
    var mention = OfficeFixture.report(.complaint, at: nil)
    mention.repostOf = "x 123"
    #expect(!rule.expectsAnswer(mention))
  }

  @Test(arguments: [
    (Status.new, true), (.waitingForReporter, true), (.other("Sedang Ditelaah"), true), (.responded, false),
    (.done, false), (.closedBySystem, false), (.archived, false),
  ])
  func `only open cases wait`(status: Status, isOpen: Bool) {
    #expect(rule.isOpenCase(OfficeFixture.report(.complaint, at: nil, status: status)) == isOpen)
  }
}

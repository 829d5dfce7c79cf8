import HumasModel
import Testing

@testable import HumasInsight

struct WatchRuleTests {
  private let rules = WatchRules([
    WatchRule(name: "Jembatan Wonoasri", phrases: ["jembatan"], exclusions: ["jembatan timbang"], places: ["Wonoasri"]),
    WatchRule(name: "Kepala dinas", persons: ["Ratna Wibawa"]),
    WatchRule(name: "Air bersih", phrases: ["air keruh", "air mati"]),
    WatchRule(name: "Tanpa syarat"),
  ])

  private func rule(_ text: String, place: String? = nil) -> String? {
    rules.rule(for: Mention(identity: Identity(text: "1"), source: "x", channel: "X", text: text, place: place))?.name
  }

  @Test func `every kind of condition has to be met, exclusions have not`() {
    #expect(rule("jembatan putus di Wonoasri") == "Jembatan Wonoasri")
    #expect(rule("jembatan putus", place: "Desa Wonoasri") == "Jembatan Wonoasri")
    #expect(rule("jembatan putus di Banyurejo") == nil)
    #expect(rule("jembatan timbang Wonoasri tutup") == nil)
  }

  @Test func `a person alone is a rule, nothing at all is none`() {
    #expect(rule("Bu Ratna Wibawa tidak di tempat") == "Kepala dinas")
    #expect(rule("apa saja") == nil)
  }

  @Test func `of several rules the first counts`() {
    #expect(rule("air mati kata Ratna Wibawa") == "Kepala dinas")
  }
}

import HumasModel
import Testing
import Wording

private let indonesian = Language.indonesian.words
private let english = Language.english.words

@Test(arguments: [
  (Span.seconds(-5), "0 dtk"), (.seconds(59), "59 dtk"), (.minutes(4), "4 mnt"), (.minutes(130), "2 j 10 mnt"),
  (.hours(26), "1 hr 2 j"), (.hours(963), "40 hr"),
])
func `a span has two units at most, and one where the second is noise`(span: Span, text: String) {
  #expect(indonesian.short(span) == text)
}

@Test func `figures are grouped as each language groups them`() {
  #expect(indonesian.count(1_284) == "1.284")
  #expect(english.count(-1_234_567) == "-1,234,567")
  #expect(indonesian.count(10_000, isCapped: true) == "10.000+")
}

@Test(arguments: [
  (6.24, "6,2"), (0, "0,0"), (99.96, "100,0"), (1284.4, "1.284"), (-0.36, "-0,4"), (.infinity, "–"), (.nan, "–"),
])
func `a ratio has one decimal below a hundred and stays finite`(value: Double, text: String) {
  #expect(indonesian.decimal(value) == text)
}

@Test func `moments are told with day, seconds and zone`() throws {
  let moment = try #require(Instant(rfc3339: "2026-11-22T14:05:32+07:00"))
  #expect(indonesian.moment(moment, in: .wib) == "Min 22 Nov 2026 14.05.32 WIB")
  #expect(indonesian.moment(moment, in: .wit) == "Min 22 Nov 2026 16.05.32 WIT")
  #expect(english.moment(moment, in: .wib) == "Sun 22 Nov 2026 14:05:32 WIB")
}

@Test func `yesterday is told by its day`() throws {
  let midnight = try #require(Instant(rfc3339: "2026-11-22T00:00:00+07:00"))
  #expect(indonesian.recent(midnight, now: midnight + .hours(1), in: .wib) == "00.00")
  #expect(indonesian.recent(midnight - .seconds(1), now: midnight, in: .wib) == "21 Nov")
}

@Test(arguments: [
  (Deadline.State.due, 3 * 450, 5000, "sisa 3 hr kerja"), (.atRisk, 120, 1560, "sisa 2 j kerja"),
  (.due, 42, 42, "sisa 42 mnt"),
  (.breached, -20, -1560, "lewat 1 hr 2 j"), (.met, 0, 0, "terjawab"), (.unclassified, 0, 0, "belum diklasifikasi"),
])
func `a clock says how much working time is left, and how long ago it ran out`(
  state: Deadline.State, working: Int, clock: Int, text: String
) {
  let now = Instant(seconds: 1_795_000_000)
  let deadline = Deadline(
    rule: ClockRule(id: "aspirasi", amount: 5, unit: .workingDays, basis: ""), due: now + .minutes(Int64(clock)),
    state: state, workingMinutesLeft: working, clockMinutesLeft: clock)
  #expect(indonesian.standing(of: deadline, now: now, workingDay: 450) == text)
}

@Test(arguments: Language.allCases)
func `every rejected record and every trouble comes with what to do`(language: Language) {
  let words = language.words
  #expect(Reject.Reason.allCases.allSatisfy { !words.sentence(for: $0).isEmpty && !words.advice(for: $0).isEmpty })
  #expect(Finding.Verdict.allCases.allSatisfy { !words.word(for: $0).isEmpty })
}

@Test(arguments: Language.allCases)
func `letters tell the classes apart`(language: Language) {
  #expect(Set(Classification.allCases.map(language.words.letter(for:))).count == Classification.allCases.count)
}

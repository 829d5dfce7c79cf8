import HumasModel
import Testing

@testable import HumasStore

struct IssueTallyTests {
  private let work = Workplace()

  @Test func `an issue is counted by hours back from now, undated mentions apart`() throws {
    let store = try work.store()
    let times: [Instant?] = [
      .noon, .noon - .minutes(54), .noon - .minutes(61), .noon - .hours(23), .noon - .days(1), .noon - .days(2), nil,
    ]
    try store.take(stretch(times.enumerated().map { .mention(post("\($0)", at: $1, category: "Banjir")) }))
    let tally = try #require(try store.issueTallies(limit: 5, now: .noon).issues.first)
    #expect(tally.name == "Banjir" && tally.basis == .category)
    #expect(tally.mentions == 7 && tally.undated == 1)
    #expect(tally.first == .noon - .days(2) && tally.last == .noon)
    #expect(tally.lastHour == 2 && tally.hourBefore == 1)
    #expect(tally.hours == [1] + Array(repeating: 0, count: 21) + [1, 2])
    #expect(Array(tally.sameHourBefore.prefix(3)) == [1, 1, 0])
    #expect(tally.sameHourBefore.count == 28)
    #expect(tally.mentionsBefore == 2)
    #expect(tally.daysKnown == 1)
    #expect(tally.recentBuckets.count == 300 && tally.recentBuckets.last == 1)
  }

  @Test func `the loudest of the last hour stand before the largest`() throws {
    let store = try work.store()
    let old = (0..<5).map { Entry.mention(post("o\($0)", at: .noon - .days(3), category: "Jalan")) }
    try store.take(stretch(old + [.mention(post("n", at: .noon, channel: "WA", category: "Air"))]))
    let tallies = try store.issueTallies(limit: 2, now: .noon)
    #expect(tallies.issues.map(\.name) == ["Air", "Jalan"])
    #expect(tallies.total == 2)
    #expect(try store.issueTallies(limit: 1, now: .noon).issues.map(\.name) == ["Air"])
    #expect(try store.tallies(now: .noon).lastHour == 1)
  }

  @Test func `a mention that changes time and issue leaves no trace where it was`() throws {
    let store = try work.store()
    try store.take(posts(post("1", at: .noon, category: "Jalan"), post("2", at: .noon - .hours(5), category: "Jalan")))
    try store.take(posts(post("1", at: .noon - .hours(1), channel: "WA", category: "Air"), of: "masuk/b.jsonl"))
    let tallies = try store.issueTallies(limit: 9, now: .noon).issues
    let road = try #require(tallies.first { $0.name == "Jalan" })
    #expect(road.mentions == 1 && road.lastHour == 0)
    #expect(road.first == .noon - .hours(5) && road.last == .noon - .hours(5))
    let water = try #require(tallies.first { $0.name == "Air" })
    #expect(water.mentions == 1 && water.hourBefore == 1 && water.channels == ["WA"])
  }

  @Test func `what another program commits or rebuilds is seen at the next look`() throws {
    let store = try work.store()
    let viewer = try work.store(.viewer)
    for round in 0..<4 {
      let at = Instant.noon - .days(Int64(round))
      try store.take(posts(post("\(round)", at: at, category: "Air"), of: "masuk/\(round).jsonl"))
      if round == 2 { try store.rebuild(byCategory) }
      let seen = try viewer.issueTallies(limit: 9, now: .noon)
      let fresh = try work.store(.viewer).issueTallies(limit: 9, now: .noon)
      #expect(seen == fresh && seen.issues.first?.mentions == round + 1)
      #expect(try viewer.tallies(now: .noon).lastHour == 1)
    }
  }

  @Test func `a look at another time counts anew`() throws {
    let store = try work.store()
    try store.take(posts(post("1", at: .noon, category: "Air"), post("2", at: .noon - .days(3), category: "Air")))
    let times = [Instant.noon, .noon + .minutes(70), .noon - .days(3), .noon + .days(27), .noon]
    for now in times {
      let fresh = try work.store(.viewer).issueTallies(limit: 9, now: now)
      #expect(try store.issueTallies(limit: 9, now: now) == fresh)
    }
  }

  @Test func `mentions of an issue are listed by its number`() throws {
    let store = try work.store()
    try store.take(posts(post("1", "a", category: "Jalan"), post("2", "b", category: "Air")))
    let water = try #require(try store.issueTallies(limit: 9, now: .noon).issues.first { $0.name == "Air" })
    #expect(try store.texts(MentionFilter(issue: water.id)) == ["b"])
  }
}

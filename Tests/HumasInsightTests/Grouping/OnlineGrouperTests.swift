import HumasModel
import Testing

@testable import HumasInsight

/// Mentions of three matters, mixed, twenty of each.
private let mixed: [(text: String, matter: Int)] = (0..<60).map { index in
  let wordings = [
    ["air pdam keruh di Sumberjati", "pdam Sumberjati keruh lagi", "keruh sekali air pdam Sumberjati hari ini"],
    ["jembatan gantung Wonoasri putus", "Wonoasri: jembatan gantung putus diterjang arus", "jembatan Wonoasri putus"],
    ["blangko ktp habis di loket", "ktp belum jadi karena blangko habis", "loket bilang blangko ktp habis"],
  ]
  return (wordings[index % 3][index / 3 % 3], index % 3)
}

private func grouped(_ texts: [String], by grouper: inout OnlineGrouper) -> [GroupID] {
  var reader = TermReader()
  return texts.map { grouper.place(reader.terms([$0])).group }
}

private func terms(_ text: String) -> MentionTerms {
  var reader = TermReader()
  return reader.terms([text])
}

struct OnlineGrouperTests {
  @Test func `mentions of three matters end in three groups`() {
    var grouper = OnlineGrouper()
    let groups = grouped(mixed.map(\.text), by: &grouper)
    for matter in 0..<3 {
      #expect(Set(zip(groups, mixed).filter { $1.matter == matter }.map(\.0).suffix(15)).count == 1)
    }
    #expect(Set(groups).count <= 4)
  }

  @Test func `the answer for a mention depends on none that comes later`() {
    var (whole, part) = (OnlineGrouper(), OnlineGrouper())
    let texts = mixed.map(\.text)
    #expect(grouped(texts, by: &whole).prefix(20) == grouped(Array(texts.prefix(20)), by: &part)[...])
  }

  @Test func `mentions without a word share one group`() {
    var grouper = OnlineGrouper()
    let groups = grouped(["🙏🙏", "air pdam keruh", "!!!"], by: &grouper)
    #expect(groups[0] == groups[2] && groups[0] != groups[1])
  }

  @Test func `a kept grouper goes on as if it had never stopped`() throws {
    var grouper = OnlineGrouper()
    let texts = mixed.map(\.text)
    _ = grouped(Array(texts.prefix(30)), by: &grouper)
    grouper.ignore(GroupID(rawValue: 1))
    var restored = try OnlineGrouper(state: grouper.state)
    let rest = Array(texts.dropFirst(30))
    #expect(grouped(rest, by: &grouper) == grouped(rest, by: &restored))
    #expect(restored.isIgnored(GroupID(rawValue: 1)))
    let isSame = grouper.state == restored.state
    #expect(isSame)
  }

  @Test func `damaged state is not used`() {
    var state = OnlineGrouper().state
    state[state.count / 2] ^= 1
    #expect(throws: UnusableState.self) { try OnlineGrouper(state: state) }
    #expect(throws: UnusableState.self) { try OnlineGrouper(state: []) }
  }

  @Test func `memory does not grow with the stream`() {
    var rule = GroupingRule()
    (rule.groups, rule.window) = (32, 64)
    var grouper = OnlineGrouper(rule: rule)
    for index in 0..<4000 {
      _ = grouper.place(MentionTerms((0..<5).map { UInt64(index / 4 * 10 + $0 + 1) }))
    }
    #expect(grouper.count <= 32)
    #expect(grouper.wordCount < 600)
  }

  @Test func `a large group outlives small ones`() {
    var rule = GroupingRule()
    (rule.groups, rule.window) = (16, 64)
    var grouper = OnlineGrouper(rule: rule)
    let large = (0..<30).map { _ in grouper.place(MentionTerms([1, 2, 3])).group }.last
    for index in 0..<200 { _ = grouper.place(MentionTerms([UInt64(1000 + index)])) }
    #expect(grouper.place(MentionTerms([1, 2, 3])).group == large)
  }

  @Test func `where all groups are pinned the stalest makes room`() {
    var rule = GroupingRule()
    (rule.groups, rule.window) = (8, 64)
    var grouper = OnlineGrouper(rule: rule)
    for index in 0..<20 { grouper.pin(grouper.place(MentionTerms([UInt64(index + 1)])).group) }
    #expect(grouper.count <= 8)
  }

  @Test func `groups that keep wanting the same mentions become one`() {
    var rule = GroupingRule()
    (rule.sharedMentions, rule.sizePrior) = (1, 1)
    var grouper = OnlineGrouper(rule: rule)
    let first = grouper.place(MentionTerms([1, 2, 3])).group
    let second = grouper.place(MentionTerms([4, 5, 6])).group
    #expect(first != second)
    #expect(grouper.place(MentionTerms([1, 2, 3, 4, 5, 6])).absorbed != nil)
    #expect(grouper.place(MentionTerms([1, 2, 3])).group == grouper.place(MentionTerms([4, 5, 6])).group)
  }
}

struct TeachingTests {
  private func taught() -> (grouper: OnlineGrouper, water: GroupID, bridge: GroupID) {
    var grouper = OnlineGrouper()
    let groups = grouped(mixed.map(\.text), by: &grouper)
    return (grouper, groups[57], groups[58])
  }

  @Test func `after a merge mentions of both go to one`() {
    var (grouper, water, bridge) = taught()
    grouper.merge(bridge, into: water)
    #expect(grouper.place(terms("jembatan gantung Wonoasri putus")).group == water)
    #expect(grouper.place(terms("air pdam Sumberjati keruh")).group == water)
    #expect(grouper.current(bridge) == water)
  }

  @Test func `a moved mention takes those like it along`() {
    var (grouper, water, bridge) = taught()
    let mention = terms("bau kaporit menyengat")
    let first = grouper.place(mention, decided: bridge).group
    #expect(first == bridge)
    grouper.move(mention, from: bridge, to: water)
    #expect(grouper.place(terms("bau kaporit menyengat sekali")).group == water)
  }

  @Test func `mentions split off found a group that stays apart`() {
    var (grouper, water, _) = taught()
    let odd = [terms("pdam Sumberjati tagihan dobel"), terms("tagihan pdam dobel bulan ini")]
    for mention in odd { _ = grouper.place(mention, decided: water) }
    let new = grouper.split(odd, from: water)
    #expect(grouper.place(terms("tagihan dobel lagi")).group == new)
    for _ in 0..<30 { _ = grouper.place(terms("pdam Sumberjati tagihan dobel air keruh")) }
    #expect(grouper.current(new) != grouper.current(water))
  }

  @Test func `an ignored group goes on gathering its mentions`() {
    var (grouper, water, _) = taught()
    grouper.ignore(water)
    #expect(grouper.place(terms("air pdam keruh di Sumberjati")).group == water)
    #expect(grouper.isIgnored(water))
  }

  @Test func `groups that drift together are proposed, parted ones are not`() throws {
    var rule = GroupingRule()
    rule.sharedMentions = 1000
    var grouper = OnlineGrouper(rule: rule)
    let (a, b) = (grouper.place(MentionTerms([1, 2, 3])).group, grouper.place(MentionTerms([4, 5, 6])).group)
    for index in 0..<20 { _ = grouper.place(MentionTerms(index.isMultiple(of: 2) ? [1, 2, 4, 5] : [4, 5, 6, 1])) }
    let proposal = try #require(grouper.mergeProposals(least: 0.1).first)
    #expect(Set([proposal.group, proposal.other]) == [a, b])
    grouper.move(MentionTerms([1, 2, 3]), from: a, to: b)
    #expect(grouper.mergeProposals(least: 0.1).isEmpty)
  }
}

import Testing

@testable import HumasInsight

private let issue = GroupID(rawValue: 1)

private func names(_ texts: [String], others: [String] = []) -> GroupNames {
  var names = GroupNames()
  for text in others { names.observe(text, in: GroupID(rawValue: 2)) }
  for text in texts { names.observe(text, in: issue) }
  return names
}

struct GroupNamesTests {
  @Test func `a group is named by what its mentions share, with the place`() {
    let names = names([
      "tolong, lampu jalan di Wonoasri belum menyala juga", "kami minta lampu jalan Wonoasri diperbaiki",
      "anak saya jatuh karena lampu jalan Wonoasri padam",
    ])
    #expect(names.name(of: issue) == "Lampu jalan Wonoasri")
  }

  @Test func `a single mention has a name already`() {
    #expect(names(["pak, air pdam keruh sekali"]).name(of: issue) == "Air pdam keruh")
  }

  @Test func `a name stays while the group grows`() {
    var names = names(Array(repeating: "jembatan gantung putus", count: 4))
    let name = names.name(of: issue)
    for _ in 0..<4 { names.observe("jembatan darurat ditunggu", in: issue) }
    #expect(name == names.name(of: issue))
  }

  @Test func `words without meaning name nothing`() {
    #expect(names(["ya, tolong pak", "🙏🙏"]).name(of: issue) == nil)
  }

  @Test func `the phrases of an absorbed group count for the other`() {
    var names = names(["antrean ktp"], others: ["blangko ktp habis", "blangko ktp habis terus", "blangko ktp habis"])
    names.absorb(GroupID(rawValue: 2), into: issue)
    for _ in 0..<3 { names.observe("blangko ktp habis", in: issue) }
    #expect(names.name(of: issue) == "Blangko ktp habis")
    #expect(names.name(of: GroupID(rawValue: 2)) == nil)
  }
}

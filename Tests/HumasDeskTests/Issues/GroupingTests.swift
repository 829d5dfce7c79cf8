import Foundation
import HumasDesk
import HumasModel
import Testing

/// Mentions grouped by the desk's own intake.
struct GroupingTests {
  private static let lines = [
    "Air PDAM mati di Kedungwuni sejak subuh", "PDAM Kedungwuni mati lagi, air tidak mengalir",
    "Jembatan Loji retak, truk masih lewat", "Jembatan Loji makin retak, tolong ditutup",
    "Air PDAM di Kedungwuni belum mengalir juga", "Retak jembatan Loji tambah lebar",
  ]
  private static let water = [0, 1, 4]

  private let work: TemporaryDesk

  init() throws {
    work = try TemporaryDesk()
    try work.write(GroupingTests.file(GroupingTests.lines[...]), to: "masuk/a.jsonl")
  }

  private static func file(_ lines: ArraySlice<String>) -> String {
    lines.enumerated().map { index, text in
      let author = "warga\(index % 2)"
      return "{\"id\":\"\(text.hashForTest)\",\"text\":\"\(text)\",\"channel\":\"X\",\"author\":\"\(author)\",\"at\":\"2026-11-22T13:0\(index):00+07:00\"}"
    }.joined(separator: "\n") + "\n"
  }

  /// Issue of each mention, by the number of the mention.
  private func issues(_ desk: Desk) throws -> [String?] {
    try desk.mentions(.all, anchor: .top, limit: 50).rows.sorted { $0.number < $1.number }.map(\.issue)
  }

  private func decide(
    _ verb: IssueVerb, _ issue: Int64, other: Int64? = nil, name: String? = nil, mentions: [Int64] = [],
    level: Level? = nil, reason: String? = nil, _ desk: Desk
  ) throws -> IssueStep {
    try desk.act(
      IssueStep(
        at: work.now, operatorName: "Ana", verb: verb, issue: issue, other: other, name: name, mentions: mentions,
        level: level, reason: reason)
    ).get()
  }

  private func id(of name: String?, _ desk: Desk) throws -> Int64 {
    try #require(try desk.issues(limit: 0, at: work.now).first { $0.name == name }).id
  }

  @Test func `mentions of one matter are one issue, those of another are another`() throws {
    let desk = try work.open()
    try desk.takeIn(seen: work.now)
    let names = try issues(desk)
    #expect(Set(GroupingTests.water.map { names[$0] }).count == 1)
    #expect(Set(names).count == 2)
  }

  @Test func `taken in by two programs they are grouped as by one`() throws {
    let desk = try work.open()
    try desk.takeIn(seen: work.now)
    let atOnce = try issues(desk)
    let other = try TemporaryDesk()
    for end in 1...GroupingTests.lines.count {
      try other.write(GroupingTests.file(GroupingTests.lines[..<end]), to: "masuk/a.jsonl")
      let desk = try other.open()
      try desk.takeIn(seen: other.now)
      desk.close()
    }
    #expect(try issues(try other.open()) == atOnce)
  }

  @Test func `what an operator names, merges and splits stays so, and a rebuild gives the same`() throws {
    let desk = try work.open()
    try desk.takeIn(seen: work.now)
    let names = try issues(desk)
    let (water, bridge) = (try id(of: names[0], desk), try id(of: names[2], desk))
    _ = try decide(.rename, bridge, name: "Jembatan Loji", desk)
    _ = try decide(.split, water, name: "Air Kedungwuni", mentions: [5], desk)
    _ = try decide(.merge, water, other: bridge, desk)
    let decided = try issues(desk)
    #expect(decided == ["Jembatan Loji", "Jembatan Loji", "Jembatan Loji", "Jembatan Loji", "Air Kedungwuni", "Jembatan Loji"])
    try work.write("{\"text\":\"Air PDAM Kedungwuni mati total\",\"channel\":\"X\"}\n", to: "masuk/b.jsonl")
    try desk.takeIn(seen: work.now)
    let after = try issues(desk)
    #expect(after.prefix(6) == decided[...])
    let rows = try desk.issues(limit: 0, at: work.now)
    try desk.rebuild()
    #expect(try issues(desk) == after)
    #expect(try desk.issues(limit: 0, at: work.now) == rows)
  }

  @Test func `a mention that was moved stays where it was put`() throws {
    let desk = try work.open()
    try desk.takeIn(seen: work.now)
    let names = try issues(desk)
    _ = try decide(.move, try id(of: names[0], desk), other: try id(of: names[2], desk), mentions: [2], desk)
    try desk.rebuild()
    #expect(try issues(desk)[1] == names[2])
  }

  @Test func `a decision that cannot be is refused with its reason`() throws {
    let desk = try work.open()
    try desk.takeIn(seen: work.now)
    let names = try issues(desk)
    let water = try id(of: names[0], desk)
    let wish = { (verb: IssueVerb, other: Int64?, name: String?) in
      IssueStep(at: work.now, operatorName: "Ana", verb: verb, issue: water, other: other, name: name, level: .awas)
    }
    #expect(try desk.act(wish(.merge, water, nil)) == .failure(.sameIssue))
    #expect(try desk.act(wish(.merge, 99, nil)) == .failure(.noSuchIssue(99)))
    #expect(try desk.act(wish(.rename, nil, names[2])) == .failure(.nameTaken(names[2] ?? "")))
    #expect(try desk.act(wish(.rename, nil, " ")) == .failure(.nameMissing))
    #expect(try desk.act(wish(.level, nil, nil)) == .failure(.reasonMissing))
    #expect(try desk.decisions(limit: 9).isEmpty)
  }

  @Test func `an issue that is ignored goes on gathering and raises no level; a level that is set says who set it`() throws {
    let desk = try work.open()
    try desk.takeIn(seen: work.now)
    let names = try issues(desk)
    _ = try decide(.ignore, try id(of: names[0], desk), desk)
    _ = try decide(.level, try id(of: names[2], desk), level: .siaga, reason: "rapat", desk)
    let rows = try desk.issues(limit: 0, at: work.now)
    #expect(rows.map(\.isIgnored) == [false, true])
    #expect(rows.map(\.level) == [.siaga, .normal])
    #expect(rows.first?.reason?.override?.operatorName == "Ana")
  }

  @Test func `people are counted once, copies and tone with them, and who is unknown is counted apart`() throws {
    let text = "Pelayanan loket sangat buruk dan mengecewakan, antre lima jam lalu disuruh pulang begitu saja"
    let line = { (id: Int, author: String) in
      "{\"id\":\(id),\"text\":\"\(text)\",\"channel\":\"X\",\"reach\":10\(author),\"at\":\"2026-11-22T13:00:00+07:00\"}\n"
    }
    let authors = [",\"author\":\"a\"", ",\"author\":\"a\"", ",\"author\":\"b\"", ""]
    try work.write(authors.enumerated().map { line($0, $1) }.joined(), to: "masuk/c.jsonl")
    let desk = try work.open()
    try desk.takeIn(seen: work.now)
    let figures = try #require(try desk.issues(limit: 0, at: work.now).first { $0.mentions == 4 }).figures
    #expect(figures.people == 2)
    #expect(figures.unknownPeople == 1)
    #expect(figures.reach == 40)
    #expect(figures.copies == 3)
    #expect(figures.tone == ToneTally(negative: 4))
  }

  @Test func `a curve counts by its bucket, from hours and from five minutes alike`() throws {
    let desk = try work.open()
    try desk.takeIn(seen: work.now)
    let rows = try desk.issues(limit: 0, at: work.now)
    let fine = try desk.curves(of: rows, bucket: .minutes(5), count: 15, at: work.now)
    let coarse = try desk.curves(of: rows, bucket: .hours(1), count: 2, at: work.now)
    let counts = fine.flatMap(\.counts)
    #expect(counts.reduce(0, +) == 6)
    #expect(coarse.map(\.counts) == [[3, 0], [3, 0]])
  }
}

extension String {
  /// Stands for the text as an id.
  fileprivate var hashForTest: String { String(utf8.reduce(7 as UInt32) { $0 &* 31 &+ UInt32($1) }) }
}

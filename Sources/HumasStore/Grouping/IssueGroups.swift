internal import GRDB
internal import HumasModel

/// Which issue a group of the grouper is, and what it is called.
struct IssueGroups {
  private let find: Command
  private let link: Command
  private let found: Command
  private let named: Command
  private let taken: Command
  private let rename: Command
  private let relink: Command
  private let isDecided: Command
  private let firstSeen: Command
  private let generation: Int64
  private var known: [Int64: Link] = [:]

  private struct Link {
    var issue: Int64
    var isFounder: Bool
  }

  /// Of issues that the grouper made.
  static let basis = IssueRow.Basis.phrase.storedValue
  /// The name of an issue of which nothing is known, as it is kept.
  static let nameless = "Lain-lain"

  init(_ db: Database) throws {
    generation = try DeskLedger.nextGeneration(db)
    find = try db.command("SELECT issue, is_founder FROM issue_group WHERE grp = ?")
    link = try db.command("INSERT OR IGNORE INTO issue_group (grp, issue, is_founder) VALUES (?, ?, ?)")
    found = try db.command("INSERT INTO issue (name, basis, first_seen, changed) VALUES (?, ?, ?, ?) RETURNING id")
    named = try db.command("SELECT name, basis FROM issue WHERE id = ?")
    taken = try db.command("SELECT id FROM issue WHERE name = ?")
    rename = try db.command("UPDATE issue SET name = ?, changed = ? WHERE id = ?")
    relink = try db.command("UPDATE issue_group SET issue = ?, is_founder = 0 WHERE issue = ?")
    firstSeen = try db.command("UPDATE issue SET first_seen = min(first_seen, ?) WHERE id = ?")
    isDecided = try db.command(
      "SELECT 1 FROM issue_mark WHERE issue = ? AND (is_named = 1 OR is_pinned = 1 OR level IS NOT NULL)")
  }

  /// The issue of a group, founded where there is none; called `name` where one is given.
  mutating func issue(of group: Int64, name: String?, place: String? = nil, seen: Instant) throws -> Int64 {
    guard let link = try link(of: group) else {
      return try found(group, name ?? IssueGroups.nameless, place: place, seen: seen)
    }
    if link.isFounder, let name { try rename(link.issue, to: name, place: place) }
    return link.issue
  }

  /// An issue that was there before a rebuild is first seen again.
  func note(_ issue: Int64, seen: Instant) throws {
    firstSeen.bind(seen)
    firstSeen.bind(issue)
    try firstSeen.run()
  }

  /// Without founding one.
  mutating func issue(of group: Int64) throws -> Int64? { try link(of: group)?.issue }

  mutating func belong(_ group: Int64, to issue: Int64) throws {
    link.bind(group)
    link.bind(issue)
    link.bind(0)
    try link.run()
    known[group] = nil
  }

  /// The groups of one issue belong to another from now on.
  mutating func pass(from issue: Int64, to other: Int64) throws {
    relink.bind(other)
    relink.bind(issue)
    try relink.run()
    known.removeAll()
  }

  /// Whether a person has decided something about the issue that must not be lost with it.
  func isDecided(_ issue: Int64) throws -> Bool {
    isDecided.bind(issue)
    return try isDecided.first { _ in true } ?? false
  }

  private mutating func link(of group: Int64) throws -> Link? {
    if let link = known[group] { return link }
    find.bind(group)
    let link = try find.first { Link(issue: $0.integer(0), isFounder: $0.integer(1) == 1) }
    known[group] = link
    return link
  }

  private mutating func found(_ group: Int64, _ name: String, place: String?, seen: Instant) throws -> Int64 {
    found.bind(try free(name, place: place, for: nil))
    found.bind(IssueGroups.basis)
    found.bind(seen)
    found.bind(generation)
    let issue = try found.first { $0.integer(0) } ?? 0
    link.bind(group)
    link.bind(issue)
    link.bind(1)
    try link.run()
    known[group] = Link(issue: issue, isFounder: true)
    return issue
  }

  private func rename(_ issue: Int64, to name: String, place: String?) throws {
    named.bind(issue)
    guard let present = try named.first({ ($0.text(0), $0.integer(1)) }), present.1 >= IssueGroups.basis,
      try !isDecided(issue)
    else { return }
    let free = try free(name, place: place, for: issue)
    guard free != present.0 else { return }
    rename.bind(free)
    rename.bind(generation)
    rename.bind(issue)
    try rename.run()
  }

  /// The name, with the place or a number behind it where another issue has it.
  private func free(_ name: String, place: String?, for issue: Int64?) throws -> String {
    var wishes = [name]
    if let place, !name.lowercased().contains(place.lowercased()) { wishes.append("\(name) \(place)") }
    for wish in wishes where try isFree(wish, for: issue) { return wish }
    var number = 2
    while try !isFree("\(name) (\(number))", for: issue) { number += 1 }
    return "\(name) (\(number))"
  }

  private func isFree(_ name: String, for issue: Int64?) throws -> Bool {
    taken.bind(name)
    guard let holder = try taken.first({ $0.integer(0) }) else { return true }
    return holder == issue
  }
}

internal import GRDB
internal import HumasModel

/// What follows from a decision about an issue: names, marks, and where mentions are.
struct IssueConsequences {
  let db: Database

  func apply(_ step: IssueStep, _ derived: inout DerivedLedger) throws {
    switch step.verb {
    case .rename:
      try execute("UPDATE issue SET name = ? WHERE id = ?", step.name ?? "", step.issue)
      try mark("is_named", 1, of: step.issue)
    case .merge: if let other = step.other { try merge(step.issue, into: other, &derived) }
    case .split:
      if let other = step.other {
        try welcome(other, named: step.name ?? "", at: step.at)
        try fix(step.mentions, in: other, &derived)
      }
    case .move: if let other = step.other { try fix(step.mentions, in: other, &derived) }
    case .pin: try mark("is_pinned", 1, of: step.issue)
    case .unpin: try mark("is_pinned", 0, of: step.issue)
    case .ignore: try mark("is_ignored", 1, of: step.issue)
    case .heed: try mark("is_ignored", 0, of: step.issue)
    case .level: try setLevel(step)
    }
    let touch = try db.command("UPDATE issue SET changed = ? WHERE id IN (?, ?)")
    touch.bind(try DeskLedger.nextGeneration(db))
    touch.bind(step.issue)
    touch.bind(step.other)
    try touch.run()
  }

  /// The issue that a split made, as it was made: a rebuild comes by here too.
  private func welcome(_ issue: Int64, named name: String, at moment: Instant) throws {
    let command = try db.command("UPDATE issue SET name = ?, basis = ?, first_seen = min(first_seen, ?) WHERE id = ?")
    command.bind(name)
    command.bind(IssueGroups.basis)
    command.bind(moment)
    command.bind(issue)
    try command.run()
    try mark("is_named", 1, of: issue)
  }

  private func merge(_ issue: Int64, into other: Int64, _ derived: inout DerivedLedger) throws {
    try IssueMoving(db).move(from: issue, to: other, &derived)
    try derived.issues.groups.pass(from: issue, to: other)
    for sql in [
      "UPDATE mention_sign SET fixed = ? WHERE fixed = ?", "UPDATE issue_mark SET merged_into = ? WHERE merged_into = ?",
    ] {
      let command = try db.command(sql)
      command.bind(other)
      command.bind(issue)
      try command.run()
    }
    try mark("merged_into", other, of: issue)
  }

  private func fix(_ mentions: [Int64], in issue: Int64, _ derived: inout DerivedLedger) throws {
    let command = try db.command("UPDATE mention_sign SET fixed = ? WHERE number = ?")
    for number in mentions {
      command.bind(issue)
      command.bind(number)
      try command.run()
    }
    try IssueMoving(db).move(mentions, to: issue, &derived)
  }

  /// The column is a constant of this program.
  private func mark(_ column: String, _ value: Int64, of issue: Int64) throws {
    let command = try db.command(
      """
      INSERT INTO issue_mark (issue, \(column)) VALUES (?, ?) ON CONFLICT DO UPDATE SET \(column) = excluded.\(column)
      """)
    command.bind(issue)
    command.bind(value)
    try command.run()
  }

  private func setLevel(_ step: IssueStep) throws {
    let command = try db.command(
      """
      INSERT INTO issue_mark (issue, level, level_reason, level_by, level_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET level = excluded.level, level_reason = excluded.level_reason,
        level_by = excluded.level_by, level_at = excluded.level_at
      """)
    command.bind(step.issue)
    command.bind(step.level.map { Int64($0.rawValue) })
    command.bind(step.reason)
    command.bind(step.operatorName)
    command.bind(step.at)
    try command.run()
  }

  private func execute(_ sql: String, _ text: String, _ issue: Int64) throws {
    let command = try db.command(sql)
    command.bind(text)
    command.bind(issue)
    try command.run()
  }
}

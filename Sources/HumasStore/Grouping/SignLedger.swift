internal import GRDB
internal import HumasModel

/// What a transaction adds to the people, reach, copies and tone of issues.
struct SignLedger {
  fileprivate struct Delta {
    var figures = IssueFigures()
    var people: [Int64: Int] = [:]
  }

  private let signs: SignTable
  private var deltas: [Int64: Delta] = [:]

  init(_ db: Database) throws { signs = try SignTable(db) }

  /// A mention whose sign is not known counts as one without tone, by nobody known.
  mutating func count(_ stored: StoredMention, by step: Int, sign: MentionSign? = nil) throws {
    let sign = try sign ?? signs.sign(of: stored.number)
    deltas[stored.issue, default: Delta()].count(stored.mention, sign, by: step)
  }

  mutating func write(to db: Database) throws {
    let sums = try SumsCommand(db)
    let people = try PeopleTable(db)
    for (issue, delta) in deltas.sorted(by: { $0.key < $1.key }) {
      var figures = delta.figures
      for (person, step) in delta.people.sorted(by: { $0.key < $1.key }) where step != 0 {
        figures.people += try people.add(step, person, to: issue)
      }
      try sums.add(figures, to: issue)
    }
    deltas.removeAll()
  }
}

extension SignLedger.Delta {
  fileprivate mutating func count(_ mention: Mention, _ sign: MentionSign?, by step: Int) {
    if let person = sign?.person { people[person, default: 0] += step } else { figures.unknownPeople += step }
    figures.reach += step * (mention.reach ?? 0)
    if sign?.copy != nil { figures.copies += step }
    figures.tone.add(sign?.tone, step)
    if let emotions = sign?.emotions, !emotions.isEmpty { figures.emotions.count(emotions, by: step) }
  }
}

extension EmotionTally {
  fileprivate mutating func count(_ emotions: MentionSign.Emotions, by step: Int) {
    if emotions.contains(.anger) { anger += step }
    if emotions.contains(.fear) { fear += step }
    if emotions.contains(.uncertainty) { uncertainty += step }
    if emotions.contains(.conflictOfInterest) { conflictOfInterest += step }
  }
}

/// Adds to the sums of an issue.
private struct SumsCommand {
  private let add: Command

  init(_ db: Database) throws {
    let names = IssueFigures.columnNames
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let sums = names.map { "\($0) = \($0) + excluded.\($0)" }.joined(separator: ", ")
    add = try db.command(
      """
      INSERT INTO issue_sign (\(names.joined(separator: ", ")), issue) VALUES (\(marks), ?)
      ON CONFLICT DO UPDATE SET \(sums)
      """)
  }

  func add(_ figures: IssueFigures, to issue: Int64) throws {
    for value in figures.columns { add.bind(value) }
    add.bind(issue)
    try add.run()
  }
}

extension IssueFigures {
  static let columnNames = [
    "people", "unknown_people", "reach", "copies", "positive", "neutral", "negative", "unlabelled", "anger", "fear",
    "uncertainty", "conflict",
  ]

  fileprivate var columns: [Int] {
    [
      people, unknownPeople, reach, copies, tone.positive, tone.neutral, tone.negative, tone.unlabelled, emotions.anger,
      emotions.fear, emotions.uncertainty, emotions.conflictOfInterest,
    ]
  }

  /// Reads the columns from `first` on.
  init(_ row: Command, from first: Int32 = 0) {
    self.init()
    people = row.count(first)
    unknownPeople = row.count(first + 1)
    reach = row.count(first + 2)
    copies = row.count(first + 3)
    tone = ToneTally(
      positive: row.count(first + 4), neutral: row.count(first + 5), negative: row.count(first + 6),
      unlabelled: row.count(first + 7))
    emotions = EmotionTally(
      anger: row.count(first + 8), fear: row.count(first + 9), uncertainty: row.count(first + 10),
      conflictOfInterest: row.count(first + 11))
  }
}

/// Who has spoken of an issue, and how often.
private struct PeopleTable {
  private let add: Command
  private let drop: Command

  init(_ db: Database) throws {
    add = try db.command(
      """
      INSERT INTO issue_person (issue, person, count) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET count = count + excluded.count RETURNING count
      """)
    drop = try db.command("DELETE FROM issue_person WHERE issue = ? AND person = ?")
  }

  /// What the number of people grows by: 1, 0 or -1.
  func add(_ step: Int, _ person: Int64, to issue: Int64) throws -> Int {
    add.bind(issue)
    add.bind(person)
    add.bind(step)
    let count = try add.first { $0.count(0) } ?? 0
    if count == step, step > 0 { return 1 }
    guard count <= 0 else { return 0 }
    drop.bind(issue)
    drop.bind(person)
    try drop.run()
    return -1
  }
}

import ArgumentParser
import HumasText

/// Texts made from templates and edits, with what each is a copy of, through the index of copies.
struct DuplicateEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "duplicates",
    abstract: "Copies made by seed among texts of their own: which are found, and what is taken for one.")

  @Option(help: "Seeds; each gives another set of texts.")
  var seeds = 5

  @Flag(help: "Prints what was missed and what was wrongly found.")
  var errors = false

  func run() throws {
    var tallies: [CopyMaker.Way: CopyTally] = [:]
    var count = 0
    let start = Stopwatch.processor
    for seed in 0..<seeds { count += judge(CopyMaker(seed: UInt64(seed)).texts(), &tallies) }
    let microseconds = Double(Stopwatch.processor - start) / 1000
    table(tallies).print()
    var report = Report()
    let all = tallies.values.reduce(into: CopyTally()) { $0.add($1) }
    report.least("precision", all.precision, "", 0.99)
    report.least("recall", all.recall, "", 0.95)
    report.note("a text, its making included", "\(Report.text(microseconds / Double(count))) µs")
    report.print()
  }

  private func judge(_ texts: [CopyMaker.Text], _ tallies: inout [CopyMaker.Way: CopyTally]) -> Int {
    var index = DuplicateIndex()
    for (ordinal, text) in texts.enumerated() {
      let copy = index.place(text.text)
      let found = copy?.original
      let isRight = found.map(Int.init) == text.original
      tallies[text.way, default: CopyTally()].count(
        isCopy: text.original != nil, isFound: found != nil, isRight: isRight)
      if errors, !isRight {
        print("\(text.way) #\(ordinal) of \(text.original ?? -1), found \(copy as Any): \(text.text)")
      }
    }
    return texts.count
  }

  private func table(_ tallies: [CopyMaker.Way: CopyTally]) -> WideTable {
    var table = WideTable(["way", "texts", "found", "right"])
    for way in CopyMaker.Way.allCases {
      let tally = tallies[way] ?? CopyTally()
      table.add(["\(way)", "\(tally.texts)", "\(tally.found)", "\(tally.right)"])
    }
    return table
  }
}

/// Counts of what was said to be a copy.
struct CopyTally {
  private(set) var texts = 0
  private(set) var copies = 0
  private(set) var found = 0
  /// Copies found with their right original.
  private(set) var right = 0

  var precision: Double { found == 0 ? 1 : Double(right) / Double(found) }
  var recall: Double { copies == 0 ? 1 : Double(right) / Double(copies) }

  mutating func count(isCopy: Bool, isFound: Bool, isRight: Bool) {
    texts += 1
    copies += isCopy ? 1 : 0
    found += isFound ? 1 : 0
    right += isCopy && isRight ? 1 : 0
  }

  mutating func add(_ other: CopyTally) {
    texts += other.texts
    copies += other.copies
    found += other.found
    right += other.right
  }
}

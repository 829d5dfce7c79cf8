import HumasModel

/// Gives the rows of issues what is counted beside their mentions, and heeds what operators want: pinned issues stand first;
/// those that are ignored stand last and raise no level.
struct IssueOrder {
  private let tallies: [Int64: IssueTally]

  init(_ tallies: [IssueTally]) {
    self.tallies = Dictionary(tallies.map { ($0.id, $0) }) { first, _ in first }
  }

  /// - Parameter rows: loudest first; that order stays within each part.
  func rows(_ rows: [IssueRow]) -> [IssueRow] {
    let marked = rows.map(marked)
    return marked.filter { $0.isPinned && !$0.isIgnored } + marked.filter { !$0.isPinned && !$0.isIgnored }
      + marked.filter(\.isIgnored)
  }

  private func marked(_ row: IssueRow) -> IssueRow {
    guard let tally = tallies[row.id] else { return row }
    var row = row
    row.figures = tally.figures
    row.isPinned = tally.isPinned
    row.isIgnored = tally.isIgnored
    if row.isIgnored { row.level = .normal }
    return row
  }
}

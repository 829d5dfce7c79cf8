/// A report in words, not yet in any format: what Markdown, HTML and the dashboard are written from.
public struct ReportPaper: Sendable, Hashable {
  public var title: String
  /// Lines under the title: moment, period, what it is compared with.
  public var facts: [String]
  public var sections: [Section]
  /// Lines at the end: the log's hash.
  public var closing: [String]

  public struct Section: Sendable, Hashable {
    public var heading: String
    public var tables: [Table]
    /// A line under the tables: what was left out, or that there is nothing.
    public var notes: [String]

    public init(heading: String, tables: [Table], notes: [String] = []) {
      self.heading = heading
      self.tables = tables
      self.notes = notes
    }
  }

  public struct Table: Sendable, Hashable {
    public var columns: [String]
    public var rows: [[String]]
    /// The columns whose cells are numbers and stand right.
    public var numbers: Set<Int>

    public init(columns: [String], rows: [[String]], numbers: Set<Int> = []) {
      self.columns = columns
      self.rows = rows
      self.numbers = numbers
    }
  }

  public init(title: String, facts: [String], sections: [Section], closing: [String]) {
    self.title = title
    self.facts = facts
    self.sections = sections
    self.closing = closing
  }
}

/// Which mentions a list holds.
public struct MentionFilter: Sendable, Hashable {
  /// Words to find in title and text, each as the beginning of a word; all must stand. Empty = all.
  public var search: String
  /// Field conditions, as typed after `f`.
  public var conditions: [Condition]
  public var issue: Int64?

  public struct Condition: Sendable, Hashable {
    public enum Field: String, Sendable, CaseIterable {
      case channel = "kanal"
      case classification = "kelas"
      case place = "tempat"
      case agency = "instansi"
      case status = "status"
      case source = "sumber"
      case text = "teks"
    }

    public var field: Field
    public var value: String
    /// `!kanal:X` keeps what does not match.
    public var isNegated: Bool

    public init(field: Field, value: String, isNegated: Bool = false) {
      self.field = field
      self.value = value
      self.isNegated = isNegated
    }
  }

  public init(search: String = "", conditions: [Condition] = [], issue: Int64? = nil) {
    self.search = search
    self.conditions = conditions
    self.issue = issue
  }

  public static let all = MentionFilter()
  public var isAll: Bool { self == .all }
}

/// Place of a row in an ordered list, so that a page can go on from it however many rows arrive.
public struct PageKey: Sendable, Hashable, Comparable {
  /// Sort value (milliseconds), then the record's number.
  public var sort: Int64
  public var number: Int64

  public init(sort: Int64, number: Int64) {
    self.sort = sort
    self.number = number
  }

  public static func < (a: PageKey, b: PageKey) -> Bool {
    (a.sort, a.number) < (b.sort, b.number)
  }
}

/// Which stretch of a list is asked for.
public enum PageAnchor: Sendable, Hashable {
  /// From the top of the list.
  case top
  /// Rows after this one (further down the list), not including it.
  case after(PageKey)
  /// Rows before this one (further up), not including it, still given top to bottom.
  case before(PageKey)
  /// Half a page above, this row or its successor, half a page below.
  case around(PageKey)
  /// The end of the list.
  case bottom
}

/// A stretch of a list and whether there is more on either side.
public struct Page<Row: Sendable>: Sendable {
  public var rows: [Row]
  public var hasMoreAbove: Bool
  public var hasMoreBelow: Bool
  /// Rows that match, counted up to a limit.
  public var total: Int
  /// The count stopped at its limit: show "10.000+".
  public var isTotalCapped: Bool

  public init(rows: [Row], hasMoreAbove: Bool, hasMoreBelow: Bool, total: Int, isTotalCapped: Bool = false) {
    self.rows = rows
    self.hasMoreAbove = hasMoreAbove
    self.hasMoreBelow = hasMoreBelow
    self.total = total
    self.isTotalCapped = isTotalCapped
  }
}

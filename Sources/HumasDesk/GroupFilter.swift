import HumasInsight
import HumasIntake
public import HumasModel

/// Groups texts one after another, as the desk does, without a data directory: for filters from standard input to
/// standard output. The answer for a text depends on it and on those before it only.
public struct GroupFilter {
  private var reader = TermReader()
  private var grouper = OnlineGrouper()

  public init() {}

  /// The group of a text: a number, the same for texts of one issue.
  public mutating func issue(of text: String, at moment: Instant? = nil) -> Int64 {
    grouper.place(reader.terms([text]), at: moment).group.rawValue
  }

  /// Answers a line of JSON with `id`, `text`, and `at` where known; `nil` for a line that cannot be read.
  public mutating func answer(to line: String) -> JSON? {
    guard let fields = FlatLine(line), let text = fields["text"] else { return nil }
    let moment = fields["at"].flatMap { Instant(rfc3339: $0) }
    return .object([
      .init("id", fields.json("id").map(JSON.verbatim) ?? .null),
      .init("issue", .string("i\(issue(of: text, at: moment))")),
    ])
  }
}

import HumasModel

/// Makes findings whose identity depends on nothing but the rule and the words that clash.
enum FindingMaker {
  static func finding(
    _ rule: String, _ verdict: Finding.Verdict, _ severity: Finding.Severity, subject: String,
    place: PlaceMention? = nil,
    sides: [(reading: Reading, tokens: Range<Int>, value: String, asOf: AsOf?)],
    register: Finding.Side? = nil
  ) -> Finding {
    let own = sides.map { side($0.reading, $0.tokens, value: $0.value, asOf: $0.asOf) }
    let all = own + [register].compactMap { $0 }
    return Finding(
      id: identity(rule, all), rule: rule, verdict: verdict, severity: severity,
      issue: sides.first?.reading.statement.issue, subject: subject,
      place: place?.names.first?.name, sides: all,
      since: sides.compactMap { $0.reading.publishedAt }.max())
  }

  static func side(_ reading: Reading, _ tokens: Range<Int>, value: String, asOf: AsOf?)
    -> Finding.Side
  {
    let statement = reading.statement
    return Finding.Side(
      statement: statement.id, channel: statement.channel, agency: statement.agency,
      publishedAt: statement.publishedAt,
      asOf: asOf?.instant(assuming: reading.zone) ?? statement.asOf, value: value,
      quote: reading.quote(tokens),
      text: statement.text)
  }

  /// FNV-1a over rule, statements and words, sides in a fixed order; `count-1f3a…`.
  private static func identity(_ rule: String, _ sides: [Finding.Side]) -> String {
    let parts = sides.map { "\($0.statement)\u{1f}\($0.quote.start)\u{1f}\($0.quote.text)" }
      .sorted()
    let hash = parts.joined(separator: "\u{1e}").utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return rule + "-" + String(hash, radix: 16)
  }
}

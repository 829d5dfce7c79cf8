internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Document {
  /// A hoax: what it claims, what is known against it, and its course among the mentions.
  mutating func hoax(_ row: HoaxRow, _ scene: Scene) {
    let words = scene.words
    let moment = { (at: Instant) in words.minute(at, in: scene.zone) }
    paragraph("“\(row.hoax.claim)”", .mark)
    gap()
    line([Piece(words.sightings(of: row), .strong)])
    gap()
    // In the order in which a hoax lives.
    fact(words.label(.firstSeen), row.firstSeen.map(moment))
    fact(words.caption(.registered), row.hoax.registeredAt.map(moment))
    fact(words.caption(.clarified), row.clarifiedAt.map { "\(moment($0)) · \(row.clarifiedBy ?? "")" })
    fact(words.label(.lastSeen), row.lastSeen.map(moment))
    gap()
    fact(words.caption(.verdict), row.hoax.verdict)
    fact(words.caption(.evidence), row.hoax.evidence)
    guard row.sightings > 0 else { return }
    heading(words.caption(.sightings))
    chart(AreaChart(values: row.hours, marks: clarification(of: row, scene), labels: HourAxis.labels(scene)), lines: 8)
  }

  private func clarification(of row: HoaxRow, _ scene: Scene) -> [AreaChart.Mark] {
    guard let at = row.clarifiedAt, let index = HourAxis.index(of: at, scene) else { return [] }
    return [AreaChart.Mark(index: index, glyph: "◆", role: .accent)]
  }

  /// How many of an issue's mentions are mistaken, by hour, with the statements marked.
  mutating func belief(_ belief: IssueBelief, _ scene: Scene) {
    let words = scene.words
    let mistaken = belief.hours.map(\.mistaken)
    guard mistaken.contains(where: { $0 > 0 }) else { return }
    let total = (mistaken.reduce(0, +), belief.hours.map(\.mentions).reduce(0, +))
    heading("\(words.caption(.belief)) · \(words.share(total.0, of: total.1))")
    let shares = belief.hours.map { Int((($0.share ?? 0) * 100).rounded()) }
    let marks = belief.statements.map { AreaChart.Mark(index: $0, glyph: "◆", role: .accent) }
    chart(AreaChart(values: shares, marks: marks, labels: HourAxis.labels(scene)), lines: 8)
    for cause in belief.causes { paragraph(words.mistaken(cause.mentions, claim: cause.claim), .text, indent: 2) }
  }
}

/// The last 24 hours of the clock, the present one last.
private enum HourAxis {
  private static let count = 24

  /// The clock face at the start of every fourth hour.
  static func labels(_ scene: Scene) -> [AreaChart.Label] {
    (0..<count).filter { $0 % 4 == 0 }.map { index in
      let start = Instant(milliseconds: (hour(of: scene.now) - Int64(count - 1 - index)) * 3_600_000)
      return AreaChart.Label(index: index, text: scene.words.clockFace(start, in: scene.zone))
    }
  }

  static func index(of moment: Instant, _ scene: Scene) -> Int? {
    let age = hour(of: scene.now) - hour(of: moment)
    return (0..<Int64(count)).contains(age) ? count - 1 - Int(age) : nil
  }

  private static func hour(of moment: Instant) -> Int64 { moment.milliseconds.flooredQuotient(by: 3_600_000) }
}

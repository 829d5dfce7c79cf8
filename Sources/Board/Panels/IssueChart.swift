internal import HumasModel
internal import TerminalGrid
internal import Wording

/// The last 24 hours of an issue, with the hours of the day under it and the last statement on its axis.
enum IssueChart {
  static func chart(of issue: IssueRow, _ scene: Scene) -> AreaChart {
    AreaChart(values: issue.hours, marks: marks(of: issue, scene), labels: labels(issue.hours.count, scene))
  }

  /// The clock face at the start of every fourth hour, and "now" under the last.
  private static func labels(_ count: Int, _ scene: Scene) -> [AreaChart.Label] {
    (0..<count).filter { $0 % 4 == 0 }.map { index in
      let start = scene.snapshot.trends.computedAt - .hours(Int64(count - index))
      return AreaChart.Label(index: index, text: scene.words.clockFace(start, in: scene.zone))
    }
  }

  private static func marks(of issue: IssueRow, _ scene: Scene) -> [AreaChart.Mark] {
    guard let said = issue.lastStatement else { return [] }
    let hoursAgo = Int((scene.snapshot.trends.computedAt - said).minutes / 60)
    return [AreaChart.Mark(index: issue.hours.count - 1 - hoursAgo, glyph: "◆", role: .accent)]
  }
}

package import HumasModel

/// Figures of reports as the language writes them.
extension Words {
  /// The value with what it rests on: "3 hr 2 j · n = 812 · ±6 j".
  package func written(_ figure: ReportFigure) -> String {
    var parts = [value(of: figure)]
    if let base = figure.base { parts.append(self.base(base)) }
    if let span = figure.gap { parts.append(gap(short(span))) }
    return parts.joined(separator: " · ")
  }

  private func value(of figure: ReportFigure) -> String {
    if let value = figure.value { return amount(value, figure.measure) }
    return figure.atLeast.map { beyond(amount($0, figure.measure)) } ?? notAvailable
  }

  /// By how much it changed: "+1,2 %", "−3 j 10 mnt"; empty where there is nothing to compare with.
  package func change(of figure: ReportFigure) -> String {
    guard let change = figure.change else { return "" }
    guard change != 0 else { return unchanged }
    return (change > 0 ? "+" : "−") + difference(change.magnitude, figure.measure.unit)
  }

  private func amount(_ value: Double, _ measure: Measure) -> String {
    switch measure.unit {
    case .level: Level(rawValue: Int(value)).map(word(for:)) ?? notAvailable
    case .mark where measure == .satisfactionIndex: "\(mark(value)) \(grade(SatisfactionGrade.letter(of: value)))"
    default: difference(value, measure.unit)
    }
  }

  private func difference(_ value: Double, _ unit: Measure.Unit) -> String {
    switch unit {
    case .count, .level: count(Int(value))
    case .clockMinutes: short(.minutes(Int64(value)))
    case .workingMinutes: workingTime(minutes: Int(value))
    case .percent: "\(decimal(value)) %"
    case .mark: mark(value)
    }
  }

  /// Name, formula and source of a figure, in one paragraph.
  package func explanation(of measure: Measure) -> String { "\(formula(of: measure)) \(source(measure.origin))" }
}

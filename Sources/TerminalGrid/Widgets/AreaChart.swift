/// Counts over time as an area, for a zoomed panel.
package struct AreaChart: Sendable {
  /// A moment marked on the time axis: a statement published, a hoax first seen.
  package struct Mark: Hashable, Sendable {
    /// Index into the values.
    package var index: Int
    package var glyph: Unicode.Scalar
    package var role: Role

    package init(index: Int, glyph: Unicode.Scalar, role: Role) {
      self.index = index
      self.glyph = glyph
      self.role = role
    }
  }

  /// A label under the time axis; left out where it would touch the one before it.
  package struct Label: Hashable, Sendable {
    package var index: Int
    package var text: String

    package init(index: Int, text: String) {
      self.index = index
      self.text = text
    }
  }

  /// Oldest first.
  package var values: [Int]
  /// What would have been ordinary at the same times; drawn as a dotted line where it is given.
  package var expected: [Int]
  package var marks: [Mark]
  package var labels: [Label]

  package init(values: [Int], expected: [Int] = [], marks: [Mark] = [], labels: [Label] = []) {
    self.values = values
    self.expected = expected
    self.marks = marks
    self.labels = labels
  }

  /// The least of 1, 2 or 5 × a power of ten (from 4 up) that no value exceeds: the top of the axis.
  package var ceiling: Int {
    let greatest = max(values.max() ?? 0, expected.max() ?? 0)
    if greatest <= 4 { return 4 }
    var power = 1
    while power <= greatest / 10 { power *= 10 }
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= greatest } ?? greatest
  }
}

extension Frame {
  /// Draws the chart with its axes; needs five rows and twenty columns, and draws nothing in less.
  ///
  /// - Parameter number: how a count on the vertical axis is written.
  package mutating func chart(_ chart: AreaChart, in area: Rect, number: (Int) -> String) {
    guard area.width >= 20, area.height >= 5, !chart.values.isEmpty else { return }
    let ceiling = chart.ceiling
    let scale = [ceiling, ceiling / 2, 0].map(number)
    let margin = (scale.map { columns(of: $0) }.max() ?? 0) + 1
    let plot = Rect(x: area.x + margin + 1, y: area.y, width: area.width - margin - 1, height: area.height - 2)
    verticalAxis(scale, plot)
    for column in 0..<plot.width { self.column(column, of: chart, ceiling, plot) }
    timeAxis(chart, plot)
  }

  private mutating func verticalAxis(_ scale: [String], _ plot: Rect) {
    let rows = [plot.y, plot.y + plot.height / 2, plot.maxY]
    for y in plot.y..<plot.maxY { put(glyph: rows.contains(y) ? "┤" : "│", x: plot.x - 1, y: y, style: Style(.border)) }
    put(glyph: "└", x: plot.x - 1, y: plot.maxY, style: Style(.border))
    for (text, y) in zip(scale, rows) { putRight(text, maxX: plot.x - 1, y: y, style: Style(.dim)) }
  }

  private mutating func column(_ column: Int, of chart: AreaChart, _ ceiling: Int, _ plot: Rect) {
    let eighths = { (value: Int) in (value * plot.height * 8 + ceiling / 2) / ceiling }
    let filled = eighths(sample(chart.values, at: column, of: plot.width))
    for row in 0..<plot.height {
      let part = min(8, max(0, filled - row * 8))
      guard part > 0, let block = Unicode.Scalar(0x2580 + UInt16(part)) else { break }
      put(glyph: block, x: plot.x + column, y: plot.maxY - 1 - row, style: Style(.chart))
    }
    guard !chart.expected.isEmpty, column % 2 == 0 else { return }
    let row = min(plot.height - 1, eighths(sample(chart.expected, at: column, of: plot.width)) / 8)
    if row * 8 >= filled {
      put(glyph: "·", x: plot.x + column, y: plot.maxY - 1 - row, style: Style(.chartSecond))
    }
  }

  private mutating func timeAxis(_ chart: AreaChart, _ plot: Rect) {
    fill(Rect(x: plot.x, y: plot.maxY, width: plot.width, height: 1), with: Glyph("─"), Style(.border))
    var free = plot.x
    for label in chart.labels where chart.values.indices.contains(label.index) {
      let x = plot.x + label.index * plot.width / chart.values.count
      put(glyph: "┬", x: x, y: plot.maxY, style: Style(.border))
      guard x >= free, x + columns(of: label.text) <= plot.maxX else { continue }
      free = x + put(label.text, x: x, y: plot.maxY + 1, style: Style(.dim)) + 1
    }
    for mark in chart.marks where chart.values.indices.contains(mark.index) {
      let x = plot.x + mark.index * plot.width / chart.values.count
      put(glyph: mark.glyph, x: x, y: plot.maxY, style: Style(mark.role))
    }
  }

  /// The value of a column: repeated where there are fewer values than columns, the greatest of its part where more.
  private func sample(_ values: [Int], at column: Int, of width: Int) -> Int {
    let start = column * values.count / width
    let end = max(start + 1, (column + 1) * values.count / width)
    return max(0, values[start..<end].max() ?? 0)
  }
}

package import HumasModel

/// What was said of one metric at one place as time went on, oldest moment first.
package struct FigureTable: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    /// The moment the figure describes; `nil` where neither text nor record names one.
    package var asOf: Instant?
    /// As findings show it: "12", "≥ 100", "10–12".
    package var value: String
    package var statement: String
    package var channel: String
    package var publishedAt: Instant?
    package var quote: Quote
  }

  package var issue: String
  /// What is counted, in words: "meninggal", "rumah rusak_berat".
  package var metric: String
  /// `nil` for figures of the whole area.
  package var place: String?
  package var rows: [Row]
}

extension Ledger {
  /// The figures of an issue by metric and place. Disowned figures and increments are no totals and stand in no table.
  ///
  /// Linear in the figures of the issue, but for sorting.
  package func figureTables(of issue: String?) -> [FigureTable] {
    let name = issue ?? ""
    let byKey = figuresByKey(of: name)
    return byKey.keys.sorted().flatMap { key in
      let byPlace = Dictionary(grouping: byKey[key, default: []]) { $0.figure.place?.names.first?.name ?? "" }
      return byPlace.keys.sorted().map { table(byPlace[$0, default: []], issue: name, place: $0) }
    }
  }

  private func table(_ figures: [PlacedFigure], issue: String, place: String) -> FigureTable {
    let rows = figures.map { FigureTable.Row($0, zone: zone) }
    return FigureTable(
      issue: issue, metric: figures.first?.figure.subject ?? "", place: place.isEmpty ? nil : place,
      rows: rows.sorted { $0.moment == $1.moment ? $0.statement < $1.statement : $0.moment < $1.moment })
  }
}

extension FigureTable.Row {
  fileprivate init(_ placed: PlacedFigure, zone: Zone) {
    let (figure, statement) = (placed.figure, placed.reading.statement)
    self.init(
      asOf: figure.asOf?.instant(assuming: zone), value: figure.shortValue, statement: statement.id,
      channel: statement.channel, publishedAt: statement.publishedAt, quote: placed.reading.quote(figure.tokens))
  }

  fileprivate var moment: Int64 { (asOf ?? publishedAt)?.milliseconds ?? .min }
}

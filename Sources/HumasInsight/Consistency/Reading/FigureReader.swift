import HumasModel
import HumasText

/// Binds each quantity of a text to what it counts.
struct FigureReader {
  let outline: Outline
  private let binder: FigureBinder
  private let frame: FigureFrame

  init(outline: Outline) {
    self.outline = outline
    binder = FigureBinder(outline: outline)
    frame = FigureFrame(outline: outline)
  }

  func figures() -> [Figure] {
    var figures: [Figure] = []
    let quantities = Quantities(outline.tokens).all { outline.isTaken[$0] }
    for quantity in quantities where !quantity.isMoney && !quantity.isPercent {
      if let figure = figure(of: quantity, after: figures.last) { figures.append(figure) }
    }
    return figures + none()
  }

  private func figure(of quantity: Quantity, after previous: Figure?) -> Figure? {
    guard
      let sentence = outline.sentences.firstIndex(where: { $0.contains(quantity.tokens.lowerBound) }
      )
    else {
      return nil
    }
    let range = outline.sentences[sentence]
    let carried = previous?.sentence == sentence ? previous : nil
    guard let binding = binder.bind(quantity, in: range, carried: carried),
      !frame.isSetAside(quantity.tokens, in: range)
    else { return nil }
    var figure = Figure(
      metric: binding.metric, object: binding.object, unit: binding.unit,
      quantity: scaled(quantity, by: binding.scale),
      scale: binding.scale,
      place: frame.place(of: quantity.tokens, in: range), period: frame.periods[sentence],
      asOf: frame.asOf(of: quantity.tokens, in: sentence, isMeasure: binding.unit != nil),
      isIncrement: frame.isIncrement(quantity.tokens, in: range),
      isDisowned: frame.isDisowned(quantity.tokens, in: sentence), course: binding.course,
      sentence: sentence,
      tokens: binding.tokens)
    figure.key = Figure.key(figure.metric, figure.object)
    figure.isOpen = binding.isOpen
    figure.isOfToday = range.contains { outline.tokens.has("hari ini", at: $0) }
    if binding.isOpen || binding.metric.isEmpty || binding.unit != nil,
      FigureReader.totals.stand(in: range, of: outline.tokens)
    {
      figure.course = .cumulative
    }
    return figure
  }

  /// The sentence says that it counts all there has been.
  private static let totals: Phrases = ["kumulatif", "rekap", "rekapitulasi", "akumulasi", "total keseluruhan"]

  private func scaled(_ quantity: Quantity, by factor: Double) -> Quantity {
    var scaled = quantity
    (scaled.low, scaled.high) = (quantity.low * factor, quantity.high * factor)
    return scaled
  }

  /// "nihil korban jiwa", "tidak ada korban meninggal": a figure of zero. "belum ada" is none: it promises nothing.
  private func none() -> [Figure] {
    var figures: [Figure] = []
    for (number, range) in outline.sentences.enumerated() {
      for index in range {
        guard
          let length = ["nihil", "tidak ada", "tanpa", "zero"].compactMap({
            outline.tokens.length(of: $0, at: index)
          })
          .first
        else { continue }
        var end = index + length
        while ["laporan", "korban", "pekerja", "penumpang", "warga", "yang", "orang"].contains(
          outline.tokens.text(at: end))
        { end += 1 }
        let start = outline.tokens.text(at: end - 1) == "korban" ? end - 1 : end
        guard
          let (metric, size) = MetricWords.metric(at: start, in: outline.tokens)
            ?? MetricWords.metric(at: end, in: outline.tokens), metric.isPersonal
        else { continue }
        let tokens = index..<max(end, start + size)
        let zero = Quantity(
          low: 0, high: 0, qualifier: .exact, isMoney: false, isPercent: false, tokens: tokens)
        figures.append(
          Figure(
            metric: metric.name, object: "orang", quantity: zero, scale: 1,
            place: frame.place(of: tokens, in: range),
            asOf: frame.asOf(of: tokens, in: number), isIncrement: false,
            isDisowned: frame.isDisowned(tokens, in: number), course: metric.course,
            sentence: number, tokens: tokens,
            key: Figure.key(metric.name, "orang")))
      }
    }
    return figures
  }
}

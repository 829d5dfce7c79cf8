import HumasText

extension FigureBinder {
  /// "aliran mati 6 jam", "radius 5 km": a measure of what the word before it names.
  func measure(_ quantity: Quantity, in sentence: Range<Int>) -> Binding? {
    let start = quantity.tokens.upperBound
    guard let (unit, length) = MeasureWords.unit(at: start, in: tokens), start < sentence.upperBound,
      !isLawNumber(quantity)
    else {
      return nil
    }
    if let (metric, end) = stateAhead(of: start + length, in: sentence) {
      return Binding(
        metric: "ukuran:" + metric.name, object: unit.dimension, unit: unit.name,
        scale: unit.factor,
        course: metric.course, tokens: quantity.tokens.lowerBound..<end)
    }
    let index = labelEnd(before: quantity.tokens.lowerBound, in: sentence)
    guard sentence.contains(index), tokens.isWord(at: index), ContentWords.isContent(tokens.text(at: index))
    else {
      return Binding(
        metric: "ukuran:", object: unit.dimension, unit: unit.name, scale: unit.factor, course: .current,
        isOpen: true, tokens: quantity.tokens.lowerBound..<start + length)
    }
    let (named, first) = measured(by: index, in: sentence)
    return Binding(
      metric: "ukuran:" + named, object: unit.dimension, unit: unit.name, scale: unit.factor,
      course: .current,
      tokens: first..<start + length)
  }

  /// "UU 24 Tahun 2007": the number of a law, not a length of time.
  private func isLawNumber(_ quantity: Quantity) -> Bool {
    let unit = quantity.tokens.upperBound
    return tokens.text(at: unit) == "tahun" && tokens.all.indices.contains(unit + 1) && tokens[unit + 1].isNumber
  }

  /// What is measured: the state named last, else the word before the number. "sawah puso akibat banjir 420 hektare".
  private func measured(by index: Int, in sentence: Range<Int>) -> (String, Int) {
    for start in (max(sentence.lowerBound, index - 4)...index).reversed() {
      if let (metric, _) = MetricWords.metric(at: start, in: tokens) { return (metric.name, start) }
      if let head = MeasureWords.head(tokens.text(at: start)) {
        let next = tokens.text(at: start + 1) == "muka" ? start + 2 : start + 1
        return (next <= index ? head + " " + tokens.text(at: next) : head, start)
      }
      if tokens[start].kind != .word { break }
    }
    return (tokens.text(at: index), index)
  }

  /// "240 hektare sawah terendam": the state of what is measured stands behind it.
  private func stateAhead(of start: Int, in sentence: Range<Int>) -> (MetricWords.Metric, Int)? {
    for index in start..<start + 3 where sentence.contains(index) {
      if isClauseEnd(index) { return nil }
      if let (metric, length) = MetricWords.metric(at: index, in: tokens) {
        return (metric, index + length)
      }
    }
    return nil
  }
}

import HumasModel
import HumasText

/// Finds places by the words of level before them and by the agency's gazetteer.
struct PlaceReader {
  let tokens: Tokens
  /// Gazetteer by folded name and alias.
  let gazetteer: [String: Place]

  func mentions() -> [PlaceMention] {
    var found: [PlaceMention] = []
    var index = 0
    while index < tokens.count {
      guard let (name, range) = levelled(at: index) ?? listed(at: index) else {
        index += 1
        continue
      }
      if var last = found.last, isContinuation(from: last.tokens.upperBound, to: range.lowerBound),
        PlaceWords.rank(last.names[last.names.count - 1].level) < PlaceWords.rank(name.level) {
        last.names.append(name)
        last.tokens = last.tokens.lowerBound..<range.upperBound
        found[found.count - 1] = last
      } else {
        found.append(PlaceMention(names: [name], tokens: range))
      }
      index = range.upperBound
    }
    return found
  }

  /// "Desa A, Kecamatan B", "Desa A (Kec. B)".
  private func isContinuation(from end: Int, to start: Int) -> Bool {
    (end..<start).allSatisfy { [",", "(", "di"].contains(tokens.text(at: $0)) } && start - end <= 2
  }

  /// A word of level and the capitalised words behind it.
  private func levelled(at index: Int) -> (PlaceMention.Name, Range<Int>)? {
    guard tokens[index].isWord, let level = PlaceWords.level(tokens[index].text) else { return nil }
    var start = index + 1
    if tokens.text(at: start) == "." { start += 1 }
    var end = start
    while end < tokens.count, end - start < 3, isNamePart(end), CalendarClash.isFree(tokens.text(at: end)) { end += 1 }
    guard end > start else { return nil }
    let name = (start..<end).map { tokens[$0].text }.joined(separator: " ")
    return (PlaceMention.Name(level: level, name: gazetteer[name]?.name ?? name), index..<end)
  }

  private func isNamePart(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].isCapitalised && PlaceWords.level(tokens[index].text) == nil
  }

  private func listed(at index: Int) -> (PlaceMention.Name, Range<Int>)? {
    guard !gazetteer.isEmpty, tokens[index].isWord, tokens[index].isCapitalised else { return nil }
    for length in [3, 2, 1] where index + length <= tokens.count {
      let name = (0..<length).map { tokens[index + $0].text }.joined(separator: " ")
      if let place = gazetteer[name] {
        return (PlaceMention.Name(level: place.level, name: place.name), index..<index + length)
      }
    }
    return nil
  }
}

/// A weekday or month behind a place name begins a date: "di Kec. Malunda Rabu (28/1)".
private enum CalendarClash {
  static func isFree(_ word: String) -> Bool {
    !["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "per", "pukul", "pkl"].contains(word)
  }
}

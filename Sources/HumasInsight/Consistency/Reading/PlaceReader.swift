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
        PlaceWords.rank(last.names[last.names.count - 1].level) < PlaceWords.rank(name.level)
      {
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
    if tokens.text(at: start) == ".", PlaceWords.isAbbreviation(tokens[index].text) { start += 1 }
    var end = start
    while end < tokens.count, end - start < (level == .site ? 5 : 3), isNamePart(end, of: level),
      CalendarClash.isFree(tokens.text(at: end))
    { end += 1 }
    if end == start, PlaceReader.wholes.contains(tokens[index].text) {
      return (PlaceMention.Name(level: level, name: PlaceMention.wholeArea), index..<index + 1)
    }
    guard let name = name(start..<end, of: level, kind: tokens[index].text) else { return nil }
    return (PlaceMention.Name(level: level, name: gazetteer[name]?.name ?? name), index..<end)
  }

  /// The words behind the word of level; a site without a name of its own is named by its kind, "pendopo kecamatan".
  private func name(_ range: Range<Int>, of level: Place.Level, kind: String) -> String? {
    let words = range.map { tokens[$0].text }
    let own = words.filter {
      !PlaceReader.generic.contains($0) && (level != .site || PlaceWords.level($0) == nil)
    }
    if !own.isEmpty { return own.joined(separator: " ") }
    return level == .site && !words.isEmpty && !PlaceReader.generic.contains(kind)
      ? ([kind] + words).joined(separator: " ") : nil
  }

  /// "se-kabupaten" names the whole area, whichever it is.
  private static let wholes: Set<String> = ["se-kabupaten", "sekabupaten", "se-kota", "se-kab", "se-provinsi"]
  private static let compass: Set<String> = ["timur", "barat", "utara", "selatan", "tengah"]

  private func isNamePart(_ index: Int, of level: Place.Level) -> Bool {
    if level == .site, tokens[index].isNumber, tokens[index].text.utf8.count <= 2 { return true }
    if level == .district, tokens.text(at: index - 1) == "zona", PlaceReader.compass.contains(tokens.text(at: index)) {
      return true
    }
    guard tokens[index].isWord, tokens[index].isCapitalised else { return false }
    let inner = PlaceWords.level(tokens[index].text)
    // "Posko SMPN 2", "Pendopo Kabupaten": a site may be named by another.
    return inner == nil
      || level == .site && (inner == .site || isOffice(index) || tokens.text(at: index + 1) == ".")
  }

  /// "Balai Desa Kalisari", "Pendopo Kecamatan": the level word says whose hall it is.
  private func isOffice(_ index: Int) -> Bool {
    ["balai", "pendopo", "kantor", "halaman", "aula", "lapangan", "gedung", "alun-alun", "pasar"]
      .contains(
        tokens.text(at: index - 1))
  }

  /// Words of a school's or hall's kind, not of its name.
  private static let generic: Set<String> = [
    "sekolah", "dasar", "negeri", "menengah", "pertama", "atas", "sdn", "smpn", "sman", "posko",
    "induk", "utama", "jl", "rw",
    "jalan",
  ]

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
    !["senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "per", "pukul", "pkl"]
      .contains(word)
  }
}

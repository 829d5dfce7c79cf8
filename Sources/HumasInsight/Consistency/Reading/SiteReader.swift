import HumasModel
import HumasText

/// Finds the sites of a text: places, and features that have a name, behind a word of what is there.
struct SiteReader {
  let reading: Reading

  private static let reach = 10

  private var tokens: Tokens { reading.tokens }

  func sites() -> [Site] { (reading.places + landmarks()).compactMap(site) }

  private func site(_ place: PlaceMention) -> Site? {
    let sentence = reading.sentence(at: place.tokens.lowerBound)
    let before = max(sentence.lowerBound, place.tokens.lowerBound - SiteReader.reach)..<place.tokens.lowerBound
    let point = before.first { SiteWords.point(tokens.text(at: $0)) != nil }
    guard let word = point ?? before.last(where: { isAnchor(tokens.text(at: $0)) }),
      leads(from: word, to: place.tokens.lowerBound, isPoint: point != nil)
    else { return nil }
    let text = tokens.text(at: word)
    return Site(
      anchor: SiteWords.point(text) ?? "kejadian", isPoint: point != nil,
      isCommon: before.contains { SiteWords.isCommon(tokens.text(at: $0)) }, place: place,
      context: context(of: sentence, without: place).subtracting(point == nil ? [] : [text]),
      tokens: word..<place.tokens.upperBound)
  }

  /// A word of place before the name, or nothing but small words between: "titik kumpul kita halaman Masjid".
  private func leads(from word: Int, to place: Int, isPoint: Bool) -> Bool {
    if ["di", "ke", "dari", "adalah", "ialah", "yaitu", ":", "berada", "sekitar", "kawasan"].contains(tokens.text(at: place - 1)) {
      return true
    }
    if (word..<place).contains(where: { ["di", "melanda"].contains(tokens.text(at: $0)) }) { return true }
    return isPoint && place - word <= 3
  }

  private func isAnchor(_ word: String) -> Bool {
    SiteWords.isEvent(word) || ["terjadi", "melanda", "menimpa", "terparah", "berpusat"].contains(word)
  }

  private func context(of sentence: Range<Int>, without place: PlaceMention) -> Set<String> {
    let rest = sentence.filter { !place.tokens.contains($0) }
    let words = rest.filter { tokens[$0].isWord && ContentWords.isContent(tokens.text(at: $0)) }
    let numbers = rest.filter { tokens[$0].isNumber && tokens[$0].text.utf8.count <= 2 }
    return Set((words + numbers).map { tokens.text(at: $0) }).subtracting(SiteReader.fillers)
  }

  /// "KM 14", "kilometer sebelas": a stone on a road.
  private func stone(at index: Int) -> PlaceMention? {
    guard ["km", "kilometer"].contains(tokens.text(at: index)) else { return nil }
    let next = index + 1
    let spoken = NumberWords(tokens: tokens).read(at: next)
    guard tokens.all.indices.contains(next), tokens[next].isNumber || spoken != nil,
      ["di", "pada"].contains(tokens.text(at: index - 1)) || tokens.isWord(at: index - 1)
    else { return nil }
    let number = spoken.map { String(Int($0.value)) } ?? tokens.text(at: next)
    return PlaceMention(
      names: [PlaceMention.Name(level: .site, name: number)], tokens: index..<(spoken?.end ?? next + 1))
  }

  /// "Selat Numori", "turunan Pasirhalang KM 17": sites that no word of level names.
  private func landmarks() -> [PlaceMention] {
    tokens.all.indices.compactMap { index in
      if let stone = stone(at: index) { return stone }
      guard SiteWords.isLandmark(tokens.text(at: index)),
        !reading.places.contains(where: { $0.tokens.contains(index) })
      else { return nil }
      var end = index + 1
      while end - index < 4, tokens.isWord(at: end), tokens[end].isCapitalised { end += 1 }
      let name = (index + 1..<end).map { tokens.text(at: $0) }.filter { !SiteWords.isLandmark($0) }
      guard !name.isEmpty else { return nil }
      return PlaceMention(
        names: [PlaceMention.Name(level: .site, name: name.joined(separator: " "))], tokens: index..<end)
    }
  }

  private static let fillers: Set<String> = [
    "warga", "lokasi", "hindari", "jauhi", "pukul", "wib", "wita", "wit", "hari", "lapor", "hubungi", "info",
    "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "kecamatan", "kabupaten", "desa", "darurat",
  ]
}

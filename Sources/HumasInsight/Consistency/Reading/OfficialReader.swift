import HumasText

/// Finds the officials of a text with their offices, whichever of office and name comes first.
struct OfficialReader {
  let tokens: Tokens

  /// How many capitalised words an area and a name have together.
  private static let longestName = 5

  func officials() -> [Official] {
    let text = 0..<tokens.count
    guard !OfficialReader.severalOffices.stand(in: text, of: tokens), !text.contains(where: isSecond) else {
      return []
    }
    return text.compactMap { official(at: $0) ?? graded(at: $0) }
  }

  private func official(at index: Int) -> Official? {
    guard tokens[index].isWord, let expanded = OfficeWords.heads[tokens.text(at: index)] else {
      return nil
    }
    var (words, end) = office(expanded, at: index)
    var (rank, start) = rank(before: index)
    let person: Range<Int>
    if let behind = self.person(from: &end, words: &words) {
      person = behind
    } else if let before = self.person(before: start) {
      person = before
      (words, end) = wholeOffice(words, from: end)
      start = before.lowerBound
    } else {
      return nil
    }
    if words.first == "wakil" { rank.insert(words.removeFirst()) }
    return Official(
      rank: rank, head: words[0], unit: Set(words.dropFirst()).subtracting(OfficeWords.general),
      name: person.map { tokens.text(at: $0) }, grade: grade(before: person.lowerBound),
      tokens: min(start, person.lowerBound)..<max(end, person.upperBound))
  }

  /// "Mayor Bahtiar Pasolong" where no office stands before the rank.
  private func graded(at index: Int) -> Official? {
    guard tokens[index].isWord, let grade = OfficeWords.grades[tokens.text(at: index)],
      let person = name(from: pastHonorifics(index)), !hasOffice(before: index)
    else { return nil }
    return Official(
      rank: [], head: "", unit: [], name: person.map { tokens.text(at: $0) }, grade: grade,
      tokens: index..<person.upperBound)
  }

  /// "Sekda Ruhiyat Kertaswara selaku Ketua Satgas": one person, two offices.
  private func isSecond(_ index: Int) -> Bool { tokens.text(at: index) == "selaku" && hasOffice(before: index) }

  private func hasOffice(before index: Int) -> Bool {
    (max(0, index - 6)..<index).contains {
      OfficeWords.heads[tokens.text(at: $0)] != nil || tokens.text(at: $0) == "selaku"
    }
  }

  /// The head of an office with the words of its unit: "Kepala Dinas Pekerjaan Umum".
  private func office(_ expanded: String, at index: Int) -> ([String], Int) {
    var words = expanded.split(separator: " ").map(String.init)
    var end = index + 1
    while end < tokens.count {
      let word = tokens.text(at: end)
      guard OfficeWords.unitWords.contains(word) || OfficeWords.remarks.contains(word) else { break }
      if !OfficeWords.remarks.contains(word) { words.append(word) }
      end += 1
    }
    if words.starts(with: ["sekretaris", "daerah"]) {
      words.replaceSubrange(0..<2, with: ["sekda"])
    }
    return (words, end)
  }

  /// The name behind an office; capitalised words that a comma or a title ends belong to the office.
  private func person(from end: inout Int, words: inout [String]) -> Range<Int>? {
    if let border = officeEnd(from: end) {
      words += (end..<border).map { tokens.text(at: $0) }
      end = border
    }
    if tokens.text(at: end) == "," { end += 1 }
    return name(from: pastHonorifics(end))
  }

  /// "Endro Sasmitahadi, Manajer UP3 Purwalaya".
  private func person(before start: Int) -> Range<Int>? {
    guard [",", "(", "sebagai", "selaku"].contains(tokens.text(at: start - 1)) else { return nil }
    var first = start - 1
    while first > 0, isName(first - 1), start - first <= 3 { first -= 1 }
    return start - 1 - first >= 2 ? first..<start - 1 : nil
  }

  /// An office behind its holder's name ends with its capitalised words.
  private func wholeOffice(_ words: [String], from end: Int) -> ([String], Int) {
    var last = end
    while last - end < 4, tokens.isWord(at: last), tokens[last].isCapitalised { last += 1 }
    return (words + (end..<last).map { tokens.text(at: $0) }, last)
  }

  /// "Kepala Kantor SAR Kepulauan Liwa, Hendra Mokodoran": the comma behind capitalised words ends the office.
  private func officeEnd(from start: Int) -> Int? {
    var end = start
    while end - start < 6, tokens.isWord(at: end), tokens[end].isCapitalised { end += 1 }
    let isTitle = { (index: Int) in OfficeWords.honorifics.contains(tokens.text(at: index)) }
    if let last = (start..<end).last(where: isTitle) {
      return (start..<last).last { !isTitle($0) }.map { $0 + 1 } ?? start
    }
    if end > start, OfficeWords.honorifics.contains(tokens.text(at: end)) { return end }
    guard end > start, tokens.text(at: end) == "," else { return nil }
    return name(from: pastHonorifics(end + 1)) != nil ? end : nil
  }

  private func pastHonorifics(_ start: Int) -> Int {
    var index = start
    while OfficeWords.honorifics.contains(tokens.text(at: index))
      || tokens.text(at: index) == "." && index > start
    { index += 1 }
    return index
  }

  private func name(from start: Int) -> Range<Int>? {
    var end = start
    while end < tokens.count, isName(end), end - start < OfficialReader.longestName { end += 1 }
    return end - start >= 2 ? start..<end : nil
  }

  private func grade(before name: Int) -> String? {
    (max(0, name - 4)..<name).compactMap { OfficeWords.grades[tokens.text(at: $0)] }.last
  }

  private func rank(before index: Int) -> (Set<String>, Int) {
    for (phrase, rank) in [
      ("pelaksana tugas", "plt"), ("pelaksana harian", "plh"), ("penjabat sementara", "pjs"),
    ] {
      if tokens.has(phrase, at: index - 2) { return ([rank], index - 2) }
    }
    if tokens.text(at: index - 1) == "penjabat" { return (["pj"], index - 1) }
    var found: Set<String> = []
    var start = index
    while start > 0 {
      let word = tokens.text(at: start - 1)
      if OfficeWords.ranks.contains(word) {
        found.insert(word)
      } else if word != "." || !OfficeWords.ranks.contains(tokens.text(at: start - 2)) {
        break
      }
      start -= 1
    }
    return (found, start)
  }

  private func isName(_ index: Int) -> Bool {
    tokens.isWord(at: index) && tokens[index].isCapitalised && tokens[index].text.utf8.count > 2
      && PlaceWords.level(tokens.text(at: index)) == nil
      && OfficeWords.heads[tokens.text(at: index)] == nil
      && !OfficeWords.unitWords.contains(tokens.text(at: index))
      && !OfficeWords.honorifics.contains(tokens.text(at: index))
  }

  /// The text itself says that one person holds two offices, or that an office changed hands.
  private static let severalOffices: Phrases = [
    "sekaligus", "merangkap", "dilantik", "serah terima", "menggantikan", "yang juga",
    "digantikan", "pelantikan", "pascapelantikan", "mutasi", "rotasi", "sertijab", "ditunjuk",
    "promosi",
  ]
}

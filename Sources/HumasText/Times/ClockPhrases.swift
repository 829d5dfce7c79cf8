/// Reads the clock time that begins at a token: "pukul 14.00 WITA", "jam dua siang", "14.00 WIB", "pkl 8 pagi".
struct ClockPhrases {
  let tokens: Tokens

  func read(at index: Int) -> TimePhrase? {
    let hasCue = ["pukul", "jam", "pkl", "pk"].contains(tokens.text(at: index))
    var start = hasCue ? index + 1 : index
    if hasCue, tokens.text(at: start) == "." { start += 1 }
    guard var found = face(at: start, hasCue: hasCue) else { return nil }
    applyPartOfDay(&found)
    if let zone = zone(at: found.tokens.upperBound) {
      found.zone = zone
      found.tokens = found.tokens.lowerBound..<found.tokens.upperBound + 1
    } else if !hasCue, !isPlainFace(start), tokens.text(at: start) != "setengah" {
      return nil
    }
    // After the zone as well: "jam dua WITA siang".
    applyPartOfDay(&found)
    found.tokens = index..<found.tokens.upperBound
    return found
  }

  private func face(at index: Int, hasCue: Bool) -> TimePhrase? {
    guard tokens.all.indices.contains(index) else { return nil }
    if tokens[index].isNumber { return figures(at: index, hasCue: hasCue) }
    let isHalf = tokens.text(at: index) == "setengah"
    guard hasCue || isHalf && saysPartOfDay(behind: index + 1) else { return nil }
    guard let words = NumberWords(tokens: tokens).read(at: isHalf ? index + 1 : index), words.value <= 24 else {
      return nil
    }
    var found = TimePhrase(tokens: index..<words.end)
    found.hour = isHalf ? Int(words.value) - 1 : Int(words.value)
    found.minute = isHalf ? 30 : 0
    if !isHalf, let minutes = NumberWords(tokens: tokens).read(at: words.end), minutes.value < 60,
      !["orang", "warga"].contains(tokens.text(at: minutes.end)),
      tokens.text(at: minutes.end - 1) == "lima"
        || minutes.value.truncatingRemainder(dividingBy: 10) == 0
    {
      found.minute = Int(minutes.value)
      found.tokens = index..<minutes.end
    }
    return found
  }

  /// "setengah tiga sore": without "pukul" a half is an hour only where the part of the day follows.
  private func saysPartOfDay(behind index: Int) -> Bool {
    guard let words = NumberWords(tokens: tokens).read(at: index), words.value <= 12 else { return false }
    return ["pagi", "siang", "sore", "petang", "malam", "wib", "wita", "wit"].contains(tokens.text(at: words.end))
  }

  private func figures(at index: Int, hasCue: Bool) -> TimePhrase? {
    let parts = tokens[index].text.split(whereSeparator: { $0 == "." || $0 == ":" })
    guard (1...3).contains(parts.count), let hour = Int(parts[0]), (0...24).contains(hour), parts[0].utf8.count <= 2
    else { return nil }
    guard parts.count > 1 else { return hasCue || zone(at: index + 1) != nil ? clock(hour, 0, index) : nil }
    guard parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
    return clock(hour, minute, index)
  }

  private func clock(_ hour: Int, _ minute: Int, _ index: Int) -> TimePhrase {
    var found = TimePhrase(tokens: index..<index + 1)
    (found.hour, found.minute) = (hour, minute)
    return found
  }

  /// "14.00" without a word beside it is a clock face only if nothing counts it: not "M5,6", not "Rp14.00".
  private func isPlainFace(_ index: Int) -> Bool {
    guard tokens[index].isNumber else { return false }
    let text = tokens[index].text
    guard text.utf8.count == 5, text.contains(".") || text.contains(":") else { return false }
    let unit = ["persen", "%", "meter", "m", "cm", "km", "ha", "juta", "miliar", "derajat", "mm", "ton", "kg"]
    return tokens.text(at: index - 1) != "rp" && !unit.contains(tokens.text(at: index + 1))
  }

  private func zone(at index: Int) -> String? {
    let word = tokens.text(at: index)
    return ["wib", "wita", "wit"].contains(word) ? word.uppercased() : nil
  }

  /// "jam dua siang" is 14, "pukul tujuh malam" 19; "pukul 14.00 siang" stays.
  private func applyPartOfDay(_ found: inout TimePhrase) {
    guard let hour = found.hour else { return }
    let end = found.tokens.upperBound
    switch tokens.text(at: end) {
    case "pagi", "subuh": break
    case "dini" where tokens.text(at: end + 1) == "hari": found.tokens = found.tokens.lowerBound..<end + 1
    case "siang" where hour < 11: found.hour = hour == 10 ? 10 : hour + 12
    case "siang": break
    case "sore", "petang", "malam": if hour < 12 { found.hour = hour + 12 }
    default: return
    }
    found.tokens = found.tokens.lowerBound..<found.tokens.upperBound + 1
  }
}

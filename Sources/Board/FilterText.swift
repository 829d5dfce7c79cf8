package import HumasModel

/// A filter as a person types it: `kanal:WA !status:selesai banjir "air bersih"`. Words without a field are searched for.
package enum FilterText {
  /// Names besides those of the model under which a field is found, so that nobody must know one spelling.
  private static let names: [String: MentionFilter.Condition.Field] = [
    "channel": .channel, "class": .classification, "place": .place, "agency": .agency, "source": .source, "text": .text,
    "isi": .text,
  ]

  /// A word before a colon that names no field.
  package struct UnknownField: Error, Equatable { package var name: String }

  package static func read(_ text: String) throws(UnknownField) -> MentionFilter {
    var filter = MentionFilter.all
    var searched: [String] = []
    for word in words(of: text) {
      if let condition = try condition(word) { filter.conditions.append(condition) } else { searched.append(word) }
    }
    filter.search = searched.joined(separator: " ")
    return filter
  }

  /// The filter in the form in which it can be read again.
  static func written(_ filter: MentionFilter) -> String {
    let conditions = filter.conditions.map { condition in
      let value = condition.value.contains(" ") ? "\"\(condition.value)\"" : condition.value
      return "\(condition.isNegated ? "!" : "")\(condition.field.rawValue):\(value)"
    }
    return (conditions + (filter.search.isEmpty ? [] : [filter.search])).joined(separator: " ")
  }

  private static func condition(_ word: String) throws(UnknownField) -> MentionFilter.Condition? {
    let isNegated = word.hasPrefix("!")
    let body = isNegated ? word.dropFirst() : Substring(word)
    guard let colon = body.firstIndex(of: ":"), colon > body.startIndex else {
      // "!kata" without a field: what does not hold the word.
      return isNegated && !body.isEmpty ? .init(field: .text, value: String(body), isNegated: true) : nil
    }
    let name = body[..<colon].lowercased()
    let value = String(body[body.index(after: colon)...])
    guard let field = MentionFilter.Condition.Field(rawValue: name) ?? names[name] else {
      throw UnknownField(name: name)
    }
    return value.isEmpty ? nil : .init(field: field, value: value, isNegated: isNegated)
  }

  /// Cut at blanks, but not within quotation marks, which are dropped.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(character)
      }
    }
    return word.isEmpty ? words : words + [word]
  }
}

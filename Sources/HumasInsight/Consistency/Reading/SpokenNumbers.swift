import HumasText

/// Numbers that a speaker dictates digit by digit, with a pause now and then: "nol dua satu, tujuh tujuh nol".
struct SpokenNumbers {
  private let tokens: Tokens
  private let quantities: Quantities

  init(_ tokens: Tokens) {
    self.tokens = tokens
    quantities = Quantities(tokens)
  }

  /// Dictated numbers of more than `length` digits, in order.
  func ranges(longerThan length: Int) -> [(digits: String, tokens: Range<Int>)] {
    var found: [(digits: String, tokens: Range<Int>)] = []
    var index = 0
    while index < tokens.count {
      let (digits, end) = number(at: index)
      if digits.utf8.count > length { found.append((digits, index..<end)) }
      index = max(end, index + 1)
    }
    return found
  }

  /// Groups of dictated digits, joined where only a comma parts them.
  private func number(at start: Int) -> (String, Int) {
    var (digits, end) = ("", start)
    while let group = quantities.dictatedDigits(at: digits.isEmpty ? end : pastPause(end)) {
      (digits, end) = (digits + group.digits, group.end)
    }
    return (digits, end)
  }

  private func pastPause(_ index: Int) -> Int { [",", "-", "–"].contains(tokens.text(at: index)) ? index + 1 : index }
}

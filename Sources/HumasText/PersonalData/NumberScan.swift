/// Finds identity and phone numbers in one run of digits.
struct NumberScan {
  let view: VisibleText
  let run: DigitRun
  let exempt: ExemptContacts

  /// The personal numbers of a text, in order.
  static func matches(in view: VisibleText, exempt: ExemptContacts) -> [ScalarMatch] {
    DigitRun.runs(in: view).flatMap(OrdinaryNumber.remains)
      .flatMap { NumberScan(view: view, run: $0, exempt: exempt).matches() }
  }

  private func matches() -> [ScalarMatch] {
    var matches: [ScalarMatch] = []
    let ordinary = OrdinaryNumber(run.groups)
    var index = 0
    while index < run.groups.count {
      if index == 0, let amount = amountLength() {
        index = amount
      } else if let rounded = RoundedNumber(view: view, start: run.groups[index].range.lowerBound) {
        matches.append(ScalarMatch(kind: rounded.kind, range: rounded.range))
        index += 1
        while index < run.groups.count, rounded.range.overlaps(run.groups[index].range) { index += 1 }
      } else if let end = IdentityNumber.end(run.groups, from: index) {
        matches.append(match(.identityNumber, index..<end))
        index = end
      } else if !isAfterPlus(index), let end = ordinary.thousandsEnd(from: index) {
        index = end
      } else if let phone = PhoneNumber(view: view, groups: run.groups, from: index, exempt: exempt) {
        if !phone.isExempt { matches.append(match(.phone, index..<phone.end)) }
        index = phone.end
      } else {
        index += 1
      }
    }
    return matches
  }

  private func match(_ kind: PersonalDataMatch.Kind, _ groups: Range<Int>) -> ScalarMatch {
    let first = run.groups[groups.lowerBound].range.lowerBound
    return ScalarMatch(kind: kind, range: first..<run.groups[groups.upperBound - 1].range.upperBound)
  }

  /// A plus makes even "+62.812.345.678" a phone number.
  private func isAfterPlus(_ index: Int) -> Bool {
    let start = run.groups[index].range.lowerBound
    return start > 0 && view.scalars[start - 1] == "+"
  }

  /// How many groups are an amount of money: "Rp1.500.000", "1.500.000 rupiah".
  private func amountLength() -> Int? {
    guard isAfterCurrency || isBeforeRupiah else { return nil }
    var count = 1
    while count < run.groups.count, run.groups[count - 1].separator == ".", run.groups[count].digits.count == 3 {
      count += 1
    }
    return count
  }

  private var isAfterCurrency: Bool {
    var index = run.range.lowerBound - 1
    while index >= 0, view.scalars[index] == " " || view.scalars[index] == "." { index -= 1 }
    return ["rp", "idr", "usd", "$"].contains { ends(with: $0, before: index + 1) }
  }

  private var isBeforeRupiah: Bool {
    var index = run.range.upperBound
    while index < view.scalars.count, view.scalars[index] == " " { index += 1 }
    let word = view.scalars[index...].prefix(6)
    return ends(with: "rupiah", before: index + word.count)
  }

  private func ends(with word: String, before end: Int) -> Bool {
    let wanted = Array(word.unicodeScalars)
    guard end >= wanted.count, end <= view.scalars.count else { return false }
    return zip(view.scalars[(end - wanted.count)..<end], wanted).allSatisfy { ($0.value | 0x20) == ($1.value | 0x20) }
  }
}

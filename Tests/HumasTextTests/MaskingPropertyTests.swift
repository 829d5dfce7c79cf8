import HumasText
import Testing

/// Personal data that a generator writes in every spelling it knows, and ordinary figures that it writes beside them.
struct MaskingPropertyTests {
  private let masker = Masker()

  @Test func `no spelling of a number lets it out`() {
    var dice = Dice(state: 11)
    for _ in 0..<1000 {
      let secret = dice.next(2) == 0 ? dice.identityNumber() : dice.mobileNumber()
      let text = dice.sentence(around: dice.spelled(secret))
      let shown = digits(of: masker.masked(text))
      #expect(!shown.contains(String(secret.dropFirst(4).dropLast(2))), "\(text)")
    }
  }

  @Test func `no spelling of an address or an account lets it out`() {
    var dice = Dice(state: 12)
    for _ in 0..<800 {
      let name = "q" + (0..<6).map { _ in dice.pick(["ra", "zi", "wo", "xu", "7", "_"]) }.joined() + "k"
      let text = dice.sentence(around: dice.address(of: name))
      #expect(!masker.masked(text).lowercased().contains(name), "\(text)")
    }
  }

  @Test func `ordinary figures stay`() {
    var dice = Dice(state: 13)
    for _ in 0..<1000 {
      let text = (0..<4).map { _ in dice.ordinary() }.joined(separator: dice.pick([" ", ", ", "; ", "\n", " dan "]))
      #expect(masker.masked(text) == text)
    }
  }

  private func digits(of text: String) -> String {
    text.unicodeScalars.compactMap(\.properties.numericValue).map { String(Int($0)) }.joined()
  }
}

extension Dice {
  mutating func pick<Choice>(_ choices: [Choice]) -> Choice { choices[next(choices.count)] }

  private mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + next(range.count) }

  private mutating func padded(_ range: ClosedRange<Int>, _ width: Int = 2) -> String {
    let text = String(number(range))
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }

  fileprivate mutating func identityNumber() -> String {
    let region = pick(["3204", "1171", "6471", "9201", "5371"]) + padded(1...40)
    return region + padded(1...71).replacingImpossibleDay + padded(1...12) + padded(0...99) + padded(1...9999, 4)
  }

  fileprivate mutating func mobileNumber() -> String {
    pick(["0812", "0857", "0878", "0895", "0821"]) + padded(100...9999, 4) + padded(1...9999, 4)
  }

  /// The digits with marks between groups, in another script, or behind a country code.
  fileprivate mutating func spelled(_ secret: String) -> String {
    switch next(7) {
    case 0: return secret
    case 1: return secret.first == "0" ? pick(["+62", "62", "+62 ", "0062", "+62 (0) ", "+62 (0)"]) + secret.dropFirst() : secret
    case 2: return inScript(secret, from: pick(["０", "٠", "०"]))
    case 3: return secret.map(String.init).joined(separator: pick(["\u{200B}", "\u{2060}", " ", "-", ".", "\u{AD}"]))
    case 4 where secret.first == "0": return grouped(String(secret.dropFirst()), by: 3, with: pick(["-", " ", "/"]))
    default:
      let marks = secret.first == "0" ? [" - ", "/", "\n", ",", "·", " / ", "*"] : ["\n", "/", "_"]
      return grouped(secret, by: 4, with: pick(["-", " ", ".", "\u{A0}", "\u{2011}", " . "] + marks))
    }
  }

  private func inScript(_ digits: String, from zero: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(digits.unicodeScalars.compactMap { Unicode.Scalar(zero.value + $0.value - 0x30) }))
  }

  /// One group of `first` digits, then groups of four.
  private func grouped(_ digits: String, by first: Int, with mark: String) -> String {
    var groups = [String(digits.prefix(first))]
    var rest = digits.dropFirst(first)
    while !rest.isEmpty {
      groups.append(String(rest.prefix(4)))
      rest = rest.dropFirst(4)
    }
    return groups.joined(separator: mark)
  }

  fileprivate mutating func address(of name: String) -> String {
    let domain = pick(["contoh.id", "warta-desa.or.id", "mail.contoh.com"])
    switch next(4) {
    case 0: return pick(["t.me/", "https://x.com/", "instagram.com/", "m.facebook.com/", "tiktok.com/@", "@"]) + name
    case 1: return name + pick([" (at) ", "[at]", " [ AT ] ", "{at}", "(@)"]) + domain
    case 2: return name + pick(["[at]", " at ", " (at) "]) + "contoh" + pick([" dot ", " DOT "]) + "id"
    default: return name + pick(["@", "＠", "\u{200B}@"]) + domain
    }
  }

  fileprivate mutating func sentence(around data: String) -> String {
    let before = pick(["NIK saya ", "hubungi ", "wa:", "a.n. Sari, ", "(", "12 orang, ", "pukul 14.05 WIB\n\n", "Rp500.000. HP "])
    return before + data + pick(["", ".", " ya", ") 3 orang", ", 12 jiwa", "\n\nRT 02 RW 05", " pada 22/11/2026"])
  }

  fileprivate mutating func ordinary() -> String {
    switch next(9) {
    case 0: return "\(number(1...999)).\(padded(0...999, 3)) jiwa"
    case 1: return "Rp\(number(1...999)).\(padded(0...999, 3)).\(padded(0...999, 3)).000"
    case 2: return "\(padded(1...28))\(pick(["-11-", "/08/"]))2026 \(padded(0...23)).\(padded(0...59))"
    case 3: return "2026-\(padded(1...12))-\(padded(1...28))T08:12:31.120+07:00"
    case 4: return "koordinat -\(number(0...9)).\(padded(1000...9999, 4)), 1\(padded(0...40)).\(padded(1000...9999, 4))"
    case 5: return "pasal \(number(1...99)) ayat (\(number(1...9))) UU \(number(1...30))/20\(padded(0...26))"
    case 6: return "tiket #\(number(1_000_000...99_999_999))"
    case 7: return "pukul \(padded(0...23)).\(padded(0...59))–\(padded(0...23)).\(padded(0...59)) WITA"
    default: return "\(number(1...9999)) KK"
    }
  }
}

extension String {
  /// A day of birth is 1 to 31, or 41 to 71.
  fileprivate var replacingImpossibleDay: String { (32...40).contains(Int(self) ?? 0) ? "17" : self }
}

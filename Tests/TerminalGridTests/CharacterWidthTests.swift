import Testing

@testable import TerminalGrid

@Suite struct CharacterWidthTests {
  @Test func `letters are narrow, ideographs and emoji wide, marks take nothing`() {
    #expect(columns(of: "Banjir") == 6)
    #expect(columns(of: "漢字") == 4)
    #expect(columns(of: "🙏") == 2)
    #expect(columns(of: "e\u{301}") == 1)
    #expect(columns(of: "é") == 1)
  }

  @Test func `what terminals disagree on becomes one character of known width`() {
    let family = "👨\u{200D}👩\u{200D}👧\u{200D}👦"
    #expect(drawn(family) == "👨")
    #expect(drawn("👋🏽") == "👋")
    #expect(drawn("❤\u{FE0F}") == "❤")
    #expect(drawn("1\u{FE0F}\u{20E3}") == "1")
    #expect(drawn("🇮🇩") == "ID")
    #expect(drawn("🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}") == "🏴")
  }

  @Test func `every width is that of the Unicode data`() {
    guard let file = Reference.text("unicode/EastAsianWidth.txt") else { return }
    var checked = 0
    for line in file.split(separator: "\n") where !line.hasPrefix("#") {
      guard let entry = WidthEntry(line) else { continue }
      for value in entry.values {
        guard let scalar = Unicode.Scalar(value), entry.category != "Cs" else { continue }
        #expect(expected(scalar, entry) == CharacterWidth.columns(of: scalar), "U+\(String(value, radix: 16))")
        checked += 1
      }
    }
    #expect(checked > 200_000)
  }

  @Test func `every emoji sequence is as wide as one emoji`() {
    guard let file = Reference.text("unicode/emoji/emoji-test.txt") else { return }
    var checked = 0
    for line in file.split(separator: "\n") where !line.hasPrefix("#") {
      let scalars = line.prefix { $0 != ";" }.split(separator: " ").compactMap { UInt32($0, radix: 16) }
        .compactMap(Unicode.Scalar.init)
      guard !scalars.isEmpty else { continue }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)
      #expect((1...2).contains(columns(of: String(text))), "\(String(text)): \(drawn(String(text)))")
      checked += 1
    }
    #expect(checked > 4_000)
  }

  private func drawn(_ text: String) -> String { fitted(text, width: 40) }

  /// Ignorable characters and the few signs among the format characters aside, width follows the data.
  private func expected(_ scalar: Unicode.Scalar, _ entry: WidthEntry) -> Int {
    if CharacterWidth.isUnseen(scalar) { return 0 }
    if ["Mn", "Me"].contains(entry.category) || (0x1161...0x11FF).contains(scalar.value) { return 0 }
    if (0xD7B0...0xD7FF).contains(scalar.value) { return 0 }
    return ["W", "F"].contains(entry.width) ? 2 : 1
  }
}

/// A line of `EastAsianWidth.txt`: "0300..036F;A  # Mn [112] …".
private struct WidthEntry {
  let values: ClosedRange<UInt32>
  let width: Substring
  let category: Substring

  init?(_ line: Substring) {
    let halves = line.split(separator: "#")
    guard halves.count == 2 else { return nil }
    let fields = halves[0].split(separator: ";")
    let bounds = fields[0].split(separator: ".").compactMap { UInt32($0, radix: 16) }
    guard fields.count == 2, let first = bounds.first, let last = bounds.last else { return nil }
    values = first...last
    width = fields[1].prefix { $0 != " " }
    category = halves[1].split(separator: " ")[0]
  }
}

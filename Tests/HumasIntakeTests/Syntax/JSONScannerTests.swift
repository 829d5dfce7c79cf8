import Testing

@testable import HumasIntake

@Suite struct JSONScannerTests {
  private func accepts(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var scanner = JSONScanner(bytes)
      return (try? scanner.document()) != nil
    }
  }

  private func text(_ json: String) -> String? {
    Array(json.utf8).withUnsafeBytes { bytes in
      var scanner = JSONScanner(bytes)
      guard let value = try? scanner.document(), value.kind == .string else { return nil }
      return JSONText.decoded(value, in: bytes)
    }
  }

  @Test func `it accepts and rejects what the public test suite says`() throws {
    for (name, bytes) in try ReferenceData.files(in: "json/test_parsing") where !name.hasPrefix("i_") {
      #expect(accepts(bytes) == name.hasPrefix("y_"), "\(name)")
    }
  }

  @Test func `no nesting exhausts the stack`() {
    #expect(accepts(Array(String(repeating: "[", count: 100).utf8) + Array(String(repeating: "]", count: 100).utf8)))
    #expect(!accepts([UInt8](repeating: UInt8(ascii: "["), count: 1_000_000)))
    #expect(!accepts(Array(String(repeating: #"{"a":"#, count: 1_000_000).utf8)))
  }

  @Test func `escapes become what they stand for`() {
    #expect(text(#""a\"\\\/\b\f\n\r\t""#) == "a\"\\/\u{08}\u{0c}\n\r\t")
    #expect(text(#""\u00e9 \ud83d\ude00""#) == "é 😀")
    #expect(text(#""\ud83d x \ude00""#) == "\u{fffd} x \u{fffd}")
  }

  @Test func `what is quoted is read as it was`() {
    let wild = "tanda \"petik\" \\ \u{01}\u{1f}\n\r\t é 😀 \u{202e}"
    #expect(text(JSONText.quoted(wild)) == wild)
  }

  @Test func `random bytes neither crash nor pass for JSON with a rest`() {
    var random = Seeded(seed: 7)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
        Array(#"{}[]",:\u0a1e-+.tfn "#.utf8).randomElement(using: &random) ?? 0
      }
      if accepts(bytes) { #expect(!accepts(bytes + [UInt8(ascii: ",")])) }
    }
  }
}

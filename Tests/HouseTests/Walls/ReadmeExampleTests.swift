import Testing

/// The README shows another front end how to use the model library; what it shows is what a test compiles.
struct ReadmeExampleTests {
  private static let compiled = "Tests/HumasDeskTests/ReadmeExample.swift"

  @Test(.enabled(if: Checkout.text("README.md") != nil, "skipped: there is no README yet"))
  func `the example in the README is the one that is compiled`() throws {
    let readme = try #require(Checkout.text("README.md"))
    let source = try #require(Checkout.text(Self.compiled))
    let example = try #require(Self.example(in: source))
    #expect(readme.contains("```swift\n\(example)\n```"))
  }

  @Test func `the example is what stands between the marks, moved to the left`() {
    let source = "struct T {\n  // example:begin\n  let a = 1\n\n  if a {\n    b()\n  }\n  // example:end\n}\n"
    #expect(Self.example(in: source) == "let a = 1\n\nif a {\n  b()\n}")
    #expect(Self.example(in: "no marks") == nil)
  }

  static func example(in source: String) -> String? {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let begin = lines.firstIndex(where: { $0.contains("// example:begin") }),
      let end = lines.firstIndex(where: { $0.contains("// example:end") }), begin < end
    else { return nil }
    let indent = lines[begin].prefix { $0 == " " }.count
    return lines[(begin + 1)..<end].map { $0.dropFirst(min(indent, $0.prefix { $0 == " " }.count)) }.joined(separator: "\n")
  }
}

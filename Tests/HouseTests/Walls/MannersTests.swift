import Testing

struct MannersTests {
  private let manners = Manners()

  @Test func `every source keeps the manners of the house`() {
    #expect(Checkout.sources.flatMap(manners.complaints) == [])
  }

  @Test func `tests are short files too`() {
    let tests = Checkout.files(in: "Tests", endings: ["swift"])
    #expect(tests.filter { $0.lines.count > manners.longestFile }.map(\.path) == [])
  }

  @Test func `no file speaks of the machine it was written on`() {
    let texts = ["Package.swift", "README.md", ".ci/run"].compactMap { path in
      Checkout.text(path).map { SourceFile(path: path, text: $0) }
    }
    let files = texts + Checkout.sources + Checkout.files(in: "themes", endings: ["yaml"])
    #expect(files.filter { $0.text.contains(Checkout.root.path) }.map(\.path) == [])
  }

  @Test func `the top level holds the five things a newcomer looks for`() throws {
    // The build leaves Package.resolved, which is not kept.
    let expected: Set = ["Package.swift", "Package.resolved", "README.md", "Sources", "Tests", "themes", "LICENSE"]
    #expect(try Checkout.topLevel().filter { !$0.hasPrefix(".") && !expected.contains($0) } == [])
  }

  @Test(arguments: [
    ("Sources/Board/X.swift", "let a = try! b()", 1),
    ("Sources/Board/X.swift", "let a = b as! C", 1),
    ("Sources/Board/X.swift", "fatalError(\"no\")", 1),
    ("Sources/CLinux/x.c", "int s = socket(AF_INET, 0, 0);", 1),
    ("Sources/Board/X.swift", "let path = \"/home/budi/data\"", 1),
    ("Sources/Board/X.swift", "// TODO later", 1),
    ("Sources/Board/DateUtils.swift", "", 1),
    ("Sources/Board/X.swift", "// never try! here\nlet kinds = bounds", 0),
  ])
  func `bad manners are named`(path: String, text: String, expected: Int) {
    #expect(manners.complaints(about: SourceFile(path: path, text: text)).count == expected)
  }

  @Test func `a file that is too long is named`() {
    let long = SourceFile(path: "Sources/Board/X.swift", text: String(repeating: "\n", count: 500))
    #expect(manners.complaints(about: long) == ["Sources/Board/X.swift is longer than 500 lines"])
  }
}

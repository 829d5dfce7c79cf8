import HumasDesk
import Testing

struct ExportTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+62 811", "'+62 811"), ("-5", "-5"), ("@SUM(A1)", "'@SUM(A1)"), ("biasa", "biasa"),
    ("  =HYPERLINK(1)", "'  =HYPERLINK(1)"), ("a,b", "\"a,b\""), ("kata \"kutip\"", "\"kata \"\"kutip\"\"\""),
  ])
  func `a spreadsheet computes nothing of what a citizen wrote`(cell: String, written: String) {
    let line = DelimitedLine.text([cell])
    #expect(line == written || line == "\"\(written)\"")
    #expect(!line.hasPrefix("=") && !line.hasPrefix("@"))
  }

  @Test func `JSON escapes what a terminal would obey and keeps the order of keys`() {
    let json = JSON.object([
      .init("b", .string("\u{1b}[2J\u{202e}\u{e0041}")), .init("a", .decimal(0.125, places: 3)), .init("n", .null),
    ])
    #expect(json.line == #"{"b":"\u001b[2J\u202e\udb40\udc41","a":0.125,"n":null}"#)
  }
}

import Foundation
import Testing

@testable import HumasIntake

@Suite struct DelimitedTextTests {
  private func rows(_ text: String, separator: Unicode.Scalar = ",") -> [[String]] {
    rows(Array(text.utf8), separator: UInt8(ascii: separator))
  }

  private func rows(_ bytes: [UInt8], separator: UInt8 = UInt8(ascii: ",")) -> [[String]] {
    bytes.withUnsafeBytes { bytes in
      var walk = DelimitedText(bytes, separator: separator)
      var rows: [[String]] = []
      while case .row(let row) = walk.next(takesUnfinished: true) { rows.append(row.cells.map(walk.text)) }
      return rows
    }
  }

  @Test func `it reads the public spectrum of tables`() throws {
    for (name, bytes) in try ReferenceData.files(in: "csv/csvs") {
      guard let json = try ReferenceData.bytes(of: "csv/json/\(name.replacing(".csv", with: ".json"))") else { return }
      // The suite's CRLF sample lost its carriage returns on the way, its expectation did not.
      let expected = try JSONDecoder().decode([[String: String]].self, from: Data(json))
        .map { $0.mapValues { $0.replacing("\r\n", with: "\n") } }
      let table = rows(bytes)
      let records = table.dropFirst().map { Dictionary(zip(table[0], $0), uniquingKeysWith: { first, _ in first }) }
      #expect(records == expected, "\(name)")
    }
  }

  @Test func `cells keep their separators, newlines and quotes`() {
    #expect(rows("a;\"b;\n\"\"c\"\"\";d\r\n", separator: ";") == [["a", "b;\n\"c\"", "d"]])
    #expect(rows("a\t\"b\"x\t\n", separator: "\t") == [["a", "bx", ""]])
    #expect(rows("5\" pipa,b\n") == [["5\" pipa", "b"]])
  }

  @Test func `windows-1252 is read where it is no UTF-8`() {
    #expect(rows([0x93, 0x61, 0xe9, 0x94, 0x2c, 0x80]) == [["\u{201c}aé\u{201d}", "€"]])
  }

  @Test func `a quote that nobody closes is told at its row`() {
    let bytes = Array("a,\"b\nc,d\n".utf8)
    bytes.withUnsafeBytes { bytes in
      var walk = DelimitedText(bytes, separator: UInt8(ascii: ","))
      let unsettled = walk.next(takesUnfinished: false)
      #expect(unsettled == nil)
      guard case .unclosedQuote = walk.next(takesUnfinished: true) else {
        Issue.record("the quote is open")
        return
      }
      let hasNext = walk.skipLine()
      #expect(hasNext)
      guard case .row(let row) = walk.next(takesUnfinished: true) else {
        Issue.record("the row behind it stands")
        return
      }
      #expect(row.cells.map(walk.text) == ["c", "d"])
    }
  }
}

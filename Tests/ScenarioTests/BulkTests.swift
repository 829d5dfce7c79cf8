import HumasModel
import Testing

@testable import Scenario

@Suite struct BulkTests {
  private let end = Flood.start

  private func bytes(seed: UInt64, count: Int, linesPerChunk: Int = 100) -> [UInt8] {
    Bulk(seed: seed, count: count, days: 10, until: end, linesPerChunk: linesPerChunk).flatMap { $0 }
  }

  private func moments(_ bytes: [UInt8]) -> [Instant] {
    bytes.split(separator: UInt8(ascii: "\n")).compactMap { JSONMoments.row($0).moment }
  }

  @Test func `one seed writes the same bytes, however they are cut`() {
    #expect(bytes(seed: 1, count: 250) == bytes(seed: 1, count: 250, linesPerChunk: 7))
    #expect(bytes(seed: 1, count: 250) != bytes(seed: 2, count: 250))
  }

  @Test func `it writes as many lines as asked for`() {
    #expect(bytes(seed: 1, count: 1001).count { $0 == UInt8(ascii: "\n") } == 1001)
    #expect(bytes(seed: 1, count: 0).isEmpty)
  }

  @Test func `a line has about three hundred bytes`() {
    #expect((260...340).contains(bytes(seed: 1, count: 1000).count / 1000))
  }

  @Test func `times ascend over the days before the end`() throws {
    let moments = moments(bytes(seed: 1, count: 1000))
    #expect(moments.count == 1000)
    #expect(moments == moments.sorted())
    #expect(try #require(moments.first) >= end - .days(10))
    #expect(try #require(moments.last) <= end)
    #expect(try #require(moments.last) > end - .hours(1))
  }
}

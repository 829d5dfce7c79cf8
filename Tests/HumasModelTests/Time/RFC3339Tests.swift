import HumasModel
import Testing

@Suite struct RFC3339Tests {
  @Test(arguments: [
    ("1970-01-01T00:00:00Z", 0), ("2026-11-22T14:05:32+07:00", 1_795_331_132_000),
    ("2026-11-22t07:05:32z", 1_795_331_132_000),
    ("2026-11-22 14:05:32+0700", 1_795_331_132_000), ("2026-11-22T14:05:32.120+07:00", 1_795_331_132_120),
    ("2026-11-22T14:05:32,1+07:00", 1_795_331_132_100), ("2026-11-22T14:05:32.123456789+07:00", 1_795_331_132_123),
    ("2026-11-22T14:05+07:00", 1_795_331_100_000), ("2026-11-22T03:35:32-03:30", 1_795_331_132_000),
    ("1969-12-31T23:59:59.999Z", -1), ("2016-12-31T23:59:60Z", 1_483_228_799_000),
    ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59Z", 253_402_300_799_000),
  ])
  func `moments are read to the millisecond`(text: String, milliseconds: Int64) {
    #expect(Instant(rfc3339: text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [(Zone.wib, "07"), (.wita, "06"), (.wit, "05")])
  func `without an offset the clock face is read in the zone given`(zone: Zone, hour: String) {
    #expect(Instant(rfc3339: "2026-11-22T14:05:00", assuming: zone) == Instant(rfc3339: "2026-11-22T\(hour):05:00Z"))
  }

  @Test func `without an offset and a zone it is no moment`() {
    #expect(Instant(rfc3339: "2026-11-22T14:05:00") == nil)
  }

  @Test func `an offset that is written beats the zone given`() {
    #expect(Instant(rfc3339: "2026-11-22T14:05:00Z", assuming: .wit)?.milliseconds == 1_795_356_300_000)
  }

  @Test(arguments: [
    "", "2026", "2026-11-22", "2026-11-22T", "2026-11-22T24:00:00Z", "2026-11-22T23:60:00Z", "2026-11-22T23:59:61Z",
    "2026-02-29T00:00:00Z", "2026-13-01T00:00:00Z", "2026-11-31T00:00:00Z", "0000-01-01T00:00:00Z",
    "2026-11-22T14:05:32+19:00", "2026-11-22T14:05:32+07:60", "2026-11-22T14:05:32+7", "2026-11-22T14:05:32.Z",
    "2026-11-22T14:05:32Z ", "2026-11-22T14:05:32ZZ", " 2026-11-22T14:05:32Z", "+2026-11-22T14:05:32Z",
    "-2026-11-22T14:05:32Z",
    "2026-11-22T14.05.32Z", "2026-11-22T1405Z", "26-11-22T14:05:32Z", "2026-11-22_14:05:32Z",
    "2026-11-22T14:05:32+07:00\0",
    "\0", "２０２６-11-22T14:05:32Z", "2026-11-22T14:05:32 WIB", "1795331132", "null", "2026-W47-7T14:05:32Z",
    "2026-11-22T14:05:32\u{200e}Z",
  ])
  func `hostile and half-written times are refused`(text: String) {
    #expect(Instant(rfc3339: text, assuming: .wib) == nil)
  }

  @Test func `a million fraction digits are still the first three`() {
    let text = "2026-11-22T07:05:32." + String(repeating: "9", count: 1_000_000) + "Z"
    #expect(Instant(rfc3339: text)?.milliseconds == 1_795_331_132_999)
  }

  @Test func `bytes by chance are read without harm`() {
    var state: UInt64 = 42
    let marks = Array("0123456789-:T.Z+ \u{0}\u{ff}".utf8)
    for _ in 0..<20_000 {
      var bytes = Array("2026-11-22T14:05:32.120+07:00".utf8)
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = marks[Int(state >> 40) % marks.count]
      }
      bytes.removeLast(Int(state >> 50) % bytes.count)
      let moment = bytes.withUnsafeBytes { Instant(rfc3339: $0, assuming: .wita) }
      if let moment { #expect(Instant(rfc3339: moment.rfc3339(in: .wita))?.seconds == moment.seconds) }
    }
  }

  @Test func `what is written is read back`() {
    for seconds in stride(from: Int64(-2_208_988_800), through: 4_102_444_800, by: 12_345_677) {
      let moment = Instant(seconds: seconds)
      for zone in Zone.allCases { #expect(Instant(rfc3339: moment.rfc3339(in: zone)) == moment) }
    }
  }
}

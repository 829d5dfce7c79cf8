import HumasModel
import Testing

@testable import Scenario

@Suite struct ReplayTests {
  private let replay = Replay(start: Flood.start, speed: 1)

  private func arrivals(_ text: String, _ replay: Replay? = nil) throws -> [(seconds: Int64, line: String)] {
    try (replay ?? self.replay).operations(of: Array(text.utf8), named: "lama.csv").map {
      (($0.at - Flood.start).seconds, String(decoding: $0.change.bytes, as: UTF8.self))
    }
  }

  @Test func `the earliest row is now and gaps are kept`() throws {
    let played = try arrivals(
      """
      {"text":"kedua","at":"2018-08-05T10:00:30Z"}
      {"text":"pertama","at":"2018-08-05T10:00:00Z"}
      """)
    #expect(played.map(\.seconds) == [0, 30])
    #expect(
      played.map(\.line) == [
        "{\"text\":\"pertama\",\"at\":\"2026-11-22T08:00:00+07:00\"}\n",
        "{\"text\":\"kedua\",\"at\":\"2026-11-22T08:00:30+07:00\"}\n",
      ])
  }

  @Test func `an answer stays as long after its question as it was`() throws {
    let played = try arrivals(#"{"at":"2018-08-05T10:00:00Z","responded_at":"2018-08-05T12:00:00Z","text":"x"}"#)
    #expect(
      played.map(\.line) == [
        "{\"at\":\"2026-11-22T08:00:00+07:00\",\"responded_at\":\"2026-11-22T10:00:00+07:00\",\"text\":\"x\"}\n"
      ])
  }

  @Test func `a time inside the text or an inner object is not touched`() throws {
    let line = #"{"text":"\"at\":\"2018-08-05T10:00:00Z\"","inner":{"at":"2018-08-05T10:00:00Z"}}"#
    #expect(try arrivals(line).map(\.line) == [line + "\n"])
  }

  @Test func `a broken line is passed on and comes with the line before it`() throws {
    let played = try arrivals(
      """
      {"text":"a","at":"2018-08-05T10:00:00Z"}
      {"text":"b","at":"2018-08-05T10:00:09Z"}
      {"text":"putus
      """)
    #expect(played.map(\.seconds) == [0, 9])
    #expect(played.last?.line.hasSuffix("\n{\"text\":\"putus\n") == true)
  }

  @Test func `a table becomes desk lines with its other columns kept`() throws {
    let played = try arrivals(
      "created_at,crisis,jenis,text\r\n2013-06-08T10:23:20Z,Banjir,foto,\"air, \"\"tinggi\"\"\nsekali\"\r\n")
    #expect(
      played.map(\.line) == [
        #"{"kind":"mention","channel":"X","category":"Banjir","jenis":"foto","text":"air, \"tinggi\"\nsekali","at":"2026-11-22T08:00:00+07:00"}"#
          + "\n"
      ])
  }

  @Test(arguments: [
    "2018-10-10T20:19:24Z", "2018-10-10 20:19:24+00:00", "1539202764", "1539202764000", "11/10/2018 03.19.24",
    "Wed Oct 10 20:19:24 +0000 2018",
  ])
  func `a date cell may be written in many ways`(cell: String) {
    #expect(TableDate(cell) == .moment(Instant(seconds: 1_539_202_764)))
  }

  @Test func `a wrong date is passed on for the intake to refuse, a missing one stays unknown`() throws {
    let played = try arrivals("tanggal;isi\n05/08/2018 10.00;a\nkemarin;b\n-;c\n2018-08-05;d\n")
    let expected = [
      #"{"kind":"mention","channel":"X","text":"a","at":"2026-11-22T08:00:00+07:00"}"#,
      #"{"kind":"mention","channel":"X","text":"b","at":"kemarin"}"#,
      #"{"kind":"mention","channel":"X","text":"c"}"#,
      #"{"kind":"mention","channel":"X","text":"d"}"#,
    ]
    #expect(played.map(\.line) == [expected.map { $0 + "\n" }.joined()])
  }

  @Test func `a row with a field too many is passed on as it stands`() throws {
    let played = try arrivals("isi,tanggal\na,2018-08-05T10:00:00Z\nb,\"x\ny\",z\n")
    #expect(
      played.map(\.line) == [
        "{\"kind\":\"mention\",\"channel\":\"X\",\"text\":\"a\",\"at\":\"2026-11-22T08:00:00+07:00\"}\nb,\"x y\",z\n"
      ])
  }

  @Test func `undated rows come one each real second and keep no time`() throws {
    let played = try arrivals("text\na\nb\nc\n", Replay(start: Flood.start, speed: 60))
    #expect(played.map(\.seconds) == [0, 60, 120])
    #expect(played.allSatisfy { !$0.line.contains("\"at\"") })
  }

  @Test func `tab-separated texts without a header are read by their first column`() throws {
    let played = try arrivals("airnya keruh sekali\tnegative\ntempat \"bagus\"\tpositive\n")
    #expect(
      played.map(\.line) == [
        "{\"kind\":\"mention\",\"channel\":\"X\",\"text\":\"airnya keruh sekali\"}\n",
        "{\"kind\":\"mention\",\"channel\":\"X\",\"text\":\"tempat \\\"bagus\\\"\"}\n",
      ])
  }

  @Test func `long silences can be cut`() throws {
    let text = "isi,tanggal\na,2018-08-05T10:00:00Z\nb,2018-08-09T10:00:00Z\nc,2018-08-09T10:00:07Z\n"
    let played = try arrivals(text, Replay(start: Flood.start, speed: 1, longestSilence: .seconds(20)))
    #expect(played.map(\.seconds) == [0, 20, 27])
    #expect(played.last?.line.contains("2026-11-22T08:00:27+07:00") == true)
  }

  @Test func `nothing to replay and no text column are told apart`() {
    #expect(throws: ReplayError.empty) { try replay.operations(of: Array(" \n".utf8), named: "x") }
    #expect(throws: ReplayError.noTextColumn(header: ["a", "b"])) {
      try replay.operations(of: Array("a,b\n1,2\n".utf8), named: "x")
    }
  }
}

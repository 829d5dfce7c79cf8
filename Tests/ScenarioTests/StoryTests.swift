import HumasModel
import Testing

@testable import Scenario

@Suite struct StoryTests {
  private func played(seed: UInt64, hours: Int = 6, speed: Double = 60) -> [Operation] {
    Array(Scenario(seed: seed, start: Flood.start, hours: hours, speed: speed).operations())
  }

  @Test func `one seed tells the same story to the byte`() {
    #expect(played(seed: 3) == played(seed: 3))
  }

  @Test func `another seed has other people write`() {
    #expect(played(seed: 3) != played(seed: 4))
  }

  @Test func `a shorter story is the beginning of a longer one`() {
    let short = played(seed: 3, hours: 2).filter { Flood.hours(of: $0) < 2 }
    #expect(Array(played(seed: 3, hours: 4).prefix(short.count)) == short)
  }

  @Test func `times never go back`() {
    for (earlier, later) in zip(Flood.operations, Flood.operations.dropFirst()) {
      #expect(earlier.at <= later.at)
    }
  }

  @Test func `the directory is laid out at the first moment`() {
    let first = Set(Flood.operations.prefix { $0.at == Flood.start }.map(\.change.path))
    let expected = [
      "acuan/kontak.csv", "acuan/isu.csv", "acuan/tempat.csv", "acuan/fakta.csv", "acuan/hoaks.csv",
      "masuk/lapor/laporan-ringkas.csv", "masuk/wa/pesan-2026-11.jsonl", "masuk/x/pesan-2026-11.jsonl",
      "masuk/wa/pesan-2026-10.jsonl", "pernyataan/w-001.md",
    ]
    #expect(first.isSuperset(of: expected))
  }

  @Test func `something has arrived within two seconds of the curtain`() {
    let early = Flood.operations.filter { $0.at > Flood.start && $0.at <= Flood.start + .minutes(2) }
    #expect(!early.isEmpty)
  }

  @Test(arguments: [1.0, 10, 60, 300])
  func `at any speed something arrives at least every three real seconds`(speed: Double) {
    var last = Flood.start
    for operation in played(seed: 5, hours: 1, speed: speed) {
      #expect(Double((operation.at - last).milliseconds) / speed <= 3_000)
      last = operation.at
    }
  }

  @Test func `the first real minute brings an arrival every two seconds or more`() {
    let firstHour = Flood.operations.filter { $0.at > Flood.start && $0.at <= Flood.start + .minutes(60) }
    #expect(firstHour.count >= 30)
  }

  @Test func `even the last hours of the story are not still`() {
    for hour in 0..<60 {
      let arrivals = Flood.operations(on: "masuk/", hours: Double(hour)...Double(hour + 1))
      #expect(arrivals.count >= 30, "hour \(hour)")
    }
  }

  @Test func `a half line gets its other half four real seconds later`() {
    let halves = Flood.operations.filter { $0.change.path == "masuk/wa/grup-warga.jsonl" }
    #expect(halves.count >= 10 && halves.count.isMultiple(of: 2))
    for index in stride(from: 0, to: halves.count, by: 2) {
      #expect(halves[index].change.bytes.last != UInt8(ascii: "\n"))
      #expect(halves[index + 1].change.bytes.last == UInt8(ascii: "\n"))
      #expect((halves[index + 1].at - halves[index].at).seconds == 240)
    }
  }

  @Test func `nobody speaks of a flood before the rain`() {
    let past = Flood.operations(on: "masuk/", hours: 0...0)
    #expect(past.count > 10)
    #expect(!Flood.text(of: past).lowercased().contains("banjir"))
  }

  @Test func `an outage silences its stream`() {
    #expect(Flood.operations(on: "masuk/ig/", hours: 9.01...12.4).isEmpty)
    #expect(!Flood.operations(on: "masuk/ig/", hours: 13...15).isEmpty)
  }

  @Test func `some who wrote are answered under their own id`() {
    let answered = Flood.operations(on: "masuk/wa/pesan", hours: 1...60).filter {
      String(decoding: $0.change.bytes, as: UTF8.self).contains(#""responded_at":"2026-11-2"#)
    }
    #expect(answered.count > 100)
  }
}

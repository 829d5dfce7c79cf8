import Foundation
import HumasDesk
import HumasModel
import Testing

struct EvaluationTests {
  /// A desk that took in every export of a generated year as it came.
  private func desk(_ year: GeneratedYear, in folder: TemporaryDesk) throws -> Desk {
    let desk = try folder.open(now: GeneratedYear.now)
    for moment in GeneratedYear.exports {
      try folder.write(year.export(at: moment), to: "masuk/lapor/ekspor.jsonl")
      try desk.takeIn(seen: moment)
    }
    return desk
  }

  @Test(arguments: [1, 20_261_122] as [UInt64])
  func `every figure of a year is what a slow count by hand gives`(seed: UInt64) throws {
    let folder = try TemporaryDesk()
    let year = GeneratedYear(seed: seed, count: 160)
    let desk = try desk(year, in: folder)
    let register = try String(contentsOfFile: "\(folder.path)/acuan/libur.csv", encoding: .utf8)
    let plain = PlainEvaluation(year, PlainCalendar(settings: desk.settings, register: register)).figures
    let report = try desk.report(.evaluation, at: GeneratedYear.now)
    let found = Dictionary(uniqueKeysWithValues: report.figures.map { ($0.measure, $0.value) })
    for (measure, value) in plain {
      let made = try #require(found[measure], "\(measure) is missing")
      #expect(abs((made ?? .nan) - value) < 1e-9, "\(measure): \(made ?? .nan), by hand \(value)")
    }
    #expect(plain.count >= 29)
    #expect(
      plain[.met] ?? 0 > 10 && plain[.breached] ?? 0 > 10 && plain[.paused] ?? 0 > 0 && plain[.reopenedShare] ?? 0 > 0)
  }

  @Test func `a period counts who wrote in it, and the backlog whoever waits`() throws {
    let folder = try TemporaryDesk()
    let year = GeneratedYear(seed: 3, count: 60)
    let desk = try desk(year, in: folder)
    let since = GeneratedYear.start + .days(200)
    let all = try desk.report(.evaluation, at: GeneratedYear.now).figures
    let late = try desk.report(.evaluation, since: since, at: GeneratedYear.now).figures
    let value = { (figures: [ReportFigure], measure: Measure) in figures.first { $0.measure == measure }?.value }
    let written = year.lives.count { $0.received >= since && $0.received <= GeneratedYear.exports[25] }
    #expect(value(late, .cases) == Double(written))
    #expect(value(late, .backlog) == value(all, .backlog))
  }

  @Test func `the year seen from its middle is the year as it was then`() throws {
    let folder = try TemporaryDesk()
    let year = GeneratedYear(seed: 4, count: 60)
    let middle = GeneratedYear.exports[12]
    let early = try TemporaryDesk()
    let then = try early.open(now: middle)
    for moment in GeneratedYear.exports.prefix(13) {
      try early.write(year.export(at: moment), to: "masuk/lapor/ekspor.jsonl")
      try then.takeIn(seen: moment)
    }
    try desk(year, in: folder).close()
    let back = try folder.open(at: middle, now: GeneratedYear.now)
    #expect(try back.report(.evaluation, at: middle).figures == then.report(.evaluation, at: middle).figures)
  }

  @Test func `the satisfaction index comes from the survey in the registers`() throws {
    let folder = try TemporaryDesk()
    try folder.write(
      "tanggal;U1;U2;U3;U4;U5;U6;U7;U8;U9\n2026-11-01;4;4;4;4;4;4;4;4;4\n2026-11-02;3;3;3;3;3;3;3;3;3\n",
      to: "acuan/ikm.csv")
    let figure = try folder.open().report(.evaluation, at: folder.now).figures.first {
      $0.measure == .satisfactionIndex
    }
    #expect(figure?.base == 2)
    #expect(abs((figure?.value ?? 0) - 87.5) < 1e-9)
  }
}

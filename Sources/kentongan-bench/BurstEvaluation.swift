import ArgumentParser
import HumasInsight
import HumasModel

/// Bursts: labelled series through the online detector, and the calm of a small office through the levels of issues.
struct BurstEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bursts", abstract: "Labelled series (NAB, standard profile), and false alarms in a small office.")

  @Argument(help: "Folder with combined_windows.json and the series it names.")
  var folder = Reference.path("nab")

  @Option(help: "Years of a small office to simulate.")
  var years = 10

  func run() throws {
    let series = try LabelledSeries.all(in: folder)
    let worths = series.map(BurstProfile.Worth.init)
    let start = Stopwatch.processor
    let ours = series.map { one in
      var detector = BurstDetector()
      return one.values.map { detector.judge($0).score }
    }
    let nanoseconds = Double(Stopwatch.processor - start)
    let floor = series.map { one in
      var detector = WindowedGaussian()
      return one.values.map { detector.judge($0) }
    }
    let our = Standing(worths, ours)
    let theirs = Standing(worths, floor)
    table(series.map(\.name), our, theirs).print()
    var report = Report()
    report.least("all series", our.total, "", 70)
    report.note("all series, each at the threshold of the others", Report.text(our.totalByOthers))
    report.note("all series, windowed Gaussian", Report.text(theirs.total))
    report.note("a value", "\(Report.text(nanoseconds / Double(ours.map(\.count).reduce(0, +)))) ns")
    SmallOfficeTrial(years: years).report(into: &report)
    report.print()
  }

  private func table(_ names: [String], _ our: Standing, _ theirs: Standing) -> WideTable {
    var table = WideTable(["series", "windows", "score", "at the threshold of the others", "windowed Gaussian"])
    for (place, name) in names.enumerated() {
      table.add(
        [name, "\(our.windows[place])"] + [our.each, our.byOthers, theirs.each].map { Report.text($0[place]) })
    }
    return table
  }
}

/// The scores of a detector over a corpus, in percent.
private struct Standing {
  let windows: [Int]
  /// At the best threshold for all, and at the best for all others.
  let each: [Double]
  let byOthers: [Double]

  var total: Double { mean(each) }
  var totalByOthers: Double { mean(byOthers) }

  init(_ worths: [BurstProfile.Worth], _ scores: [[Double]]) {
    let judged = zip(worths, scores).map { (worth: $0, scores: $1) }
    let threshold = BurstProfile.bestThreshold(judged)
    windows = worths.map(\.windowCount)
    each = judged.map { Standing.percent($0, threshold) }
    byOthers = judged.indices.map { place in
      var others = judged
      let held = others.remove(at: place)
      return Standing.percent(held, BurstProfile.bestThreshold(others))
    }
  }

  private static func percent(_ one: (worth: BurstProfile.Worth, scores: [Double]), _ threshold: Double) -> Double {
    BurstProfile.percent(
      BurstProfile.points(one.worth, one.scores, threshold: threshold), windows: one.worth.windowCount)
  }

  /// By windows: a series with more of them weighs more.
  private func mean(_ percents: [Double]) -> Double {
    zip(percents, windows).reduce(0) { $0 + $1.0 * Double($1.1) } / Double(windows.reduce(0, +))
  }
}

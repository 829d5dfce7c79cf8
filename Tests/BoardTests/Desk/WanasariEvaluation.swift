import HumasModel

extension Wanasari {
  /// How this desk did, against a month ago.
  static let evaluation = Report(
    kind: .evaluation, agency: "Diskominfo Kab. Wanasari", zone: .wib, since: nil, at: now,
    sections: [
      Report.Section(
        .firstResponse,
        figures: [
          ReportFigure(.responseMedianClock, 2990, of: 812, gap: .hours(24), before: 3120),
          ReportFigure(.responseP90Clock, nil, of: 812, gap: .hours(24), atLeast: 30_240),
          ReportFigure(.responseMedianWorking, 1265, of: 812, before: 1265), ReportFigure(.responsesOwed, count: 74),
        ]),
      Report.Section(
        .inTime, figures: [ReportFigure(.inTimeShare, share: 655, of: 731), ReportFigure(.withoutClock, count: 12)]),
      Report.Section(
        .satisfaction,
        figures: [
          ReportFigure(.ratingMean, 3.94, of: 118, before: 3.81), ReportFigure(.satisfactionIndex, 88.305, of: 240),
        ]),
    ], logHash: "")
}

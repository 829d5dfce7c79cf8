import HumasInsight
public import HumasModel
import HumasStore

/// Reports: figures that the desk makes of its store at one moment, masked always, with what the last report said.
extension Desk {
  /// - Parameters:
  ///   - since: where the period begins; `nil` = the kind's own beginning: the last report of the kind, else the shift before
  ///     (hand-over) or a day (situation); an evaluation counts all that the desk has.
  ///   - now: the moment that the report describes.
  /// - Complexity: one walk over all mentions, some microseconds each.
  public func report(_ kind: ReportKind, since: Instant? = nil, at now: Instant) throws(DeskError) -> Report {
    let shelf = ReportShelf(directory: directory)
    let (previous, damaged) = shelf.latest(kind, before: now)
    let start = since ?? beginning(of: kind, after: previous, at: now)
    let made: (parts: ReportParts, logHash: String) = try answer { () throws(StoreError) in
      (try ReportParts(desk: self, since: start, now: now), try store.lastLogHash())
    }
    return Report(
      kind: kind, agency: settings.agency, zone: settings.zone, since: start, at: now,
      sections: made.parts.sections(of: kind).map { $0.compared(with: previous) }, logHash: made.logHash,
      previous: previous,
      damaged: damaged, isStale: made.parts.isStale)
  }

  private func beginning(of kind: ReportKind, after previous: Report.Previous?, at now: Instant) -> Instant? {
    switch kind {
    case .evaluation: nil
    case .handover: previous?.at ?? settings.cases.shiftStart(at: now, in: settings.zone) ?? now - .days(1)
    case .situation: previous?.at ?? now - .days(1)
    }
  }

  /// Writes a report into `laporan/`, readable for the owner alone, and with it the JSON that the next one is compared with.
  ///
  /// - Parameters:
  ///   - text: the report in its format, masked as it came from ``report(_:since:at:)``.
  ///   - json: the same as JSON (``Report/json(saying:)``).
  ///   - now: when it is written, for the log; the report may describe an earlier moment.
  /// - Returns: the path of the text's file, below the data directory.
  public func file(
    _ report: Report, text: String, as format: ReportFormat, json: JSON, by operatorName: String, at now: Instant
  ) throws(DeskError) -> String {
    let path = try ReportShelf(directory: directory).put(report, text: text, as: format, json: json)
    try log("laporan_ditulis", subject: path, by: operatorName, at: now)
    return path
  }
}

extension CaseSettings {
  /// When the shift that works at `now` began: where the one before ended. `nil` = the settings name no shifts.
  func shiftStart(at now: Instant, in zone: Zone) -> Instant? {
    let civil = now.civil(in: zone)
    let today = shiftEnds.last { $0 <= civil.minuteOfDay }
    guard let minute = today ?? shiftEnds.last else { return nil }
    return Instant(
      CivilTime(date: today == nil ? civil.date.adding(days: -1) : civil.date, minuteOfDay: minute), in: zone)
  }
}

extension Report.Section {
  fileprivate func compared(with previous: Report.Previous?) -> Report.Section {
    guard let previous else { return self }
    var section = self
    for index in figures.indices { section.figures[index].before = previous.values[figures[index].measure.rawValue] }
    return section
  }
}

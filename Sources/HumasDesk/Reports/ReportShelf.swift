import HumasIntake
import HumasModel

/// How a report is written.
public enum ReportFormat: String, Sendable, CaseIterable {
  case markdown = "md"
  case html, json
}

/// The reports in `laporan/`: `evaluasi-20261122T140500Z.md`, and the same as `.json` for the next to be compared with.
struct ReportShelf {
  let directory: DataDirectory

  /// The latest whole report of a kind from before a moment, and the files that could not be read on the way to it.
  func latest(_ kind: ReportKind, before now: Instant) -> (report: Report.Previous?, damaged: [String]) {
    let limit = ReportShelf.name(kind, now)
    let names = FolderNames.of(directory.path(DataDirectory.reports))
      .filter { $0.hasPrefix("\(kind.fileName)-") && $0.hasSuffix(".json") && $0 < limit }
    var damaged: [String] = []
    for name in names.reversed() {
      let file = "\(DataDirectory.reports)/\(name)"
      if let report = read(file, kind) { return (report, damaged) }
      damaged.append(file)
    }
    return (nil, damaged)
  }

  /// The log entries that the reports were written after, by file.
  func logHashes() -> [(file: String, hash: String)] {
    FolderNames.of(directory.path(DataDirectory.reports)).filter { $0.hasSuffix(".json") }.sorted().compactMap { name in
      let file = "\(DataDirectory.reports)/\(name)"
      guard let bytes = try? PrivateFile.read(directory.path(file)),
        let hash = FlatLine(String(decoding: bytes, as: UTF8.self))?["log_hash"], !hash.isEmpty
      else { return nil }
      return (file, hash)
    }
  }

  private func read(_ file: String, _ kind: ReportKind) -> Report.Previous? {
    guard let bytes = try? PrivateFile.read(directory.path(file)),
      let members = FlatLine(String(decoding: bytes, as: UTF8.self)), members["kind"] == kind.rawValue,
      let at = members["at"].flatMap({ Instant(rfc3339: $0) })
    else { return nil }
    let values = Measure.allCases.compactMap { measure in
      members[measure.rawValue].flatMap(Double.init).map { (measure.rawValue, $0) }
    }
    return Report.Previous(file: file, at: at, values: Dictionary(uniqueKeysWithValues: values))
  }

  /// Writes both files; gives the path of the text below the data directory.
  func put(_ report: Report, text: String, as format: ReportFormat, json: JSON) throws(DeskError) -> String {
    try PrivateFile.makeDirectory(directory.path(DataDirectory.reports))
    let stem = "\(DataDirectory.reports)/\(ReportShelf.name(report.kind, report.at))"
    if format != .json { try PrivateFile.replace(directory.path("\(stem).\(format.rawValue)"), with: text.utf8) }
    try PrivateFile.replace(directory.path("\(stem).json"), with: "\(json.line)\n".utf8)
    return "\(stem).\(format.rawValue)"
  }

  /// Names in the order of their moments, whatever the zone.
  private static func name(_ kind: ReportKind, _ moment: Instant) -> String {
    let civil = moment.civil(offsetMinutes: 0)
    let (year, month, day) = civil.date.parts
    let digits = [month, day].map(twoDigits).joined()
    let time = [civil.hour, civil.minute, civil.second].map(twoDigits).joined()
    return "\(kind.fileName)-\(year)\(digits)T\(time)Z"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

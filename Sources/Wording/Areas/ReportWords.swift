package import HumasModel

/// Reports: names of figures, how each was counted, headings, columns.
package protocol ReportWords {
  func title(of kind: ReportKind) -> String
  func heading(of topic: ReportTopic) -> String
  func label(of measure: Measure) -> String
  /// Formula and filter in one or two sentences.
  func formula(of measure: Measure) -> String
  func source(_ origin: Measure.Origin) -> String
  /// `88,31`
  func mark(_ value: Double) -> String
  /// `21 j 5 mnt kerja`
  func workingTime(minutes: Int) -> String
  /// Quality of service by the index.
  func grade(_ letter: String) -> String
  var notAvailable: String { get }
  /// A value that lies beyond what has been seen so far: "> 3 hr".
  func beyond(_ value: String) -> String
  /// Out of how many.
  func base(_ number: Int) -> String
  /// A moment is known only to within so much.
  func gap(_ span: String) -> String
  var unchanged: String { get }

  func reportMoment(_ moment: String) -> String
  func reportPeriod(since start: String?, until end: String) -> String
  func comparedWith(_ file: String, from moment: String) -> String
  var firstOfItsKind: String { get }
  func damagedReport(_ file: String) -> String
  var reportIsStale: String { get }
  var reportIsMasked: String { get }
  func logEndsIn(_ hash: String) -> String
  var logIsEmpty: String { get }
  func rowsOmitted(_ count: Int) -> String
  var nothingListed: String { get }

  var columnMeasure: String { get }
  var columnValue: String { get }
  var columnChange: String { get }
  var columnOrigin: String { get }
  var columnHolder: String { get }
  var columnPromise: String { get }
  var columnDue: String { get }
  var columnFigure: String { get }
  var columnHoax: String { get }
  var columnFirstSeen: String { get }
  var columnLabelled: String { get }
  var columnClarified: String { get }
  var columnLastSeen: String { get }
  var columnSilentSince: String { get }

  var evaluationTitle: String { get }
  var evaluationIntroduction: [String] { get }

  /// The command `report` and its options.
  var aboutReport: String { get }
  var helpReportKind: String { get }
  var helpSince: String { get }
  var helpReportFormat: String { get }
  func reportWritten(_ path: String) -> String
}

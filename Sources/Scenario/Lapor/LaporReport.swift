import HumasModel

/// One report in SP4N-LAPOR and what becomes of it over time.
struct LaporReport: Sendable {
  /// A step in its life: so long after it was received, it shows this state.
  struct Step: Sendable {
    var after: Span
    var status: String
  }

  var id: Int
  var received: Instant
  /// `nil`: not yet classified.
  var classification: String?
  var topic: Topic
  var village: Village
  var reporter: String
  var title: String
  var text: String
  /// `Anonim`, `Rahasia`, `Anonim|Rahasia` or empty.
  var secrecy = ""
  var steps: [Step]
  var rating: Int?

  /// The state that an export of this moment shows.
  func status(at moment: Instant) -> String {
    steps.last { received + $0.after <= moment }?.status ?? "Belum Terverifikasi"
  }

  func isClosed(at moment: Instant) -> Bool { status(at: moment).hasPrefix("Ditutup") }
}

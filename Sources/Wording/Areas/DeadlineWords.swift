package import HumasModel

/// The statutory clocks and how each was counted.
package protocol DeadlineWords {
  /// "lewat 1 hr 2 j", "sisa 42 mnt", "sisa 6 hr kerja", "jeda" … at the moment `now`.
  /// - Parameter workingDay: working minutes in an ordinary day, for turning minutes into days.
  func standing(of clock: Deadline, now: Instant, workingDay: Int) -> String
  /// "sisa 3 mnt", or "lewat 2 mnt" where the span is negative.
  func remaining(_ left: Span) -> String
  func word(for state: Deadline.State) -> String
  func name(of rule: ClockRule) -> String
  /// "5 hari kerja"
  func amount(of rule: ClockRule) -> String
  /// One line of the explanation.
  func sentence(for step: Deadline.Step, in zone: Zone) -> String
  var clockLabel: String { get }
  var basisLabel: String { get }
  var countLabel: String { get }
  var otherClocksLabel: String { get }
  var noClock: String { get }
  var noReceivedTime: String { get }
}

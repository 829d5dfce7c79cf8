/// A figure that reports print (DOMAIN §5). The raw value is its name in JSON, the same in every report, so that two reports
/// can be held against each other.
public enum Measure: String, Sendable, Hashable, CaseIterable {
  /// First human public reply minus receipt; open cases are censored (Kaplan–Meier).
  case responseMedianClock = "first_response_median_clock_minutes"
  case responseP90Clock = "first_response_p90_clock_minutes"
  case responseMedianWorking = "first_response_median_working_minutes"
  case responseP90Working = "first_response_p90_working_minutes"
  case responsesTimed = "first_responses_timed"
  /// Of these, known only from two looks at the source, with the widest gap between them.
  case responsesFromSnapshots = "first_responses_from_snapshots"
  case responsesOwed = "first_responses_owed"
  case youngestOwed = "youngest_owed_clock_minutes"
  case oldestOwed = "oldest_owed_clock_minutes"
  case responsesUntimed = "first_responses_at_unknown_time"
  case closedUnanswered = "closed_unanswered"

  case inTimeShare = "in_time_percent"
  case met, breached
  case notYetDue = "not_yet_due"
  case paused
  case withoutClock = "without_clock"
  case answeredAtUnknownTime = "answered_at_unknown_time"

  case backlog
  case backlogTo3 = "backlog_0_3_working_days"
  case backlogTo5 = "backlog_4_5_working_days"
  case backlogTo14 = "backlog_6_14_working_days"
  case backlogTo60 = "backlog_15_60_working_days"
  case backlogBeyond60 = "backlog_over_60_working_days"
  case backlogUndated = "backlog_without_date"
  case atRisk = "open_at_risk"
  case overdue = "open_overdue"

  case cases = "cases_received"
  case answered = "cases_answered"
  case reopenedShare = "reopened_percent"
  case systemClosedShare = "closed_by_system_percent"
  case duplicateShare = "duplicate_percent"
  case movedShare = "moved_between_agencies_percent"

  case ratingMean = "rating_mean"
  case satisfactionIndex = "ikm"

  case hoaxes
  case hoaxLabelling = "hoax_first_seen_to_labelled_minutes"
  case hoaxClarification = "hoax_first_seen_to_clarified_minutes"
  case hoaxAfterShare = "hoax_sightings_after_clarification_percent"

  case openConflicts = "open_conflicts"
  case conflictAgeMedian = "conflict_age_median_minutes"
  case conflictAgeOldest = "conflict_age_oldest_minutes"
  case correctionMedian = "time_to_correction_median_minutes"
  case approvedShare = "approved_before_publication_percent"
  case figureFreshness = "figure_freshness_minutes"
  case silentIssues = "silent_issues"
  case longestSilence = "longest_silence_minutes"

  case deskLevel = "desk_level"
  case mentions = "mentions_seen"
  case mentionsLastHour = "mentions_last_hour"
  case mentionsHourBefore = "mentions_hour_before"
  case newIssues = "new_issues"
  case netTone = "net_tone_percent"
  /// Texts of which the model is too unsure.
  case unlabelledTone = "without_tone_percent"

  /// What the value counts.
  public enum Unit: String, Sendable, Hashable {
    case count
    case clockMinutes = "clock_minutes"
    case workingMinutes = "working_minutes"
    case percent
    /// A mean of marks, with two decimals.
    case mark
    /// ``Level`` by its raw value.
    case level
  }

  /// Where the desk takes it from.
  public enum Origin: String, Sendable, Hashable {
    /// Versions of the reports and the desk's own answers in the log of decisions.
    case cases = "reports, versions, log"
    case clocks = "class clocks"
    case ratings = "ratings in reports"
    case survey = "acuan/ikm.csv"
    case statements = "statements, ledger, registers"
    case log = "log of decisions"
    case mentions = "mentions, curves of issues"
  }

  public var unit: Unit {
    switch self {
    case .responseMedianClock, .responseP90Clock, .youngestOwed, .oldestOwed, .hoaxLabelling, .hoaxClarification,
      .conflictAgeMedian, .conflictAgeOldest, .correctionMedian, .figureFreshness, .longestSilence:
      .clockMinutes
    case .responseMedianWorking, .responseP90Working: .workingMinutes
    case .inTimeShare, .reopenedShare, .systemClosedShare, .duplicateShare, .movedShare, .hoaxAfterShare,
      .approvedShare, .netTone, .unlabelledTone:
      .percent
    case .ratingMean, .satisfactionIndex: .mark
    case .deskLevel: .level
    default: .count
    }
  }

  public var origin: Origin {
    switch self {
    case .inTimeShare, .met, .breached, .notYetDue, .paused, .withoutClock, .answeredAtUnknownTime, .atRisk, .overdue:
      .clocks
    case .ratingMean: .ratings
    case .satisfactionIndex: .survey
    case .hoaxes, .hoaxLabelling, .hoaxClarification, .hoaxAfterShare, .openConflicts, .conflictAgeMedian,
      .conflictAgeOldest, .correctionMedian, .figureFreshness:
      .statements
    case .approvedShare: .log
    case .silentIssues, .longestSilence, .deskLevel, .mentions, .mentionsLastHour, .mentionsHourBefore, .newIssues,
      .netTone, .unlabelledTone:
      .mentions
    default: .cases
    }
  }
}

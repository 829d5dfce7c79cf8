import HumasModel

/// The first human public reply to a report, as far as anybody knows of it.
///
/// The time is that which the source gives, or that of the desk's own answer, whichever comes first. Where neither is
/// known it lies between two looks at the source: the last that did not show an answer and the first that did. The later
/// one counts, as for the class clock, and the gap is told. Closing by the system or into the archive is no reply.
enum FirstResponse: Sendable, Hashable {
  /// `gap`: so much earlier it may have been; `nil` = the time itself is known.
  case given(Instant, gap: Span?)
  case owed
  /// There was one, but no source says when, or it says a time before the receipt.
  case untimed
  /// Put away without one.
  case never

  init(to report: MeasuredCase) {
    let mention = report.mention
    let known = [mention.respondedAt, report.answeredHere].compactMap(\.self).min()
    if let known {
      self = mention.at.map { $0 <= known } ?? false ? .given(known, gap: nil) : .untimed
    } else if let seen = report.history.firstIndex(where: { $0.status.isAnswer }) {
      self = FirstResponse.between(report, seen)
    } else if mention.status.isAnswer {
      self = .untimed
    } else {
      self = mention.status.isClosedUnanswered ? .never : .owed
    }
  }

  /// A report that came answered was answered at an unknown time.
  private static func between(_ report: MeasuredCase, _ index: Int) -> FirstResponse {
    guard index > 0, let received = report.mention.at else { return .untimed }
    let moment = report.history[index].at
    guard received <= moment else { return .untimed }
    return .given(moment, gap: moment - max(received, report.history[index - 1].at))
  }
}

extension Status {
  /// A status that only a report with a reply has.
  fileprivate var isAnswer: Bool { self == .responded || self == .done }
}

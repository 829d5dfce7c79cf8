import HumasModel

/// Whether what a clock waits for has happened, and when.
enum Answer: Sendable, Hashable {
  case owed
  case given(Instant)
  /// It has happened, but nobody says when: no deadline is called missed for that.
  case givenAtUnknownTime
}

extension Answer {
  /// The answer that ends the class clock: the time of response, else of closing, as the source says. Closing by the
  /// system is no answer: it comes days after one, at a time that the source keeps to itself. Nor is the closing of a
  /// case that is open again. Without such a time, the moment the desk saw the status change to answered stands in.
  static func toCase(_ mention: Mention, history: [StatusChange]) -> Answer {
    if let at = mention.respondedAt { return .given(at) }
    if mention.status.isOpen { return .owed }
    if mention.status.isClosedUnheard { return .givenAtUnknownTime }
    if let at = mention.closedAt { return .given(at) }
    return change(in: history) { !$0.isOpen } ?? .givenAtUnknownTime
  }

  /// Verification ends with the first status that only a verified report has.
  static func toVerification(_ mention: Mention, history: [StatusChange]) -> Answer {
    reached(\.showsVerification, by: mention, history: history)
  }

  /// The first follow-up is the first status of being worked on, here or at another agency, or the answer itself.
  static func toFollowUp(_ mention: Mention, history: [StatusChange]) -> Answer {
    reached(\.showsFollowUp, by: mention, history: history)
  }

  /// A step on the way to the answer. Once the case is answered it was taken; unless the desk saw it, nobody says when.
  private static func reached(
    _ isReached: (Status) -> Bool, by mention: Mention, history: [StatusChange]
  ) -> Answer {
    if let seen = change(in: history, to: isReached) { return seen }
    let isPast = isReached(mention.status) || toCase(mention, history: history) != .owed
    return isPast ? .givenAtUnknownTime : .owed
  }

  /// The first change to such a status that the desk saw. A case that came with it reached it at an unknown time:
  /// `nil`.
  private static func change(in history: [StatusChange], to isReached: (Status) -> Bool) -> Answer? {
    guard let index = history.firstIndex(where: { isReached($0.status) }), index > 0 else { return nil }
    return .given(history[index].at)
  }
}

extension Status {
  /// Closed without word of an answer.
  fileprivate var isClosedUnheard: Bool { self == .closedBySystem || self == .archived }

  fileprivate var showsFollowUp: Bool { self == .inProgress || self == .atOtherAgency || !isOpen }

  fileprivate var showsVerification: Bool { self == .verified || showsFollowUp }
}

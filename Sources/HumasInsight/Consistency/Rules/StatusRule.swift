package import HumasModel

/// Two states of one thing that exclude each other while both are said to hold; and a page that still shows a state
/// which has been replaced.
package struct StatusRule: Rule {
  package static let id = "status"

  /// Two statements that name no moment speak of the same one if they come out within this time.
  private static let sameMoment = Span.hours(3)
  /// "masih" contradicts a change that is younger than this.
  private static let memory = Span.hours(12)
  /// How long a page may lag behind.
  private static let grace = Span.hours(1)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(where: { !$0.states.isEmpty }) { findings($0, $1, now: ledger.now) }
  }

  private func findings(_ older: Reading, _ newer: Reading, now: Instant) -> [Finding] {
    guard !newer.isCorrection, newer.statement.supersedes != older.statement.id else { return [] }
    return older.states.flatMap { first in
      newer.states.compactMap { second in
        guard isExclusive(first, second), !saysBoth(older, first, second),
          !saysBoth(newer, first, second),
          let verdict = verdict(older, first, newer, second, now: now)
        else { return nil }
        return FindingMaker.finding(
          verdict == .stale ? "stale" : StatusRule.id, verdict, severity(first),
          subject: first.subject,
          sides: [
            (older, first.tokens, first.value, first.from),
            (newer, second.tokens, second.value, second.from),
          ])
      }
    }
  }

  private func isExclusive(_ first: ObjectState, _ second: ObjectState) -> Bool {
    first.value != second.value && first.isSameThing(as: second) && !first.isDisowned
      && !second.isDisowned
      && !first.isPartial && !second.isPartial
  }

  /// A text that names both states tells of a change.
  private func saysBoth(_ reading: Reading, _ first: ObjectState, _ second: ObjectState) -> Bool {
    reading.states.contains { $0.says(first) }
      && reading.states.contains { $0.says(second) }
  }

  private func verdict(
    _ older: Reading, _ first: ObjectState, _ newer: Reading, _ second: ObjectState, now: Instant
  )
    -> Finding.Verdict?
  {
    guard let before = older.publishedAt, let after = newer.publishedAt else { return nil }
    if older.isByHours(first), newer.isByHours(second) { return nil }
    if let end = first.until, end < after.civil(in: newer.zone).date { return nil }
    if let a = first.from, let b = second.from, a.minuteOfDay != nil || first.family == .level {
      if a.isSame(as: b, assuming: newer.zone) { return .contradiction }
      if b.instant(assuming: newer.zone) < a.instant(assuming: newer.zone) {
        return second.isContinuing ? .contradiction : .stale
      }
    }
    if second.isContinuing { return after - before <= StatusRule.memory ? .contradiction : nil }
    if let a = first.from, let b = second.from, a.date == b.date, a.minuteOfDay == nil, b.minuteOfDay == nil,
      after - before <= StatusRule.sameMoment
    {
      return .contradiction
    }
    let isChange = second.isChange || second.from != nil
    if !isChange && after - before <= StatusRule.sameMoment { return .contradiction }
    return LivingPage.isOne(older) && first.until == nil && now - after >= StatusRule.grace
      && holds(second, in: newer, at: now)
      ? .stale : nil
  }

  /// A state that begins later holds not yet.
  private func holds(_ state: ObjectState, in reading: Reading, at now: Instant) -> Bool {
    guard let from = state.from else { return true }
    return from.minuteOfDay == nil
      ? from.date <= now.civil(in: reading.zone).date : from.instant(assuming: reading.zone) <= now
  }

  private func severity(_ state: ObjectState) -> Finding.Severity {
    switch state.family {
    case .level, .fitness, .test: .alarm
    case .access, .emergency: .warning
    }
  }
}

extension Reading {
  /// "pukul 06.00–18.00": the state holds during some hours of every day.
  fileprivate func isByHours(_ state: ObjectState) -> Bool {
    let faces = times.filter { sentences[state.sentence].contains($0.phrase.tokens.lowerBound) && $0.minuteOfDay != nil }
    return Set(faces.compactMap(\.minuteOfDay)).count >= 2
  }
}

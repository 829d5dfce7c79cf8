internal import HumasModel

/// Signs of life, news since one last looked, and warnings.
extension Board {
  private static let signEvery = Span.minutes(1)

  private var mayAct: Bool { !manner.isReadOnly && !manner.isKiosk && snapshot?.rewind == nil }

  /// The case that is open here.
  private var openCase: Int64? { composer?.cases.first?.number ?? sheet?.content.mentionRow?.number }

  /// Tells the desk which case is open here, when that changes, and now and then that somebody is at work.
  mutating func attend(isKey: Bool) -> [Effect] {
    guard mayAct else { return [] }
    let isDue = isKey && now - lastSign >= Board.signEvery
    guard isDue || openCase != attended else { return [] }
    attended = openCase
    lastSign = now
    return [.attend(attended)]
  }

  /// What the operator has not seen yet: neither before nor walked through in this session.
  var unseen: [FreshCase] {
    (snapshot?.cases.fresh ?? []).filter { !walked.contains($0.row.mention.number) }
  }

  /// Opens the next of them.
  mutating func walkFresh() -> [Effect] {
    guard let next = unseen.first else { return [] }
    walked.insert(next.row.mention.number)
    say(.fresh(next.cause, left: unseen.count))
    return open(.pending(next.row))
  }

  mutating func catchUp() -> [Effect] {
    walked = []
    return [.noteLook]
  }

  /// Rings once for each deadline that is near, but not at night, and says in the window's title how things stand.
  mutating func warn() -> [Effect] {
    guard let snapshot, snapshot.rewind == nil, !manner.isKiosk else { return [] }
    return warnings(of: snapshot) + windowTitle(snapshot)
  }

  private mutating func warnings(of snapshot: Snapshot) -> [Effect] {
    let settings = snapshot.settings
    let before = Span.minutes(Int64(settings.cases.warningMinutes))
    let near = snapshot.pending.rows.filter { row in
      row.clock.due.map { $0 > now && $0 - now <= before } ?? false && !warned.contains(row.mention.number)
    }
    guard !near.isEmpty, !settings.cases.isQuiet(at: now, in: settings.zone) else { return [] }
    warned.formUnion(near.map(\.mention.number))
    let row = near[0]
    return [.bell, .warn(language.words.warning(row.mention.label, left: (row.clock.due ?? now) - now))]
  }

  private mutating func windowTitle(_ snapshot: Snapshot) -> [Effect] {
    let counts = snapshot.pending.counts
    let (late, near) = (counts[.breached] ?? 0, counts[.atRisk] ?? 0)
    let title = late + near == 0 ? "Kentongan" : language.words.windowTitle(breached: late, atRisk: near)
    guard title != shownTitle else { return [] }
    shownTitle = title
    return [.title(title)]
  }
}

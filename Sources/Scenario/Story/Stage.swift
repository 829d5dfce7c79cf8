import HumasModel

/// Plays the story hour by hour into file operations. All chance comes from the seed; the state is the crowd, the LAPOR
/// book and the moment of the next chatter.
struct Stage: Sendable {
  private let clock: StoryClock
  /// Story seconds in one real second: keeps something arriving every second or two at any speed.
  private let speed: Double
  private var dice: Dice
  private var crowd: Crowd
  private var lapor: LaporBook
  private var nextChatter: Instant

  init(seed: UInt64, clock: StoryClock, speed: Double) {
    self.clock = clock
    self.speed = speed
    dice = Dice(seed: seed, purpose: 1)
    crowd = Crowd(dice: Dice(seed: seed, purpose: 2), zone: clock.zone)
    lapor = LaporBook(dice: Dice(seed: seed, purpose: 3))
    nextChatter = clock.start + Span(milliseconds: Int64(500 * speed))
  }

  /// What lies in the directory when the curtain rises; all at the story's first moment.
  mutating func opening() -> [Operation] {
    let past = Past(clock: clock)
    let posts = past.posts(crowd: &crowd, dice: &dice)
    past.file(into: &lapor, dice: &dice)
    for report in OpeningCases.reports(clock) { lapor.add(report) }
    let registers: [FileChange] = [
      .replace(path: ContactRegister.path, bytes: ContactRegister.bytes()),
      .replace(path: TopicRegister.path, bytes: TopicRegister.bytes()),
      .replace(path: PlaceRegister.path, bytes: PlaceRegister.bytes()),
      .replace(path: FactRegister.path, bytes: FactRegister.empty()),
      .replace(path: HoaxRegister.path, bytes: HoaxRegister.empty()),
    ]
    let earlier = Beat.all.filter { $0.hour < 0 }.flatMap { perform($0) }.map(\.change)
    let changes = registers + posts + [laporExport(at: clock.start)] + earlier
    return changes.map { Operation(at: clock.start, change: $0) }
  }

  /// Everything that begins within one hour of the story; some of it may end a little later. Not sorted.
  mutating func hour(_ hour: Int) -> [Operation] {
    let end = clock.at(Double(hour + 1))
    var operations = chatter(until: end) + morningExport(hour)
    for beat in Beat.all where Int(beat.hour.rounded(.down)) == hour {
      operations += perform(beat)
    }
    return operations
  }

  private mutating func chatter(until end: Instant) -> [Operation] {
    var operations: [Operation] = []
    while nextChatter < end {
      let hour = Double((nextChatter - clock.start).milliseconds) / 3_600_000
      let phase = Phase.at(hour)
      if dice.chance(percent: 5) { lapor.file(at: nextChatter, mix: phase.mix, isFlooded: true) }
      operations += arrival(at: nextChatter, hour: hour, phase: phase)
      nextChatter = nextChatter + pause(phase)
    }
    return operations
  }

  /// Somebody writes, or the office answers a few who wrote.
  private mutating func arrival(at moment: Instant, hour: Double, phase: Phase) -> [Operation] {
    if dice.chance(percent: phase.answersPercent) {
      let answered = crowd.answers(upTo: dice.between(1...6), at: moment)
      if !answered.isEmpty { return answered.map { append($0, at: moment) } }
    }
    let post = crowd.write(at: moment, hour: hour, mix: phase.mix, isFlooded: true)
    crowd.remember(post)
    return [append(post, at: moment)]
  }

  /// Half to one and a half times the phase's mean, and never much more than two real seconds.
  private mutating func pause(_ phase: Phase) -> Span {
    let mean = min(60_000 / phase.perMinute, Stage.longestMeanPause * speed)
    return Span(milliseconds: max(1, Int64(mean * (0.5 + dice.fraction()))))
  }

  /// Real milliseconds.
  private static let longestMeanPause = 1_500.0

  /// LAPOR is downloaded at half past seven and at half past one, but nobody does it on the second morning.
  private func morningExport(_ hour: Int) -> [Operation] {
    let first = clock.at(Double(hour))
    let today = first.civil(in: clock.zone).date
    return [today, today.adding(days: 1)].flatMap { date in
      Stage.exportMinutes.map { Instant(CivilTime(date: date, minuteOfDay: $0), in: clock.zone) }
    }
    .filter { $0 > first && $0 <= first + .hours(1) && !(24..<36).contains(hour) }
    .map { Operation(at: $0, change: laporExport(at: $0)) }
  }

  private static let exportMinutes = [7 * 60 + 30, 13 * 60 + 30]

  private func laporExport(at moment: Instant) -> FileChange {
    .replace(
      path: LaporExport.path, bytes: LaporExport(moment: moment, zone: clock.zone).bytes(of: lapor.reports))
  }

  private mutating func perform(_ beat: Beat) -> [Operation] {
    let moment = clock.at(beat.hour)
    switch beat.action {
    case .states(let paper): return [Operation(at: moment, change: replace(paper(clock)))]
    case .writes(let path, let bytes): return [Operation(at: moment, change: .replace(path: path, bytes: bytes(clock)))]
    case .removes(let path): return [Operation(at: moment, change: .remove(path: path))]
    case .mentions(let stream, let author, let title, let classification, let text):
      var post = crowd.quote(text, on: stream, at: moment, author: author)
      post.title = title
      post.classification = classification
      if stream.expectsAnswer { post.status = .new }
      return [append(post, at: moment)]
    case .copies(let count, let minutes):
      return HoaxWave(count: count, minutes: minutes).posts(from: moment, crowd: &crowd, dice: &dice)
        .map { append($0, at: $0.at ?? moment) }
    case .halfLine(let text): return halves(of: text, at: moment)
    case .brokenLine(let text):
      return [Operation(at: moment, change: .append(path: Stage.relayPath, bytes: Array("\(text)\n".utf8)))]
    }
  }

  /// A file of its own: nothing else may be written between the two halves.
  private mutating func halves(of text: String, at moment: Instant) -> [Operation] {
    let line = crowd.quote(text, on: .whatsApp, at: moment).line(in: clock.zone)
    let cut = line.count * 2 / 3
    let completed = moment + Span(milliseconds: Int64(4_000 * speed))
    return [
      Operation(at: moment, change: .append(path: Stage.groupPath, bytes: Array(line[..<cut]))),
      Operation(at: completed, change: .append(path: Stage.groupPath, bytes: Array(line[cut...]))),
    ]
  }

  private static let groupPath = "masuk/wa/grup-warga.jsonl"
  private static let relayPath = "masuk/wa/terusan.jsonl"

  private func append(_ post: Post, at moment: Instant) -> Operation {
    Operation(
      at: moment,
      change: .append(path: post.stream.path(at: clock.start, in: clock.zone), bytes: post.line(in: clock.zone)))
  }

  private func replace(_ paper: StatementPaper) -> FileChange {
    .replace(path: paper.path, bytes: paper.bytes(in: clock.zone))
  }
}

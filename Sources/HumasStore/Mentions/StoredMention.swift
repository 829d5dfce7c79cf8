internal import HumasModel

/// A row of `mention` or `mention_version`: the mention, where it was read, and what was derived of it.
struct StoredMention {
  var number: Int64
  var rank: Int64
  var revision: Int
  /// When the desk first saw the mention, and when it saw this version.
  var firstSeen: Instant
  var seen: Instant
  var file: Int64
  var byte: Int64
  var line: Int
  var issue: Int64
  var queue: Appraisal.Queue?
  var due: Instant?
  var riskAt: Instant?
  var waitKey: Int64?
  var mention: Mention

  /// The columns in the order in which ``init(_:)`` reads and ``bind(to:)`` writes them.
  static let columns = """
    number, rank, revision, first_seen, seen, file, byte, line, issue, queue, due, risk_at, wait_key, identity, source, \
    channel, source_id, classification, confidentiality, author, title, text, at, place, agency, category, status, \
    responded_at, closed_at, url, reach, repost_of, rating, extra
    """
  static let columnCount: Int32 = 34

  /// A version newly read: its place in the lists follows from its content.
  init(
    _ mention: Mention, number: Int64, revision: Int, firstSeen: Instant, seen: Instant, place: RecordPlace,
    issue: Int64,
    appraisal: Appraisal
  ) {
    self.number = number
    self.rank = Rank.of(mention.at ?? firstSeen, number: number)
    self.revision = revision
    self.firstSeen = firstSeen
    self.seen = seen
    self.file = place.file
    self.byte = place.byte
    self.line = place.line
    self.issue = issue
    self.queue = appraisal.queue
    self.due = appraisal.due
    self.riskAt = appraisal.riskAt
    self.waitKey = WaitKey.of(appraisal, since: mention.at ?? firstSeen)
    self.mention = mention
  }

  init(_ row: Command) {
    number = row.integer(0)
    rank = row.integer(1)
    revision = row.count(2)
    firstSeen = row.moment(3)
    seen = row.moment(4)
    file = row.integer(5)
    byte = row.integer(6)
    line = row.count(7)
    issue = row.integer(8)
    queue = row.optionalInteger(9).flatMap(Appraisal.Queue.init(rawValue:))
    due = row.optionalMoment(10)
    riskAt = row.optionalMoment(11)
    waitKey = row.optionalInteger(12)
    mention = StoredMention.mention(row)
  }

  private static func mention(_ row: Command) -> Mention {
    Mention(
      identity: Identity(text: row.text(13)), source: row.text(14), channel: row.text(15),
      sourceID: row.optionalText(16),
      classification: row.optionalText(17).flatMap(Classification.init(rawValue:)),
      confidentiality: Confidentiality(rawValue: row.text(18)) ?? .secret, author: row.optionalText(19),
      title: row.optionalText(20), text: row.text(21), at: row.optionalMoment(22), place: row.optionalText(23),
      agency: row.optionalText(24), category: row.optionalText(25), status: Status(code: row.text(26)),
      respondedAt: row.optionalMoment(27), closedAt: row.optionalMoment(28), url: row.optionalText(29),
      reach: row.optionalInteger(30).map(Int.init), repostOf: row.optionalText(31),
      rating: row.optionalInteger(32).map(Int.init), extra: row.text(33))
  }

  func bind(to command: Command) {
    command.bind(number)
    command.bind(rank)
    command.bind(revision)
    command.bind(firstSeen)
    command.bind(seen)
    command.bind(file)
    command.bind(byte)
    command.bind(line)
    command.bind(issue)
    command.bind(queue?.rawValue)
    command.bind(due)
    command.bind(riskAt)
    command.bind(waitKey)
    bindMention(to: command)
  }

  private func bindMention(to command: Command) {
    command.bind(mention.identity.text)
    command.bind(mention.source)
    command.bind(mention.channel)
    command.bind(mention.sourceID)
    command.bind(mention.classification?.rawValue)
    command.bind(mention.confidentiality.rawValue)
    command.bind(mention.author)
    command.bind(mention.title)
    command.bind(mention.text)
    command.bind(mention.at)
    command.bind(mention.place)
    command.bind(mention.agency)
    command.bind(mention.category)
    command.bind(mention.status.code)
    command.bind(mention.respondedAt)
    command.bind(mention.closedAt)
    command.bind(mention.url)
    command.bind(mention.reach.map(Int64.init))
    command.bind(mention.repostOf)
    command.bind(mention.rating.map(Int64.init))
    command.bind(mention.extra)
  }
}

/// Where a record stands: the life of its file, and byte and line in it.
struct RecordPlace {
  var file: Int64
  var byte: Int64
  var line: Int
}

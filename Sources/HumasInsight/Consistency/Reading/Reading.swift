import HumasModel
import HumasText

/// A statement, read once: everything the rules ask of it.
struct Reading: Sendable {
  let statement: Statement
  let tokens: Tokens
  let sentences: [Range<Int>]
  let times: [TimeMention]
  let places: [PlaceMention]
  let figures: [Figure]
  /// Every number with its clause, for comparing what no table names.
  let looseFigures: [LooseFigure]
  let states: [ObjectState]
  let contacts: [ContactMention]
  /// The text or the record says that it corrects.
  let isCorrection: Bool
  /// The whole text plays a drill.
  let isDrill: Bool
  /// The area that the agency's name tells: "BPBD Kabupaten Majene".
  let area: PlaceMention?
  let cues: ReadingCues
  let zone: Zone
  /// What the desk adds to the lists of the rules.
  let words: ConsistencyWords
  private(set) var eventTimes: [EventTime] = []
  private(set) var sites: [Site] = []
  private(set) var amounts: [Amount] = []
  private(set) var officials: [Official] = []
  private(set) var sayings: [Saying] = []
  private(set) var stances: [Stance] = []
  private(set) var breakdowns: [Breakdown] = []

  /// - Parameter words: what the desk adds to the lists.
  init(
    _ statement: Statement, gazetteer: [String: Place], zone: Zone,
    words: ConsistencyWords = ConsistencyWords()
  ) {
    self.statement = statement
    self.words = words
    self.zone = zone
    tokens = Tokens(statement.text)
    cues = ReadingCues(tokens, words: words)
    sentences = Sentences.ranges(in: tokens)
    times = TimeReader(tokens: tokens, published: statement.publishedAt?.civil(in: zone).date)
      .mentions()
    places = PlaceReader(tokens: tokens, gazetteer: gazetteer).mentions()
    contacts = ContactReader(tokens: tokens).mentions()
    area = statement.agency.flatMap {
      PlaceReader(tokens: Tokens($0), gazetteer: gazetteer).mentions().first
    }
    isCorrection =
      statement.status == .correction || statement.corrects != nil
      || CueWords.correcting.stand(in: tokens) || words.stand(.correction, in: tokens)
    isDrill = CueWords.drill.stand(in: tokens)
    let outline = Outline(
      tokens: tokens, sentences: sentences, times: times, places: places, contacts: contacts,
      recordAsOf: statement.asOf, publishedAt: statement.publishedAt, zone: zone, words: words)
    figures = isDrill ? [] : FigureReader(outline: outline).figures()
    looseFigures =
      isDrill
      ? []
      : LooseFigureReader(outline: outline, figures: figures, frame: FigureFrame(outline: outline))
        .all()
    states = isDrill ? [] : StateReader(outline: outline).states()
    if !isDrill { readDetails() }
  }

  private mutating func readDetails() {
    eventTimes = EventTime.all(in: self)
    sites = SiteReader(reading: self).sites()
    amounts = Amount.all(in: self)
    officials = isCorrection ? [] : OfficialReader(tokens: tokens).officials()
    sayings = Saying.all(in: self)
    stances = isCorrection ? [] : StanceReader(reading: self).stances()
    breakdowns = Breakdown.all(in: self)
  }

  var publishedAt: Instant? { statement.publishedAt }

  func sentence(at token: Int) -> Range<Int> {
    sentences.first { $0.contains(token) } ?? 0..<tokens.count
  }

  /// Land and time that the sentence of a figure names without a proper name.
  func reach(of figure: Figure) -> FigureReach {
    FigureReach(sentences[figure.sentence], of: tokens, places: places)
  }

  /// Whether the text writes a number anywhere, as a figure or a clock face.
  func says(_ number: Double) -> Bool {
    tokens.all.contains { $0.isNumber && Numeral.value(of: $0.text) == number }
  }

  /// Words of the text with the place they stand at, in Unicode scalars.
  func quote(_ range: Range<Int>) -> Quote {
    let offsets = tokens.scalarRange(ofBytes: tokens.byteRange(of: range))
    return Quote(text: tokens.written(range), start: offsets.lowerBound, end: offsets.upperBound)
  }
}

/// What the readers of a statement share.
struct Outline {
  let tokens: Tokens
  let sentences: [Range<Int>]
  let times: [TimeMention]
  let places: [PlaceMention]
  let contacts: [ContactMention]
  let recordAsOf: Instant?
  let zone: Zone
  /// By sentence: it passes on, quotes or denies what others say.
  let isDisowned: [Bool]
  /// By token: it belongs to a time or a contact and so is no quantity.
  let isTaken: [Bool]
  /// By token: it belongs to a place or a time and may stand between a label and its number.
  let isAside: [Bool]
  /// The year of publication.
  let year: Int?

  init(
    tokens: Tokens, sentences: [Range<Int>], times: [TimeMention], places: [PlaceMention],
    contacts: [ContactMention],
    recordAsOf: Instant?, publishedAt: Instant?, zone: Zone, words: ConsistencyWords
  ) {
    self.tokens = tokens
    self.sentences = sentences
    self.times = times
    self.places = places
    self.contacts = contacts
    self.recordAsOf = recordAsOf
    self.zone = zone
    isDisowned = sentences.map {
      CueWords.disowning.stand(in: $0, of: tokens) || words.stand(.hearsay, in: $0, of: tokens)
    }
    year = publishedAt?.civil(in: zone).date.year
    isTaken = Outline.marks(
      times.map(\.phrase.tokens) + contacts.map(\.tokens), count: tokens.count)
    isAside = Outline.marks(times.map(\.phrase.tokens) + places.map(\.tokens), count: tokens.count)
  }

  private static func marks(_ ranges: [Range<Int>], count: Int) -> [Bool] {
    var marks = Array(repeating: false, count: count)
    for token in ranges.joined() { marks[token] = true }
    return marks
  }
}

import HumasModel

/// The people who write to the office. Numbers their posts and remembers who still waits for an answer.
struct Crowd: Sendable {
  private var dice: Dice
  private let zone: Zone
  private var lastNumber: [Int]
  private var waiting: [Post] = []

  init(dice: Dice, zone: Zone) {
    self.dice = dice
    self.zone = zone
    lastNumber = Array(repeating: 0, count: Stream.allCases.count)
  }

  /// One new post about a topic of `mix`. `isFlooded`: the villages at the river write more than the others.
  mutating func write(at moment: Instant, hour: Double, mix: [Int], isFlooded: Bool) -> Post {
    let topic = Topic.allCases[dice.index(weighing: mix)]
    let stream = openStream(at: hour)
    var post = compose(topic, on: stream, at: moment, isFlooded: isFlooded)
    if stream.expectsAnswer { post.status = .new }
    if dice.chance(percent: 45), stream.expectsAnswer { post.classification = topic.usualClass }
    if stream == .press { post.title = Crowd.headlines[topic.rawValue] }
    return post
  }

  /// A post with given words, numbered like the others.
  mutating func quote(_ text: String, on stream: Stream, at moment: Instant, author: String? = nil) -> Post {
    Post(
      stream: stream, id: nextID(stream), author: author ?? stream.author(&dice), text: Array(text.utf8), at: moment)
  }

  /// The same records once more, answered or taken in hand: so many, or as many as wait.
  mutating func answers(upTo count: Int, at moment: Instant) -> [Post] {
    (0..<min(count, waiting.count)).map { _ in answer(at: moment) }
  }

  private mutating func answer(at moment: Instant) -> Post {
    var post = waiting.remove(at: dice.below(waiting.count))
    if post.status == .new, dice.chance(percent: 30) {
      post.status = .inProgress
      waiting.append(post)
    } else {
      post.status = dice.chance(percent: 70) ? .responded : .done
      post.respondedAt = moment
    }
    return post
  }

  private mutating func compose(_ topic: Topic, on stream: Stream, at moment: Instant, isFlooded: Bool) -> Post {
    let village = Village.all[
      isFlooded ? dice.index(weighing: Village.exposures) : dice.below(Village.all.count)]
    var filler = Filler(dice: dice, village: village, hour: moment.civil(in: zone).hour)
    var text: [UInt8] = []
    if stream == .press {
      text += Crowd.attribution
      Phrasebook.standard.writePlainly(topic, to: &text, filling: &filler)
    } else {
      Phrasebook.standard.write(topic, to: &text, filling: &filler)
    }
    dice = filler.dice
    if stream != .press, dice.chance(percent: 12) { Typo.slip(in: &text, dice: &dice) }
    return Post(
      stream: stream, id: nextID(stream), author: stream.author(&dice), text: text, at: moment,
      place: dice.chance(percent: 70) ? village.address : nil, category: stream == .counter ? topic.category : nil,
      reach: stream.expectsAnswer ? nil : dice.between(3...4000))
  }

  private mutating func openStream(at hour: Double) -> Stream {
    let stream = Stream.allCases[dice.index(weighing: Crowd.streamWeights)]
    return Outage.silences(stream, at: hour) ? .whatsApp : stream
  }

  /// Somebody waits for an answer to this post, if its stream is one of question and answer and none was given yet.
  /// Only the latest stay in mind: an answer to somebody of last month would be read as a fault of the demo.
  mutating func remember(_ post: Post) {
    guard post.stream.expectsAnswer, post.respondedAt == nil else { return }
    waiting.append(post)
    if waiting.count > Crowd.memory { waiting.removeFirst() }
  }

  private mutating func nextID(_ stream: Stream) -> String {
    lastNumber[stream.rawValue] += 1
    let number = String(lastNumber[stream.rawValue])
    return "\(stream.folder)-\(String(repeating: "0", count: max(0, 6 - number.utf8.count)))\(number)"
  }

  private static let memory = 500
  /// In the order of ``Stream``.
  private static let streamWeights = [36, 30, 21, 10, 3]
  private static let attribution = Array("Seorang warga menyampaikan: ".utf8)
  /// In the order of ``Topic``.
  private static let headlines = [
    "Kali Lumbir Meluap, Warga Naik ke Atap", "Tim Perahu Sisir Permukiman", "Posko Pengungsian Mulai Penuh",
    "Warga Keluhkan Air Bersih", "Listrik Padam di Sejumlah Desa", "Jalan dan Jembatan Terdampak",
    "Penyaluran Bantuan Disorot Warga", "Sekolah Terdampak Banjir", "Puskesmas Siaga Penyakit Pascabanjir",
    "Kabar Tak Benar Resahkan Warga", "Gotong Royong Bersihkan Lumpur", "Yang Perlu Diketahui Warga",
    "Suara Warga Wanasari", "Layanan Publik Pekan Ini",
  ]
}

import HumasModel

/// All reports that the regency has in SP4N-LAPOR, growing with the story.
struct LaporBook: Sendable {
  private(set) var reports: [LaporReport] = []
  private var dice: Dice
  private var lastID = 5_049_600

  init(dice: Dice) { self.dice = dice }

  /// An ordinary report, with a life of its own.
  mutating func file(at moment: Instant, mix: [Int], isFlooded: Bool) {
    let topic = Topic.allCases[dice.index(weighing: mix)]
    let village = Village.all[
      isFlooded ? dice.index(weighing: Village.exposures) : dice.below(Village.all.count)]
    let isClassified = !dice.chance(percent: 22)
    add(
      LaporReport(
        id: 0, received: moment, classification: isClassified ? classification(of: topic) : nil, topic: topic,
        village: village, reporter: People.caller(&dice), title: "\(topic.category) – \(village.address)",
        text: letter(topic, village), secrecy: LaporBook.secrecies[dice.index(weighing: LaporBook.secrecyWeights)],
        steps: LaporCourse.random(&dice), rating: dice.chance(percent: 30) ? dice.between(1...5) : nil))
  }

  /// A report written for the story. Its id is given here.
  mutating func add(_ report: LaporReport) {
    var report = report
    lastID += dice.between(1...4)
    report.id = lastID
    reports.append(report)
  }

  private mutating func classification(of topic: Topic) -> String {
    dice.chance(percent: 12) ? dice.pick(LaporBook.rareClasses) : topic.usualClass
  }

  /// One to three sentences; sometimes with a line break, a quotation, or personal data that must be masked.
  private mutating func letter(_ topic: Topic, _ village: Village) -> String {
    var filler = Filler(dice: dice, village: village, hour: 9)
    var text: [UInt8] = []
    let phrases = topic.phrases
    let first = filler.dice.below(phrases.count)
    for index in 0...filler.dice.below(3) {
      if index > 0 { text += Array((filler.dice.chance(percent: 30) ? ";\n" : "; ").utf8) }
      phrases[(first + index) % phrases.count].write(to: &text, filling: &filler)
    }
    if filler.dice.chance(percent: 10) { LaporBook.signature.write(to: &text, filling: &filler) }
    if filler.dice.chance(percent: 8) { text += LaporBook.hearsay }
    dice = filler.dice
    return String(decoding: text, as: UTF8.self)
  }

  private static let hearsay = Array("; kata petugas \"nanti dulu\", sampai kini belum ada kabar".utf8)
  private static let signature: Phrase = "\nHormat saya, \(.personName), NIK \(.identityNumber), HP \(.phone)"
  private static let rareClasses = [
    "Aspirasi", "Permintaan Informasi", "Pengaduan", "Pengaduan Berkadar Pengawasan",
  ]
  private static let secrecies = ["", "Anonim", "Rahasia", "Anonim|Rahasia"]
  private static let secrecyWeights = [80, 13, 4, 3]
}

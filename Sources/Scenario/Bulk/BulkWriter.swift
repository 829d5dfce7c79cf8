import HumasModel

/// Writes one line after another. The keys and all words with a fixed spelling are laid out beforehand, so that a
/// line is little more than copying.
struct BulkWriter: Sendable {
  private var filler: Filler
  private var number = 0
  private let begin: Instant
  private let step: Double
  private let parts = BulkParts()

  init(seed: UInt64, count: Int, days: Int, end: Instant) {
    filler = Filler(dice: Dice(seed: seed, purpose: 4), village: Village.all[0], hour: 0)
    begin = end - .days(Int64(days))
    step = Double(days) * 86_400_000 / Double(max(1, count))
  }

  mutating func writeLine(to output: inout [UInt8]) {
    let moment = begin + Span(milliseconds: Int64(step * (Double(number) + filler.dice.fraction())))
    let local = moment.civil(in: Scenario.zone)
    let stream = Stream.allCases[filler.dice.index(weighing: BulkParts.streamWeights)]
    let topic = filler.dice.index(weighing: BulkParts.topicWeights)
    filler.village = parts.villages[filler.dice.index(weighing: Village.exposures)]
    filler.hour = local.hour

    output += parts.openings[stream.rawValue]
    writeNumber(number, digits: 8, to: &output)
    output += parts.author
    output += parts.authors[filler.dice.below(parts.authors.count)]
    output += parts.text
    Phrasebook.standard.write(Topic.allCases[topic], to: &output, filling: &filler)
    output += parts.place
    output += filler.village.name
    output += parts.district
    output += filler.village.district
    if stream.expectsAnswer, filler.dice.chance(percent: 75) { output += parts.classes[topic] }
    output += parts.at
    write(local, to: &output)
    output += parts.statuses[filler.dice.index(weighing: BulkParts.statusWeights)]
    number += 1
  }

  private func write(_ local: CivilTime, to output: inout [UInt8]) {
    let (year, month, day) = local.date.parts
    writeNumber(year, digits: 4, to: &output)
    output.append(UInt8(ascii: "-"))
    writeNumber(month, digits: 2, to: &output)
    output.append(UInt8(ascii: "-"))
    writeNumber(day, digits: 2, to: &output)
    output.append(UInt8(ascii: "T"))
    writeNumber(local.hour, digits: 2, to: &output)
    output.append(UInt8(ascii: ":"))
    writeNumber(local.minute, digits: 2, to: &output)
    output.append(UInt8(ascii: ":"))
    writeNumber(local.second, digits: 2, to: &output)
  }

  private func writeNumber(_ number: Int, digits: Int, to output: inout [UInt8]) {
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      output.append(UInt8(48 + number / divisor % 10))
      divisor /= 10
    }
  }
}

/// The fixed bytes of a bulk line.
struct BulkParts: Sendable {
  /// By stream: from the brace to the number of the id.
  let openings = Stream.allCases.map { stream in
    Array(
      #"{"kind":"mention","source":"\#(stream.folder)","channel":"\#(stream.channel)","id":"\#(stream.folder)-"#.utf8)
  }
  let author = Array(#"","author":""#.utf8)
  let text = Array(#"","text":""#.utf8)
  let place = Array(#"","place":""#.utf8)
  let district = Array(", Kec. ".utf8)
  /// By topic.
  let classes = Topic.allCases.map { Array(#"","class":"\#($0.usualClass)"#.utf8) }
  let at = Array(#"","at":""#.utf8)
  let statuses = ["baru", "terverifikasi", "diproses", "ditanggapi", "selesai"].map { status in
    Array("+\(StoryClock.twoDigits(Scenario.zone.offsetMinutes / 60)):00\",\"status\":\"\(status)\"}\n".utf8)
  }
  let villages = Village.all
  let authors: [[UInt8]] = {
    var dice = Dice(seed: 0, purpose: 5)
    return (0..<2000).map { _ in Array(People.account(&dice).utf8) }
  }()

  /// In the order of ``Stream``.
  static let streamWeights = [34, 30, 18, 14, 4]
  /// In the order of ``Topic``.
  static let topicWeights = [14, 8, 9, 10, 6, 8, 10, 5, 6, 4, 5, 8, 12, 5]
  /// New ones are few: a million reports that nobody answered would be no office.
  static let statusWeights = [2, 1, 2, 25, 70]
}

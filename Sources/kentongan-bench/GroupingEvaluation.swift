import ArgumentParser
import Foundation
import HumasInsight

/// Streams of texts with known topics through the grouper, each from an empty memory and with the one setting.
struct GroupingEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grouping", abstract: "Streams with labelled topics: how well the groups found online agree with them."
  )

  @Argument(help: "JSON Lines in arrival order; default: News, News-T, streams resampled from them, our own fixtures.")
  var files: [String] = []

  @Option(help: "Grouped at the end, to show that memory stays flat; 0 leaves it out.")
  var longStream = 1_000_000

  @Flag(help: "Prints, for every topic with a name, what its largest group is called.")
  var names = false

  func run() throws {
    guard files.isEmpty else { return try print(files.map { try [LabelledStream(file: $0)] }) }
    let own = ["development", "desa"].map { Reference.own("Tests/Fixtures/issues/\($0).jsonl") }
    let news = try ["News", "News-T"].compactMap(GroupingEvaluation.reference)
    let resampled = news.prefix(1).flatMap(GroupingEvaluation.resampled)
    try print(news.map { [$0] } + resampled + own.map { try [LabelledStream(file: $0)] })
    if let long = news.first, longStream > 0 { LongStream(of: long, mentions: longStream).print() }
  }

  private static func reference(_ name: String) throws -> LabelledStream? {
    let path = Reference.path("stream_clusters/\(name).jsonl")
    guard FileManager.default.fileExists(atPath: path) else {
      Swift.print("\(name): skipped, no reference data")
      return nil
    }
    return try LabelledStream(file: path)
  }

  /// Four streams of each kind.
  private static func resampled(_ stream: LabelledStream) -> [[LabelledStream]] {
    let draws: [(share: Double, seed: UInt64)] = [(1, 1), (0.8, 2), (0.65, 3), (0.5, 4)]
    return [
      draws.map { stream.shuffled(topics: $0.share, seed: $0.seed) },
      draws.map { stream.inBursts(topics: $0.share, rounds: 1, seed: $0.seed) },
      draws.map { stream.inBursts(topics: $0.share, rounds: 2 + Int($0.seed % 3), seed: $0.seed) },
    ]
  }

  private func print(_ kinds: [[LabelledStream]]) throws {
    var table = WideTable(["stream", "mentions", "NMI", "homogeneity", "completeness", "groups/topic", "mentions/s"])
    for kind in kinds {
      let ofKind = kind.map { GroupingRun($0) }
      guard let first = ofKind.first else { continue }
      if names { first.printNames() }
      let quality = ClusterQuality(mean: ofKind.map(\.quality))
      let count = kind.map(\.texts.count).reduce(0, +)
      let seconds = ofKind.map(\.seconds).reduce(0, +)
      table.add([
        first.stream.name + (kind.count > 1 ? " (mean of \(kind.count))" : ""), "\(count)",
        WideTable.share(quality.agreement), WideTable.share(quality.homogeneity), WideTable.share(quality.completeness),
        Report.text(quality.groupsPerTopic), "\(Int(Double(count) / seconds))",
      ])
    }
    table.print()
  }
}

/// One stream, grouped.
struct GroupingRun {
  let stream: LabelledStream
  let groups: [GroupID]
  /// Of processor time, from text to group.
  let seconds: Double
  let quality: ClusterQuality

  /// What people call the topics, beside the name of the largest group of each.
  func printNames() {
    var groupNames = GroupNames()
    for (text, group) in zip(stream.texts, groups) { groupNames.observe(text, in: group) }
    var table = WideTable(["a person calls it", "its largest group", "mentions", "in the group"])
    for (topic, name) in stream.names.sorted(by: { $0.key < $1.key }) {
      let ofTopic = zip(groups, stream.topics).filter { $1 == topic }.map(\.0)
      let counts = Dictionary(ofTopic.map { ($0, 1) }, uniquingKeysWith: +)
      guard let largest = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { continue }
      table.add([name, groupNames.name(of: largest.key) ?? "", "\(ofTopic.count)", "\(largest.value)"])
    }
    table.print()
  }

  init(_ stream: LabelledStream) {
    self.stream = stream
    var reader = TermReader()
    var grouper = OnlineGrouper()
    let start = Stopwatch.processor
    groups = stream.texts.map { grouper.place(reader.terms([$0])).group }
    seconds = Double(Stopwatch.processor - start) / 1e9
    quality = ClusterQuality(groups: groups, topics: stream.topics)
  }
}

/// A stream that does not end: the same texts again and again with words changed, so that topics return and new ones come.
struct LongStream {
  let stream: LabelledStream
  let mentions: Int

  init(of stream: LabelledStream, mentions: Int) {
    self.stream = stream
    self.mentions = mentions
  }

  func print() {
    var table = WideTable(["of a long stream", "groups in memory", "words in memory", "resident MiB", "mentions/s"])
    var reader = TermReader()
    var grouper = OnlineGrouper()
    var start = Stopwatch.processor
    let part = max(1, mentions / 5)
    for index in 0..<mentions {
      _ = grouper.place(reader.terms([text(index)]))
      guard (index + 1).isMultiple(of: part) else { continue }
      let seconds = Double(Stopwatch.processor - start) / 1e9
      table.add([
        "\(index + 1)", "\(grouper.count)", "\(grouper.wordCount)", Report.text(Memory.resident()),
        "\(Int(Double(part) / seconds))",
      ])
      start = Stopwatch.processor
    }
    table.print()
  }

  /// Every second round speaks of things with other names.
  private func text(_ index: Int) -> String {
    let (round, place) = index.quotientAndRemainder(dividingBy: stream.texts.count)
    let text = stream.texts[place]
    return round.isMultiple(of: 2) ? text : text.split(separator: " ").map { "\($0)q\(round)" }.joined(separator: " ")
  }
}

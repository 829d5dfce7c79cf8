import ArgumentParser
import Foundation
import HumasDesk
import HumasModel

/// A labelled stream through the desk's own intake: how well its issues agree with the topics, and how they are called.
struct DeskGroupingEvaluation: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "issues", abstract: "Issues of a labelled stream, grouped and named by the desk's own intake.")

  @Argument(help: "JSON Lines with text, at, issue and name.")
  var files: [String] = []

  func run() throws {
    for file in files.isEmpty ? [Reference.own("Tests/Fixtures/issues/desa.jsonl")] : files { try run(file) }
  }

  private func run(_ file: String) throws {
    let stream = try LabelledStream(file: file)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("isu-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let desk = try Desk(directory: DataDirectory(making: folder.path), now: Stopwatch.moment)
    defer { desk.close() }
    try desk.takeIn(seen: Stopwatch.moment, paths: [file])
    let rows = try desk.mentions(.all, anchor: .top, limit: stream.texts.count).rows.sorted { $0.number < $1.number }
    let quality = ClusterQuality(groups: rows.map { $0.issue ?? "" }, topics: stream.topics)
    Swift.print("\(stream.name): \(rows.count) mentions, \(Set(stream.topics).count) topics")
    Swift.print(
      String(
        format: "NMI %.3f, homogeneity %.3f, completeness %.3f, issues per topic %.2f", quality.agreement,
        quality.homogeneity, quality.completeness, quality.groupsPerTopic))
    for line in names(rows.map { $0.issue ?? "" }, stream) { Swift.print(line) }
  }

  /// Each topic, largest first, and what the largest of its issues is called.
  private func names(_ issues: [String], _ stream: LabelledStream) -> [String] {
    let byTopic = Dictionary(grouping: zip(stream.topics, issues)) { $0.0 }.mapValues { $0.map(\.1) }
    return byTopic.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map { topic, issues in
      let sizes = Dictionary(grouping: issues) { $0 }.mapValues(\.count)
      let largest = sizes.max { ($0.value, $1.key) < ($1.value, $0.key) }
      return "  \(stream.names[topic] ?? topic): \(largest?.key ?? "–") (\(largest?.value ?? 0) of \(issues.count))"
    }
  }
}

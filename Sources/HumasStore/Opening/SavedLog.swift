internal import FoundationEssentials
internal import GRDB
internal import HumasModel

/// What can still be read of the log of decisions in a store that is given up.
package struct SavedLog: Sendable {
  struct Entry: Sendable {
    let decision: Decision
    let digest: [UInt8]
  }

  /// All that could be read, in the log's order.
  private(set) var entries: [Entry] = []
  /// The words of answers by their hashes, as far as they can be read.
  private(set) var answerTexts: [String: String] = [:]
  /// No page of the log refused to be read.
  private(set) var isWhole = true

  /// Nothing, of a file that had no log.
  init() {}

  /// Reads forwards up to the damage, then backwards down to it.
  init(_ db: Database) {
    answerTexts = AnswerTexts(db: db).readable()
    entries = read("ASC", after: 0, db)
    guard !isWhole else { return }
    entries += read("DESC", after: entries.last?.decision.number ?? 0, db).reversed()
  }

  /// Reads a file that was set aside, without changing it.
  init(ofFile path: String) {
    var configuration = Configuration()
    configuration.readonly = true
    isWhole = false
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else { return }
    // Even where ending the look at a damaged file fails, what was read before is good.
    try? queue.read { self = SavedLog($0) }
    try? queue.close()
  }

  private mutating func read(_ order: String, after number: Int64, _ db: Database) -> [Entry] {
    var found: [Entry] = []
    do {
      let command = try db.command(
        "SELECT \(LogLink.columns), digest FROM decision WHERE number > ? ORDER BY number \(order)")
      defer { command.rewind() }
      command.bind(number)
      while try command.step() {
        found.append(Entry(decision: LogLink.decision(command), digest: command.blob(6)))
      }
    } catch {
      isWhole = false
    }
    return found
  }

  /// The entries from the first on that follow from one another: what a new log may go on from.
  var sound: ArraySlice<Entry> {
    var link = LogLink.start
    let end = entries.firstIndex { entry in
      let follows = entry.decision.number == link.number + 1 && entry.digest == link.digest(of: entry.decision)
      link = LogLink(number: entry.decision.number, digest: entry.digest)
      return !follows
    }
    return entries[..<(end ?? entries.endIndex)]
  }

  /// Every entry as a line of JSON, with its digest in hexadecimal digits as `sha256`.
  var lines: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return entries.compactMap { try? encoder.encode(Line($0)) }.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
  }

  private struct Line: Encodable {
    let number: Int64
    let at, `operator`, action, subject, detail, sha256: String

    init(_ entry: Entry) {
      let decision = entry.decision
      number = decision.number
      at = decision.at.rfc3339(in: .wib)
      `operator` = decision.operatorName
      action = decision.action
      subject = decision.subject
      detail = decision.detail
      sha256 = entry.digest.hexadecimal
    }
  }
}

extension [UInt8] {
  /// Two digits a byte.
  var hexadecimal: String { map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() }
}

package import HumasModel
import HumasText

/// Many complaints about a topic of which no statement of the last day speaks.
///
/// Complaint counts stand in the facts as metric "aduan: topik".
package struct SilenceRule: Rule {
  package static let id = "silence"

  /// Fewer complaints are no loud issue.
  private static let loud = 25.0
  private static let memory = Span.hours(24)
  /// Words of complaint that any topic may carry.
  private static let complaints: Set<String> = [
    "lambat", "terlambat", "telat", "lamanya", "jelek", "susah", "sulit", "parah", "terganggu", "gangguan", "minim",
    "minimnya", "kendala", "masalah", "kekurangan", "rusak", "mati", "pelayanan", "layanan", "kurang", "buruk", "macet", "lama", "mahal", "kotor", "habis",
  ]
  private static let prefix = "aduan:"

  package func findings(in ledger: Ledger) -> [Finding] {
    let topics = ledger.registers.facts.compactMap { loudTopic($0) }
    let spoken = ledger.readings.filter { $0.statement.status.isPublic }
    guard
      let newest = spoken.max(by: {
        ($0.publishedAt?.milliseconds ?? 0) < ($1.publishedAt?.milliseconds ?? 0)
      })
    else {
      return []
    }
    return topics.filter { topic in !spoken.contains { speaks($0, of: topic, now: ledger.now) } }
      .map { topic in
        FindingMaker.finding(
          SilenceRule.id, .silence, .warning, subject: topic.joined(separator: " "),
          sides: [(newest, newest.sentences.first ?? 0..<newest.tokens.count, "", nil)])
      }
  }

  private func loudTopic(_ fact: Fact) -> [String]? {
    guard fact.metric.hasPrefix(SilenceRule.prefix), let count = Double(fact.value),
      count >= SilenceRule.loud
    else {
      return nil
    }
    let tokens = Tokens(String(fact.metric.dropFirst(SilenceRule.prefix.count)))
    let all = tokens.all.filter { $0.isWord && ContentWords.isContent($0.text) }.map(\.text)
    let own = all.filter { !SilenceRule.complaints.contains($0) }
    let words = own.isEmpty ? all : own
    return words.isEmpty ? nil : words
  }

  /// Speaks of it: half of the topic's words stand in a statement of the last day.
  private func speaks(_ reading: Reading, of topic: [String], now: Instant) -> Bool {
    guard let published = reading.publishedAt, now - published <= SilenceRule.memory else {
      return false
    }
    let said = topic.filter { word in
      reading.tokens.all.contains { $0.isWord && ContentWords.areAlike($0.text, word) }
    }
    return said.count * 2 >= topic.count
  }
}

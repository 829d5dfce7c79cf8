package import HumasModel
import HumasText

/// Finds where the messages of the plan have been said.
package struct MessageCoverage {
  /// How much of a message's content two sentences in a row must carry.
  private static let overlap = 0.7

  private let statements: [(statement: Statement, tokens: Tokens, sentences: [Range<Int>], words: Set<String>)]

  /// - Parameter statements: what the public can read; others are passed over.
  package init(_ statements: [Statement]) {
    self.statements = statements.filter(\.status.isPublic).map { statement in
      let tokens = Tokens(statement.text)
      return (
        statement, tokens, Sentences.ranges(in: tokens), ContentWords.set(of: tokens, 0..<tokens.count)
      )
    }
  }

  package func row(of message: KeyMessage) -> PlanRow {
    let tokens = Tokens(message.message)
    let words = ContentWords.set(of: tokens, 0..<tokens.count)
    let deliveries = statements.indices.compactMap { delivery(of: words, message, in: $0) }
    return PlanRow(
      message: message,
      deliveries: deliveries.sorted { ($0.publishedAt?.milliseconds ?? .max) < ($1.publishedAt?.milliseconds ?? .max) })
  }

  private func delivery(of words: Set<String>, _ message: KeyMessage, in index: Int) -> PlanRow.Delivery? {
    let entry = statements[index]
    if let issue = message.issue, let other = entry.statement.issue, FoldedName.of(issue) != FoldedName.of(other) { return nil }
    guard !words.isEmpty, carries(words, entry.words), let sentence = sentence(carrying: words, in: index) else { return nil }
    return PlanRow.Delivery(
      statement: entry.statement.id, channel: entry.statement.channel, publishedAt: entry.statement.publishedAt,
      quote: entry.tokens.written(sentence))
  }

  /// The sentence, or two in a row.
  private func sentence(carrying words: Set<String>, in index: Int) -> Range<Int>? {
    let (_, tokens, sentences, _) = statements[index]
    for (number, sentence) in sentences.enumerated() {
      if carries(words, ContentWords.set(of: tokens, sentence)) { return sentence }
      guard number + 1 < sentences.count else { break }
      let both = sentence.lowerBound..<sentences[number + 1].upperBound
      if carries(words, ContentWords.set(of: tokens, both)) { return both }
    }
    return nil
  }

  private func carries(_ words: Set<String>, _ text: Set<String>) -> Bool {
    let found = words.count { word in text.contains(word) || text.contains { ContentWords.areAlike($0, word) } }
    return Double(found) >= Double(words.count) * MessageCoverage.overlap
  }
}

package import HumasModel
import HumasText

/// Two sentences, told alike but for one number, one negation or one opposite, in texts that came out together.
///
/// It needs no list of what is counted, and so hears what the other rules have no words for. It is held to texts of one
/// moment: an hour later a figure may have moved.
package struct ParallelRule: Rule {
  package static let id = "parallel"

  private static let sameMoment = Span.minutes(1)

  package func findings(in ledger: Ledger) -> [Finding] {
    ledger.between(
      where: { !$0.isCorrection && !$0.isDrill }, within: ParallelRule.sameMoment, clashes)
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    let isNewer = newer.tokens.count < older.tokens.count
    let finding =
      isNewer
      ? clash(of: newer, beside: older, isNewer: true)
      : clash(of: older, beside: newer, isNewer: false)
    return finding.map { [$0] } ?? []
  }

  /// The sentences of the shorter text are laid beside the whole of the longer one.
  private func clash(of reading: Reading, beside other: Reading, isNewer: Bool) -> Finding? {
    let passage = Passage(other.tokens, 0..<other.tokens.count)
    guard
      let sentence = reading.sentences.first(where: { range in
        ParallelPair(passage: passage, sentence: Passage(reading.tokens, range)).isExclusive
      })
    else { return nil }
    let sides = [
      (reading: reading, tokens: sentence, value: "", asOf: nil as AsOf?),
      (reading: other, tokens: likest(to: sentence, of: reading, in: other), value: "", asOf: nil),
    ]
    return FindingMaker.finding(
      ParallelRule.id, .contradiction, .warning, subject: reading.statement.issue ?? "",
      sides: isNewer ? sides.reversed() : sides)
  }

  /// The sentence of the other text that shares most with the one at hand.
  private func likest(to sentence: Range<Int>, of reading: Reading, in other: Reading) -> Range<Int> {
    let own = Passage(reading.tokens, sentence)
    return other.sentences.max {
      own.coverage(by: Passage(other.tokens, $0)) < own.coverage(by: Passage(other.tokens, $1))
    }
      ?? 0..<other.tokens.count
  }
}

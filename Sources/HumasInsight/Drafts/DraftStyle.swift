package import HumasModel
import HumasText

/// What a text should have before it goes out beside being true: short sentences, plain words, sorrow where people died. These
/// are remarks; none of them keeps a text back.
package struct DraftStyle: Sendable {
  package static let length = "sentence_length"
  package static let jargon = "jargon"
  package static let empathy = "empathy"

  /// Words of a sentence that people still take in at once when they are afraid; 20 is usual advice for press texts.
  private static let mostWords = 30

  private let zone: Zone

  package init(zone: Zone) { self.zone = zone }

  package func findings(in statement: Statement) -> [Finding] {
    let reading = Reading(statement, gazetteer: [:], zone: zone)
    return [longSentence(in: reading), jargon(in: reading), coldness(of: reading)].compactMap { $0 }
  }

  private func longSentence(in reading: Reading) -> Finding? {
    let lengths = reading.sentences.map { sentence in sentence.count { reading.tokens[$0].isWord } }
    guard let longest = lengths.indices.max(by: { lengths[$0] < lengths[$1] }), lengths[longest] > DraftStyle.mostWords else {
      return nil
    }
    return remark(DraftStyle.length, reading, reading.sentences[longest], value: String(lengths[longest]))
  }

  private func jargon(in reading: Reading) -> Finding? {
    let tokens = reading.tokens
    guard let place = (0..<tokens.count).first(where: { JargonWords.plain(at: $0, in: tokens) != nil }),
      let found = JargonWords.plain(at: place, in: tokens)
    else { return nil }
    return remark(DraftStyle.jargon, reading, place..<place + found.length, value: found.plain)
  }

  /// People died, and no word of sorrow stands in the text.
  private func coldness(of reading: Reading) -> Finding? {
    let death = reading.figures.first { $0.metric == "meninggal" && $0.quantity.high > 0 && !$0.isDisowned }
    guard let death, !DraftStyle.sorrow.stand(in: reading.tokens) else { return nil }
    return remark(DraftStyle.empathy, reading, death.tokens, value: "")
  }

  private func remark(_ rule: String, _ reading: Reading, _ words: Range<Int>, value: String) -> Finding {
    FindingMaker.finding(
      rule, .missingAction, .notice, subject: reading.tokens.written(words), sides: [(reading, words, value, nil)])
  }

  private static let sorrow: Phrases = [
    "duka", "berduka", "dukacita", "duka cita", "belasungkawa", "berbelasungkawa", "prihatin", "keprihatinan",
    "turut berduka", "doa kami", "keluarga korban",
  ]
}

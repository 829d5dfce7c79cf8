package import HumasModel
import HumasText

/// Finds mentions that repeat a registered hoax, or say otherwise than a registered fact.
///
/// Costs a walk over the text's words, and nothing at all where nothing is registered.
package struct EchoMatcher: Sendable {
  /// What is matched, by place: `hoaks:ID` or `fakta:ID`, and the words that make it another entry when they change.
  package let entries: [(register: String, words: String)]
  private let hoaxes: [HoaxEcho]
  private let facts: FactEchoes

  package init(registers: Registers, claims: ClaimExtractor) {
    let refuted = registers.hoaxes.filter { !["benar", "fakta"].contains($0.verdict.lowercased()) }
    hoaxes = refuted.map { HoaxEcho($0.claim) }
    facts = FactEchoes(registers.facts, claims: claims)
    entries =
      refuted.map { ("hoaks:" + $0.id, $0.claim) }
      + facts.facts.map { ("fakta:" + $0.id, [$0.metric, $0.value, $0.unit ?? "", $0.place ?? ""].joined(separator: " ")) }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// What a mention echoes. Words before the fact's own moment contradict nothing.
  package func echoes(in mention: Mention) -> [(entry: Int, stance: EchoStance)] {
    guard !isEmpty else { return [] }
    let text = mention.title.map { "\($0)\n\(mention.text)" } ?? mention.text
    let tokens = Tokens(text)
    let contradicted = facts.contradicted(in: text, tokens: tokens, saidAt: mention.at)
    return hoaxEchoes(in: tokens) + contradicted.map { (hoaxes.count + $0, .asserts) }
  }

  /// The register entries of hoaxes that a text speaks of, and how.
  package func hoaxes(in text: String) -> [(register: String, stance: EchoStance)] {
    hoaxes.isEmpty ? [] : hoaxEchoes(in: Tokens(text)).map { (entries[$0.entry].register, $0.stance) }
  }

  private func hoaxEchoes(in tokens: Tokens) -> [(entry: Int, stance: EchoStance)] {
    guard !hoaxes.isEmpty else { return [] }
    let keys = tokens.all.map { $0.isWord ? EchoWord.key($0.text) : 0 }
    return hoaxes.indices.compactMap { index in
      hoaxes[index].hits(in: keys).map { (index, hoaxes[index].stance(of: $0, in: tokens)) }
    }
  }
}

/// What is left of a hoax when one looks for it: its content words.
struct HoaxEcho: Sendable {
  /// How much of the hoax's content a text must carry, as in the rule on repeated hoaxes.
  private static let overlap = 0.7

  private let keys: [UInt64]
  private let needed: Int
  private let isNegated: Bool

  init(_ claim: String) {
    let tokens = Tokens(claim)
    keys = Array(Set(ContentWords.set(of: tokens, 0..<tokens.count).map(EchoWord.key))).sorted()
    needed = max(2, Int((Double(keys.count) * HoaxEcho.overlap).rounded(.up)))
    isNegated = tokens.all.contains { EchoCues.negators.contains($0.text) }
  }

  /// Where enough of its words stand close together; `nil` where they do not.
  func hits(in text: [UInt64]) -> [Int]? {
    guard keys.count >= 2 else { return nil }
    let places = text.indices.filter { text[$0] != 0 && keys.contains(text[$0]) }
    guard places.count >= needed else { return nil }
    let reach = 3 * keys.count + 6
    for start in places {
      let near = places.filter { $0 >= start && $0 <= start + reach }
      if Set(near.map { text[$0] }).count >= needed { return near }
    }
    return nil
  }

  func stance(of hits: [Int], in tokens: Tokens) -> EchoStance {
    if EchoCues.denials.stand(in: tokens) || denies(hits, in: tokens) { return .denies }
    let asks = EchoCues.questions.stand(in: tokens) || tokens.text(at: tokens.count - 1) == "?"
    return asks ? .asks : .asserts
  }

  /// "tanggul tidak jebol": a negation close before one of the words, where the hoax has none.
  private func denies(_ hits: [Int], in tokens: Tokens) -> Bool {
    let negates = hits.contains { hit in
      (max(0, hit - 2)..<hit).contains { EchoCues.negators.contains(tokens.text(at: $0)) }
    }
    return negates != isNegated
  }
}

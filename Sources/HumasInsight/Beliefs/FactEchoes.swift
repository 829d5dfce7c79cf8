import HumasModel
import HumasText

/// Registered facts with a figure, and texts that give another one for the same thing.
struct FactEchoes: Sendable {
  /// The youngest fact of each thing and place; older ones were true in their time.
  let facts: [Fact]
  private let claims: ClaimExtractor
  private let figures: [Claim]
  /// A text without one of these words is not read further.
  private let gate: Set<UInt64>

  init(_ facts: [Fact], claims: ClaimExtractor) {
    self.claims = claims
    var youngest: [String: (fact: Fact, claim: Claim)] = [:]
    for fact in facts {
      guard let claim = FactEchoes.figure(of: fact, claims) else { continue }
      let thing = [claim.metric, fact.place ?? "", fact.issue ?? ""].joined(separator: "\u{1f}")
      let known = youngest[thing]?.fact.asOf?.milliseconds ?? .min
      if (fact.asOf?.milliseconds ?? 0) >= known { youngest[thing] = (fact, claim) }
    }
    let chosen = youngest.sorted { $0.key < $1.key }.map(\.value)
    self.facts = chosen.map(\.fact)
    figures = chosen.map(\.claim)
    gate = Set(chosen.flatMap { FactEchoes.words(of: $0.fact) })
  }

  /// The facts, by place, of which a text gives another figure.
  func contradicted(in text: String, tokens: Tokens, saidAt: Instant?) -> [Int] {
    guard !facts.isEmpty, tokens.all.contains(where: \.isNumber),
      tokens.all.contains(where: { $0.isWord && gate.contains(EchoWord.key($0.text)) })
    else { return [] }
    let said = claims.claims(in: Statement(id: "", channel: "", publishedAt: saidAt, text: text))
    return facts.indices.filter { index in said.contains { isOpposite($0, of: index, saidAt: saidAt) } }
  }

  private func isOpposite(_ claim: Claim, of index: Int, saidAt: Instant?) -> Bool {
    let (fact, figure) = (facts[index], figures[index])
    guard claim.metric == figure.metric, !claim.isDisowned, !claim.isIncrement,
      case .quantity(let low, let high, let unit) = claim.value, case .quantity(let least, let most, let own) = figure.value,
      unit == own, high < least || low > most
    else { return false }
    if let asOf = fact.asOf, let moment = claim.asOf ?? saidAt, moment < asOf { return false }
    guard let place = fact.place, let named = claim.place else { return true }
    return Folding.folded(place).hasSuffix(Folding.folded(named))
  }

  /// The fact as the sentence that would say it, read as statements are read.
  private static func figure(of fact: Fact, _ claims: ClaimExtractor) -> Claim? {
    let words = [fact.value, fact.unit ?? "orang", fact.metric].joined(separator: " ")
    return claims.claims(in: Statement(id: "", channel: "", text: words)).first { claim in
      if case .quantity = claim.value { true } else { false }
    }
  }

  private static func words(of fact: Fact) -> [UInt64] {
    let tokens = Tokens([fact.metric, fact.unit ?? ""].joined(separator: " "))
    return tokens.all.filter { $0.isWord && ContentWords.isContent($0.text) }.map { EchoWord.key($0.text) }
  }
}

import Glibc
import HumasText

/// Names groups as a person would: the two to four words that their mentions have in common and others have not, with
/// the place where most of them name one.
///
/// A name is looked at again as the group grows, at ever longer intervals, and given up only for one that is much
/// better, so that people find an issue under the name they know.
package struct GroupNames: Sendable {
  struct Phrase: Sendable {
    /// Folded, one blank between words.
    var text: String
    var count: Float = 1
    var words: Int
    var namesMatter: Bool
    var isName: Bool
  }

  struct Named: Sendable {
    var phrases: [UInt64: Phrase] = [:]
    var mentions = 0
    var nextLook = 1
    var best: UInt64?
    var name: String?
  }

  /// Phrases counted for a group; the rarest go.
  private static let phrasesOfGroup = 64
  /// Mentions after which a group is well known.
  private static let wellKnown = 64
  /// Groups named; those heard of longest ago go.
  private static let most = 8192

  var groups: [GroupID: Named] = [:]
  var order: [GroupID] = []
  var forms = WordForms()
  /// Counts of phrases over all groups, by the low bits of their hashes.
  var everywhere = [Float](repeating: 0, count: 65_536)

  package init() {}

  package func name(of group: GroupID) -> String? { groups[group]?.name }

  /// Learns from a mention of a group: its title, or its text where it has none.
  ///
  /// Of a group that is well known only every eighth mention is looked at: the others would not change its name.
  package mutating func observe(_ text: String, in group: GroupID) {
    if let mentions = groups[group]?.mentions, mentions >= GroupNames.wellKnown, !mentions.isMultiple(of: 8) {
      groups[group]?.mentions += 1
      return
    }
    let words = Array(PlainWords(text).all.prefix(40))
    forms.count(words, of: text)
    var named = groups[group] ?? newcomer(group)
    named.mentions += 1
    let phrases = NamePhrase.all(in: text, words) { GroupNames.isEmpty($0, in: text) }
    // In their order, so that the same mentions give the same names.
    var met: Set<UInt64> = []
    for phrase in phrases where met.insert(phrase.hash).inserted {
      count(phrase, of: text, in: &named)
    }
    if named.mentions >= named.nextLook { look(at: &named) }
    groups[group] = named
  }

  /// The phrases of a group that became part of another count for that one.
  package mutating func absorb(_ group: GroupID, into other: GroupID) {
    guard let gone = groups.removeValue(forKey: group) else { return }
    var named = groups[other] ?? newcomer(other)
    named.mentions += gone.mentions
    for (hash, phrase) in gone.phrases {
      named.phrases[
        hash,
        default: Phrase(
          text: phrase.text, count: 0, words: phrase.words, namesMatter: phrase.namesMatter, isName: phrase.isName)
      ]
      .count += phrase.count
    }
    GroupNames.prune(&named)
    groups[other] = named
  }

  private mutating func newcomer(_ group: GroupID) -> Named {
    if groups.count >= GroupNames.most {
      for old in order.prefix(GroupNames.most / 8) { groups[old] = nil }
      order.removeFirst(GroupNames.most / 8)
    }
    order.append(group)
    return Named()
  }

  private mutating func count(_ phrase: NamePhrase, of text: String, in named: inout Named) {
    let hash = phrase.hash
    everywhere[Int(hash & 65_535)] += 1
    if named.phrases[hash] != nil {
      named.phrases[hash]?.count += 1
      return
    }
    let utf8 = text.utf8
    let words = phrase.words.map { word in
      let start = utf8.index(utf8.startIndex, offsetBy: word.bytes.lowerBound)
      return Folding.folded(String(text[start..<utf8.index(start, offsetBy: word.bytes.count)]))
    }
    named.phrases[hash] = Phrase(
      text: words.joined(separator: " "), words: words.count, namesMatter: phrase.namesMatter,
      isName: phrase.words.contains { forms.isName($0.hash) })
    GroupNames.prune(&named)
  }

  private static func prune(_ named: inout Named) {
    guard named.phrases.count > phrasesOfGroup else { return }
    let order = named.phrases.sorted {
      $0.value.count == $1.value.count ? $0.key < $1.key : $0.value.count < $1.value.count
    }
    for (hash, _) in order.prefix(phrasesOfGroup / 4) where hash != named.best { named.phrases[hash] = nil }
  }

  /// Chooses the name, or stays with the one there is.
  private func look(at named: inout Named) {
    named.nextLook = named.mentions + max(1, named.mentions / 2)
    let mentions = named.mentions
    let scored = named.phrases.map { (hash: $0.key, phrase: $0.value, score: score($0.value, $0.key, among: mentions)) }
    guard let best = scored.max(by: { ($0.score, $0.hash) < ($1.score, $1.hash) }) else { return }
    let patience: Float = named.mentions < 40 ? 1.25 : 2
    if let current = named.best, let held = named.phrases[current],
      best.score < patience * score(held, current, among: mentions)
    {
      return
    }
    named.best = best.hash
    named.name = written(best.phrase, in: named)
  }

  /// Longer phrases, our own matters and names of places say more; what is said everywhere says less.
  private func score(_ phrase: Phrase, _ hash: UInt64, among mentions: Int) -> Float {
    let ofLength: [Float] = [0.25, 1, 1.35, 1.45]
    let support = min(1, phrase.count / max(1, Float(mentions) / 8))
    let share = phrase.count / max(phrase.count, everywhere[Int(hash & 65_535)])
    return powf(phrase.count, 0.7) * ofLength[min(phrase.words, ofLength.count) - 1] * share.squareRoot() * support
      * (phrase.namesMatter ? 1.3 : 1) * (phrase.isName ? 1.2 : 1)
  }

  private func written(_ phrase: Phrase, in named: Named) -> String {
    var text = phrase.text
    if !phrase.isName, phrase.words <= 2, let place = place(in: named, beside: text) {
      text += " " + place
    } else if phrase.words == 1, let other = companion(in: named, beside: text) {
      text += " " + other
    }
    var written = text.split(separator: " ").map { forms.written(String($0)) }
    if let first = written.first { written[0] = first.prefix(1).uppercased() + first.dropFirst() }
    return written.joined(separator: " ")
  }

  /// The name that a third of the mentions have in common.
  private func place(in named: Named, beside text: String) -> String? {
    let names = named.phrases.values.filter {
      $0.isName && $0.words <= 2 && $0.count >= max(2, Float(named.mentions) / 3) && !$0.text.contains(text)
        && !$0.namesMatter
    }
    return names.max { ($0.count, Float($0.words), $0.text) < ($1.count, Float($1.words), $1.text) }?.text
  }

  /// What else is said most often, for a name of one word would say too little.
  private func companion(in named: Named, beside text: String) -> String? {
    let others = named.phrases.values.filter { $0.words <= 2 && $0.count >= 2 && !$0.text.contains(text) }
    return others.max { ($0.count, Float($0.words), $0.text) < ($1.count, Float($1.words), $1.text) }?.text
  }

  private static func isEmpty(_ word: PlainWords.Word, in text: String) -> Bool {
    guard word.bytes.count > 1 else { return true }
    let utf8 = text.utf8
    let start = utf8.index(utf8.startIndex, offsetBy: word.bytes.lowerBound)
    return StopWords.contains(String(text[start..<utf8.index(start, offsetBy: word.bytes.count)]))
  }
}

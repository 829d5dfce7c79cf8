/// Makes complaints, stories and campaigns by seed, with copies of them and with texts that only look like copies.
struct CopyMaker {
  /// How a text came to be.
  enum Way: CaseIterable, Hashable {
    case exact, reposted, quoted, edited, campaign, wire
    /// No copies: texts of their own, short ones that many write alike, and forms filled in about different things.
    case own, shortAlike, sameForm
  }

  struct Text {
    var text: String
    /// Ordinal of what it is a copy of.
    var original: Int?
    var way: Way
  }

  private let seed: UInt64

  init(seed: UInt64) { self.seed = seed }

  func texts() -> [Text] {
    var run = CopyRun(chance: SeededChance(seed: seed))
    for _ in 0..<400 { run.step() }
    return run.texts
  }
}

private struct CopyRun {
  var chance: SeededChance
  var texts: [CopyMaker.Text] = []
  private var sources: [(ordinal: Int, text: String)] = []
  /// Forms filled in so far: what two people fill in word for word alike, nobody can tell from a copy.
  private var forms: Set<String> = []
  private var campaigns: [(ordinal: Int, wording: [String])] = []

  init(chance: SeededChance) { self.chance = chance }

  /// Some texts of their own, then one of every way.
  mutating func step() {
    let own = story(sentences: Int.random(in: 2...5, using: &chance))
    sources.append((texts.count, own))
    add(own, of: nil, .own)
    add(pick(CopyWords.short), of: nil, .shortAlike)
    let form = filled(pick(CopyWords.forms))
    if forms.insert(form).inserted { add(form, of: nil, .sameForm) }
    let source = sources[Int.random(in: max(0, sources.count - 200)..<sources.count, using: &chance)]
    add(source.text, of: source.ordinal, .exact)
    add(pick(CopyWords.marks) + source.text, of: source.ordinal, .reposted)
    add(pick(CopyWords.comments) + " \"" + source.text + "\"", of: source.ordinal, .quoted)
    add(edited(source.text), of: source.ordinal, .edited)
    add(pick(CopyWords.datelines) + source.text + " " + pick(CopyWords.desks), of: source.ordinal, .wire)
    campaign()
  }

  private mutating func add(_ text: String, of original: Int?, _ way: CopyMaker.Way) {
    texts.append(CopyMaker.Text(text: text, original: original, way: way))
  }

  /// A new campaign now and then; else one more copy of one that runs.
  private mutating func campaign() {
    if campaigns.isEmpty || Int.random(in: 0..<20, using: &chance) == 0 {
      let wording = (0..<3).map { _ in sentence() }
      campaigns.append((texts.count, wording))
      add(signed(wording), of: nil, .own)
    } else {
      let running = pick(campaigns)
      add(signed(running.wording), of: running.ordinal, .campaign)
    }
  }

  /// The common wording under another name, place and number.
  private mutating func signed(_ wording: [String]) -> String {
    let name = pick(CopyWords.names)
    let place = pick(CopyWords.places)
    let number = Int.random(in: 2...400, using: &chance)
    return "Saya \(name) warga \(place). " + wording.joined(separator: " ")
      + " Sudah \(number) warga mendukung. #\(pick(CopyWords.tags))"
  }

  private mutating func filled(_ form: String) -> String {
    form.split(separator: "|").map(String.init).map { part in
      switch part {
      case "P": pick(CopyWords.places)
      case "N": "\(Int.random(in: 1...60, using: &chance))"
      case "O": pick(CopyWords.subjects)
      case "W": pick(CopyWords.times)
      case "A": pick(CopyWords.names)
      default: part
      }
    }.joined()
  }

  private mutating func story(sentences: Int) -> String {
    (0..<sentences).map { _ in sentence() }.joined(separator: " ")
  }

  private mutating func sentence() -> String {
    "\(pick(CopyWords.subjects)) \(pick(CopyWords.verbs)) \(pick(CopyWords.places)) \(pick(CopyWords.times)), \(pick(CopyWords.results)) \(pick(CopyWords.persons)) \(pick(CopyWords.deeds))."
  }

  /// A few slips of the finger, a word left out, a word put in.
  private mutating func edited(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    for _ in 0..<max(1, words.count / 14) {
      let at = Int.random(in: 0..<words.count, using: &chance)
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: words[at] = swapped(words[at])
      case 1: words.remove(at: at)
      case 2: words.insert(pick(CopyWords.fillers), at: at)
      default: words[at] = words[at].uppercased()
      }
    }
    return words.joined(separator: " ") + pick(["", "!!!", " 🙏", " ..."])
  }

  private mutating func swapped(_ word: String) -> String {
    var letters = Array(word)
    guard letters.count > 3 else { return word }
    letters.swapAt(1, 2)
    return String(letters)
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &chance)]
  }
}

package import HumasModel
import HumasText

/// A statement says what a registered hoax says, without denying it.
package struct HoaxRule: Rule {
  package static let id = "hoax"

  /// How much of the hoax's content a sentence must carry.
  private static let overlap = 0.7

  package func findings(in ledger: Ledger) -> [Finding] {
    let hoaxes = ledger.registers.hoaxes.filter {
      !["benar", "fakta"].contains($0.verdict.lowercased())
    }.map(
      HoaxWords.init)
    guard !hoaxes.isEmpty else { return [] }
    return ledger.within { reading in
      hoaxes.compactMap { hoax in
        reading.sentences.indices.first { repeats(hoax, in: reading, sentence: $0) }.map {
          sentence in
          FindingMaker.finding(
            HoaxRule.id, .hoaxRepeated, .alarm, subject: hoax.hoax.claim,
            sides: [(reading, reading.sentences[sentence], "", nil)],
            register: Finding.Side(
              statement: "hoaks:" + hoax.hoax.id, channel: "hoaks",
              publishedAt: hoax.hoax.registeredAt,
              value: hoax.hoax.verdict,
              quote: Quote(
                text: hoax.hoax.claim, start: 0, end: hoax.hoax.claim.unicodeScalars.count),
              text: hoax.hoax.claim))
        }
      }
    }
  }

  private func repeats(_ hoax: HoaxWords, in reading: Reading, sentence number: Int) -> Bool {
    let sentence = reading.sentences[number]
    let hits = hoax.words.filter { word in
      sentence.contains {
        reading.tokens[$0].isWord && ContentWords.areAlike(reading.tokens.text(at: $0), word)
      }
    }
    guard hits.count >= 2, Double(hits.count) >= HoaxRule.overlap * Double(hoax.words.count) else {
      return false
    }
    if isAsked(number, in: reading) { return false }
    return !isDenied(number, in: reading) && !isLookedInto(number, in: reading)
      && hoax.isNegated == isNegated(sentence, hits: hits, tokens: reading.tokens)
  }

  /// A denial in the sentence or beside it is enough.
  private func isDenied(_ number: Int, in reading: Reading) -> Bool {
    isAnsweredNo(number, in: reading) || reading.sentences.indices.filter { abs($0 - number) <= 1 }.contains { index in
      HoaxRule.denials.stand(in: reading.sentences[index], of: reading.tokens)
        || reading.words.stand(.denial, in: reading.sentences[index], of: reading.tokens)
    }
  }

  /// "Listrik padam tujuh hari? Bukan dari kami.": a question that is answered with no.
  private func isAnsweredNo(_ number: Int, in reading: Reading) -> Bool {
    let next = number + 1
    guard reading.tokens.text(at: reading.sentences[number].upperBound - 1) == "?", next < reading.sentences.count else {
      return false
    }
    return reading.sentences[next].prefix(3).contains { HoaxRule.noes.contains(reading.tokens.text(at: $0)) }
  }

  private static let noes: Set<String> = [
    "tidak", "bukan", "nggak", "enggak", "gak", "ngga", "ga", "tak", "salah", "belum", "jangan", "no", "ora", "teu",
  ]

  /// "tidak retak": a negation stands close before what the hoax says.
  private func isNegated(_ sentence: Range<Int>, hits: [String], tokens: Tokens) -> Bool {
    sentence.contains { index in
      guard ["tidak", "bukan", "tak", "belum", "tanpa", "nihil"].contains(tokens.text(at: index))
      else { return false }
      return (index + 1...index + 3).contains { near in
        hits.contains { ContentWords.areAlike(tokens.text(at: near), $0) }
      }
    }
  }

  /// A rumour passed on is only held against nobody where the text says that it is being looked into.
  private func isLookedInto(_ number: Int, in reading: Reading) -> Bool {
    let near = reading.sentences.indices.filter { abs($0 - number) <= 1 }
    return near.contains { HoaxRule.checking.stand(in: reading.sentences[$0], of: reading.tokens) }
  }

  /// "Listrik padam tujuh hari? Bukan dari kami.": a question, unless the next sentence affirms it.
  private func isAsked(_ number: Int, in reading: Reading) -> Bool {
    guard let mark = reading.sentences[number].last, reading.tokens.text(at: mark) == "?" else { return false }
    guard reading.sentences.indices.contains(number + 1) else { return true }
    let next = reading.sentences[number + 1].lowerBound
    return !["benar", "betul", "ya", "iya", "memang"].contains(reading.tokens.text(at: next))
  }

  private static let checking: Phrases = [
    "menelusuri", "ditelusuri", "kebenarannya", "kebenaran informasi", "kebenaran kabar",
    "belum terkonfirmasi",
    "belum dapat dipastikan", "sedang dicek", "sedang kami cek", "masih dicek", "mengecek",
    "konfirmasi", "klarifikasi",
    "belum terbukti",
  ]

  private static let denials: Phrases = [
    "hoaks", "hoax", "disinformasi", "misinformasi", "tidak benar", "tidaklah benar", "menyesatkan",
    "keliru",
    "bantah", "bantahan", "kami bantah", "tepis", "menepis", "tidak pernah", "bukan fakta",
    "kabar burung", "isu liar",
    "jangan mudah percaya", "tidak perlu percaya", "abaikan", "jangan teruskan",
    "jangan terpancing", "mitos",
    "faktanya", "bohong", "palsu", "salah", "membantah", "dibantah", "jangan percaya",
    "jangan sebarkan", "cek fakta",
    "tidak betul", "tak benar", "nggak benar", "nggak bener", "gak bener", "gak benar", "ngawur", "karangan",
    "rekayasa", "manipulasi", "editan", "isapan jempol", "tidak berdasar", "tanpa dasar", "bukan dari kami",
    "tidak ada dasar", "tidak sesuai fakta", "tidak valid", "sudah diklarifikasi", "informasi sesat", "kabar bohong",
    "bukan informasi resmi", "bukan rilis", "jangan termakan", "tidak usah percaya", "setop sebar", "stop sebar",
    "video lama", "foto lama", "kejadian lama", "penyebar", "penipuan", "apakah benar", "benarkah", "simulasi",
  ]
}

private struct HoaxWords {
  let hoax: Hoax
  let words: [String]
  let isNegated: Bool

  init(_ hoax: Hoax) {
    self.hoax = hoax
    let tokens = Tokens(hoax.claim)
    words = ContentWords.set(of: tokens, 0..<tokens.count).sorted()
    isNegated = tokens.all.contains { ["tidak", "bukan", "tak"].contains($0.text) }
  }
}

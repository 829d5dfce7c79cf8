import HumasModel
import HumasText

/// A number that a statement gives to the public, with the service it is said to reach.
struct ContactMention: Sendable, Hashable {
  /// National form, digits only.
  var digits: String
  /// Content words before the number that name the service, in order.
  var service: [String]
  /// Content words of its sentence; empty where the text gives several numbers.
  var topic: Set<String>
  /// The number belongs to a person whom the text names (a reporter, a victim): no service.
  var isPrivate: Bool
  var tokens: Range<Int>
  /// From the first word of the service to the end of the number.
  var phrase: Range<Int>

  /// Each is the only number of its text, and both are given in sentences on one thing.
  func isOneTopic(with other: ContactMention) -> Bool {
    let shared = topic.filter { word in other.topic.contains { ContentWords.areAlike($0, word) } }.count
    return shared >= 3 && 2 * shared >= min(topic.count, other.topic.count)
  }
}

/// Finds the phone numbers of a text.
struct ContactReader {
  let tokens: Tokens

  private static let serviceReach = 5

  func mentions() -> [ContactMention] {
    let written = writtenMentions()
    let spoken = SpokenNumbers(tokens).ranges(longerThan: 6).filter { number in
      !written.contains { $0.tokens.overlaps(number.tokens) }
    }
    let all = (written + spoken.map { mention($0.tokens, digits: ContactNumber.national($0.digits)) })
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return all.count == 1 ? all.map(withTopic) : all
  }

  private func withTopic(_ mention: ContactMention) -> ContactMention {
    let sentence = Sentences.ranges(in: tokens).first { $0.contains(mention.tokens.lowerBound) }
    var found = mention
    found.topic = ContentWords.set(of: tokens, sentence ?? 0..<0).subtracting(ContactReader.fillers)
    return found
  }

  private func writtenMentions() -> [ContactMention] {
    Masker().findings(in: tokens.source).filter { $0.kind == .phone }.compactMap { match in
      let inside = tokens.all.indices.filter { tokens[$0].bytes.overlaps(match.range) }
      guard let first = inside.first, let last = inside.last else { return nil }
      return mention(first..<last + 1, digits: digits(in: match.range))
    }
  }

  private func mention(_ range: Range<Int>, digits: String) -> ContactMention {
    let words = precedingWords(range.lowerBound)
    let service = words.filter {
      !StopWords.contains(tokens.text(at: $0))
        && !ContactReader.fillers.contains(tokens.text(at: $0))
    }
    let isPrivate =
      words.contains { ContactReader.privateWords.contains(tokens.text(at: $0)) }
      && !words.contains { ContactReader.publicWords.contains(tokens.text(at: $0)) }
    return ContactMention(
      digits: digits, service: service.map { tokens.text(at: $0) }, topic: [], isPrivate: isPrivate,
      tokens: range,
      phrase: (service.first ?? range.lowerBound)..<range.upperBound)
  }

  /// The words before a number within its sentence, in order.
  private func precedingWords(_ start: Int) -> [Int] {
    var found: [Int] = []
    var index = start - 1
    while index >= 0, found.count < ContactReader.serviceReach {
      if tokens[index].isWord {
        found.append(index)
      } else if ![":", "(", "-", "/", "+"].contains(tokens.text(at: index)) {
        break
      }
      index -= 1
    }
    return found.reversed()
  }

  private func digits(in bytes: Range<Int>) -> String {
    let figures = tokens.source.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count).filter {
      $0 >= 0x30 && $0 <= 0x39
    }
    return ContactNumber.national(String(decoding: figures, as: UTF8.self))
  }

  private static let fillers: Set<String> = [
    "hubungi", "hub", "telepon", "telp", "tlp", "telp.", "kontak", "nomor", "wa", "whatsapp",
    "call", "center", "via",
    "melalui", "hp", "segera", "ponsel", "lalu", "bila", "resmi", "chat",
  ]

  /// A desk is named or the reader is told to call: "keluarga korban menghubungi posko".
  private static let publicWords: Set<String> = [
    "hubungi", "menghubungi", "posko", "hotline", "pencarian", "call", "center", "layanan", "kontak", "info",
    "pusdalops", "dapat",
    "silakan", "lapor", "pengaduan", "informasi", "crisis", "meja", "loket", "humas", "admin",
    "petugas", "dinas",
  ]

  private static let privateWords: Set<String> = [
    "pelapor", "korban", "almarhum", "almarhumah", "sdr", "sdri", "a.n", "keluarga", "orangtua",
    "pemilik",
  ]
}

/// Numbers in one form, so that two spellings are equal.
enum ContactNumber {
  /// "+62 811-555-0112" and "0811 555 0112" are "08115550112".
  static func national(_ text: String) -> String {
    let digits = text.filter { $0.isASCII && $0.isNumber }
    if digits.hasPrefix("0062") { return "0" + digits.dropFirst(4) }
    return digits.hasPrefix("62") && digits.count > 9 ? "0" + digits.dropFirst(2) : digits
  }
}

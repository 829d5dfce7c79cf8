import HumasModel
import HumasText

/// A number that a statement gives to the public, with the service it is said to reach.
struct ContactMention: Sendable, Hashable {
  /// National form, digits only.
  var digits: String
  /// Content words before the number that name the service, in order.
  var service: [String]
  /// The number belongs to a person whom the text names (a reporter, a victim): no service.
  var isPrivate: Bool
  var tokens: Range<Int>
  /// From the first word of the service to the end of the number.
  var phrase: Range<Int>
}

/// Finds the phone numbers of a text.
struct ContactReader {
  let tokens: Tokens

  private static let serviceReach = 5

  func mentions() -> [ContactMention] {
    (written() + dictated()).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// "nol lima empat satu, tujuh nol nol delapan dua satu": a number as the radio says it.
  private func dictated() -> [ContactMention] {
    var found: [ContactMention] = []
    var index = 0
    while index < tokens.count {
      guard tokens.text(at: index) == "nol", let (digits, end) = dictation(from: index) else {
        index += 1
        continue
      }
      found.append(mention(index..<end, digits: digits))
      index = end
    }
    return found
  }

  private func dictation(from start: Int) -> (String, Int)? {
    let quantities = Quantities(tokens)
    var digits = ""
    var end = start
    while let part = quantities.dictatedDigits(at: end) {
      digits += part.digits
      end = part.end
      guard tokens.text(at: end) == ",", quantities.dictatedDigits(at: end + 1) != nil else { break }
      end += 1
    }
    return (9...13).contains(digits.utf8.count) ? (digits, end) : nil
  }

  private func written() -> [ContactMention] {
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
      digits: digits, service: service.map { tokens.text(at: $0) }, isPrivate: isPrivate,
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

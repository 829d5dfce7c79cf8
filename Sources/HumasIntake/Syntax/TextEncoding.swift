/// How the bytes of a file stand for characters.
enum TextEncoding: String {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// Western European Windows; also reads Latin-1, of which it is a superset in print.
  case windows1252 = "windows-1252"

  /// Bytes of the mark that may stand at the beginning of a file.
  var markLength: Int {
    switch self {
    case .utf8: 3
    case .utf16LittleEndian, .utf16BigEndian: 2
    case .windows1252: 0
    }
  }

  /// The encoding a byte order mark names; `nil` without a mark.
  init?(markOf bytes: UnsafeRawBufferPointer) {
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
      self = .utf8
    } else if bytes.starts(with: [0xff, 0xfe]) {
      self = .utf16LittleEndian
    } else if bytes.starts(with: [0xfe, 0xff]) {
      self = .utf16BigEndian
    } else {
      return nil
    }
  }

  /// Whether the bytes are well-formed UTF-8 (Unicode 16, table 3-7): no overlong forms, no surrogates.
  static func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var position = 0
    while position < bytes.count {
      if position + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        position += 8
      } else if bytes[position] < 0x80 {
        position += 1
      } else if let length = sequenceLength(bytes, at: position) {
        position += length
      } else {
        return false
      }
    }
    return true
  }

  /// Text of bytes in windows-1252. The five codes without a character there become U+FFFD.
  static func windows1252(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes {
      let code = (0x80...0x9f).contains(byte) ? windowsPart[Int(byte) - 0x80] : UInt16(byte)
      text.unicodeScalars.append(Unicode.Scalar(code) ?? "\u{fffd}")
    }
    return text
  }

  /// Hands on the bytes as UTF-8: transcoded from UTF-16, else as they are.
  func withUTF8<Result>(of bytes: UnsafeRawBufferPointer, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    switch self {
    case .utf8, .windows1252: body(bytes)
    case .utf16LittleEndian: TextEncoding.utf8(ofUTF16: bytes, isLittleEndian: true).withUnsafeBytes(body)
    case .utf16BigEndian: TextEncoding.utf8(ofUTF16: bytes, isLittleEndian: false).withUnsafeBytes(body)
    }
  }

  /// UTF-8 of UTF-16 bytes; broken pairs become U+FFFD, which is one code unit and three bytes on both sides of the
  /// count.
  static func utf8(ofUTF16 bytes: UnsafeRawBufferPointer, isLittleEndian: Bool) -> [UInt8] {
    let units = (0..<bytes.count / 2).lazy.map { index in
      let (first, second) = (UInt16(bytes[2 * index]), UInt16(bytes[2 * index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    _ = transcode(units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false) { output.append($0) }
    return output
  }

  /// How many bytes of UTF-16 the UTF-8 stands for.
  static func utf16Length(of utf8: some Sequence<UInt8>) -> Int {
    utf8.reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : $1 >= 0xf0 ? 4 : 2) }
  }

  private static func sequenceLength(_ bytes: UnsafeRawBufferPointer, at position: Int) -> Int? {
    let first = bytes[position]
    let second = position + 1 < bytes.count ? bytes[position + 1] : 0
    switch first {
    case 0xc2...0xdf: return isContinued(bytes, position, 1) ? 2 : nil
    case 0xe0: return second >= 0xa0 && isContinued(bytes, position, 2) ? 3 : nil
    case 0xed: return second < 0xa0 && isContinued(bytes, position, 2) ? 3 : nil
    case 0xe1...0xef: return isContinued(bytes, position, 2) ? 3 : nil
    case 0xf0: return second >= 0x90 && isContinued(bytes, position, 3) ? 4 : nil
    case 0xf1...0xf3: return isContinued(bytes, position, 3) ? 4 : nil
    case 0xf4: return second < 0x90 && isContinued(bytes, position, 3) ? 4 : nil
    default: return nil
    }
  }

  private static func isContinued(_ bytes: UnsafeRawBufferPointer, _ position: Int, _ count: Int) -> Bool {
    guard position + count < bytes.count else { return false }
    for index in 1...count where bytes[position + index] & 0xc0 != 0x80 { return false }
    return true
  }

  /// 0x80…0x9F of windows-1252, as published by the Unicode Consortium (CP1252.TXT).
  private static let windowsPart: [UInt16] = [
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd,
    0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
    0x0153, 0xfffd, 0x017e, 0x0178,
  ]
}

/// The beginning of a record for the list of rejects: at most 200 characters, whatever the bytes are.
func excerpt(of bytes: some Sequence<UInt8>) -> String {
  let text = String(decoding: Array(bytes.prefix(800)), as: UTF8.self)
  var short = String.UnicodeScalarView()
  short.append(contentsOf: text.unicodeScalars.prefix(200))
  return String(short)
}

import CSodium
import HumasModel

/// What identifies content that brings no id of its own, and what tells a file again.
enum ContentDigest {
  /// The entry of a mention whose identity is still blank: source and id, or a digest that needs an occurrence number.
  static func identified(_ mention: Mention) -> (Entry, needsOccurrence: Bool) {
    var mention = mention
    mention.identity = mention.sourceID.map { Identity(source: mention.source, id: $0) } ?? identity(of: mention)
    return (.mention(mention), mention.sourceID == nil)
  }

  /// The identity of a mention without an id: BLAKE2b-128 over source, time, author, title and text, in hexadecimal.
  private static func identity(of mention: Mention) -> Identity {
    let parts = [
      mention.channel, mention.author ?? "", mention.title ?? "", mention.text,
      mention.at.map { String($0.milliseconds) } ?? "",
    ]
    return Identity(source: mention.source, id: "#" + name(of: parts))
  }

  /// A name for a statement or register entry without an id.
  static func name(of parts: [String]) -> String {
    var bytes: [UInt8] = []
    for part in parts {
      bytes.append(contentsOf: part.utf8)
      bytes.append(0x1f)
    }
    return bytes.withUnsafeBytes { hexadecimal(blake2b($0)) }
  }

  /// 128 bits of BLAKE2b over `bytes`, keyed with the digest of the piece before, if there is one.
  static func blake2b(_ bytes: UnsafeRawBufferPointer, after previous: [UInt8] = []) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 16)
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let outcome = crypto_generichash(&digest, digest.count, start, UInt64(bytes.count), previous, previous.count)
    precondition(outcome == 0, "BLAKE2b fails for lengths of digest and key only, and these are fixed")
    return digest
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

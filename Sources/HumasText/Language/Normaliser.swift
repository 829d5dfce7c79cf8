/// Brings chat spelling to the spelling of the dictionary: "gmn nih jln rsk, tolooong #BanjirBandang" is
/// "bagaimana ini jalan rusak, tolong banjir bandang".
///
/// Letters are lowered and bared; hashtags become words; account names and links are left out, since they say who and
/// where, not what. Marks, line breaks and numbers stay. Linear in the text's bytes.
package struct Normaliser: Sendable {
  private let spelling = Spelling()
  private let hashtag = Hashtag()

  package init() {}

  package func normalised(_ text: String) -> String {
    let bytes = Array(Folding.folded(text).utf8)
    let written = Array(text.utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + 16)
    // Folding may shorten a text; only one of the same length keeps its capitals in their places.
    var scan = NormaliserScan(bytes: bytes, written: written.count == bytes.count ? written : bytes)
    while let piece = scan.next() { append(piece, to: &output) }
    return String(decoding: output, as: UTF8.self)
  }

  private func append(_ piece: NormaliserScan.Piece, to output: inout [UInt8]) {
    switch piece {
    case .word(let word): output += spelling.standard(word)
    case .number(let digits, let unit): output += digits + unit
    case .tag(let tag): output += hashtag.split(tag).joined(separator: [0x20])
    case .gone: if output.last == 0x20 { output.removeLast() }
    case .other(let byte): output.append(byte)
    }
  }
}

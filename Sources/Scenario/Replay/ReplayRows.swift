/// Tells what kind of file it is and reads its rows.
enum ReplayRows {
  static func read(_ bytes: [UInt8], channel: String) throws(ReplayError) -> [ReplayRow] {
    let content = withoutByteOrderMark(bytes)
    guard let first = content.first(where: { $0 > 32 }) else { throw ReplayError.empty }
    if first == UInt8(ascii: "{") { return jsonRows(content) }
    return try ReplayTable(content, channel: channel).rows()
  }

  private static func jsonRows(_ content: ArraySlice<UInt8>) -> [ReplayRow] {
    content.split(separator: UInt8(ascii: "\n")).filter { line in line.contains { $0 > 32 } }.map { line in
      JSONMoments.row(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
    }
  }

  private static func withoutByteOrderMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
  }
}

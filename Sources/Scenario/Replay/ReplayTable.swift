import HumasModel

/// A table of the past as desk JSON Lines.
struct ReplayTable: Sendable {
  private let channel: String
  private let table: DelimitedTable

  init(_ content: ArraySlice<UInt8>, channel: String) {
    self.channel = channel
    table = DelimitedTable(content)
  }

  func rows() throws(ReplayError) -> [ReplayRow] {
    let header = table.header
    let roles = header.map(ColumnRole.init(header:))
    guard roles.contains(.text) else {
      guard table.delimiter == UInt8(ascii: "\t") else { throw ReplayError.noTextColumn(header: header) }
      return ([table.headerRow] + table.rows).map { plainText($0) }
    }
    return table.rows.map { row($0, header: header, roles: roles) }
  }

  private func plainText(_ row: DelimitedTable.Row) -> ReplayRow {
    var line = JSONLine()
    line.add("kind", "mention")
    line.add("channel", channel)
    line.add("text", row.fields.first ?? "")
    return ReplayRow(kept: line.finished().dropLast())
  }

  private func row(_ row: DelimitedTable.Row, header: [String], roles: [ColumnRole]) -> ReplayRow {
    // Too many or too few fields: nobody knows which is which.
    guard row.fields.count == roles.count else { return ReplayRow(kept: row.onOneLine) }
    var line = JSONLine()
    line.add("kind", "mention")
    if !roles.contains(.known("channel")) { line.add("channel", channel) }
    var date = TableDate.unknown
    for (index, field) in row.fields.enumerated() where !field.isEmpty {
      switch roles[index] {
      case .text: line.add("text", field)
      case .date: date = TableDate(field)
      case .known(let key): line.add(key, field)
      case .other: line.add(header[index], field)
      }
    }
    return dated(line, date)
  }

  private func dated(_ line: JSONLine, _ date: TableDate) -> ReplayRow {
    var line = line
    switch date {
    case .unknown: return ReplayRow(kept: line.finished().dropLast())
    case .unreadable(let words):
      line.add("at", words)
      return ReplayRow(kept: line.finished().dropLast())
    case .moment(let moment):
      let opening = line.bytes + Array(",\"at\":".utf8)
      return ReplayRow(
        moment: moment, pieces: [.bytes(opening), .moment(moment), .bytes([UInt8(ascii: "}")])])
    }
  }
}

/// What a column holds, judged by its header.
private enum ColumnRole: Equatable {
  case text, date
  /// A key of the desk's JSON Lines.
  case known(String)
  /// Kept under its own header.
  case other

  init(header: String) {
    let name = header.lowercased()
    if ColumnRole.textNames.contains(name) {
      self = .text
    } else if ColumnRole.dateNames.contains(name) {
      self = .date
    } else {
      self = ColumnRole.keys[name].map(ColumnRole.known) ?? .other
    }
  }

  private static let textNames: Set<String> = ["text", "isi", "teks", "pesan", "komentar", "isi laporan awal"]
  private static let dateNames: Set<String> = ["created_at", "at", "tanggal", "date", "waktu", "timestamp"]
  private static let keys = [
    "id": "id", "author": "author", "penulis": "author", "nama": "author", "channel": "channel", "kanal": "channel",
    "class": "class", "klasifikasi": "class", "title": "title", "judul": "title", "place": "place", "tempat": "place",
    "lokasi": "place", "category": "category", "kategori": "category", "crisis": "category", "status": "status",
    "url": "url",
  ]
}

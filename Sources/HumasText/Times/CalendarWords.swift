/// Names of months and weekdays, Indonesian and English, long and short.
package enum CalendarWords {
  /// 1…12 of a folded name, long or short.
  package static func month(_ word: String) -> Int? { months[word] }
  static func weekday(_ word: String) -> Int? { weekdays[word] }

  private static let months = numbered([
    "januari january jan", "februari february feb", "maret march mar", "april apr", "mei may", "juni june jun",
    "juli july jul", "agustus august agu agt agst aug", "september sep sept", "oktober october okt oct",
    "november nop nov", "desember december des dec",
  ])

  private static let weekdays = numbered([
    "senin monday mon", "selasa tuesday tue", "rabu wednesday wed", "kamis thursday thu", "jumat jum'at friday fri",
    "sabtu saturday sat", "minggu ahad sunday sun",
  ])

  private static func numbered(_ rows: [String]) -> [String: Int] {
    var table: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for word in row.split(separator: " ") { table[String(word)] = index + 1 }
    }
    return table
  }
}

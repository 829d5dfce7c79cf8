import HumasModel

/// Moments as spreadsheets, portals and networks write them.
enum WrittenMoment {
  /// X's older form, `Wed Oct 10 20:19:24 +0000 2018`; `nil` for anything else.
  static func post(_ text: String) -> Instant? {
    let fields = text.split(separator: " ")
    guard fields.count == 6, let month = month(fields[1]), let day = Int(fields[2]), let year = Int(fields[5]),
      let date = CivilDate(year, month, day)
    else { return nil }
    return Instant(rfc3339: "\(date)T\(fields[3])\(fields[4])")
  }

  /// Day and time cells of a table, or one cell with both; the clock face is read `offsetMinutes` east of UTC. A day
  /// without a time begins at its midnight, and a zone that stands behind the clock face counts. Serials are Excel's: days
  /// since 1899-12-30. `nil` outside ``Limit/times``.
  static func table(day: String, time: String?, offsetMinutes: Int, order: DayOrder = .dayFirst) -> Instant? {
    let moment = written(day: day, time: time, offsetMinutes: offsetMinutes, order)
    return moment.flatMap { Limit.times.contains($0) ? $0 : nil }
  }

  private static func written(day: String, time: String?, offsetMinutes: Int, _ order: DayOrder) -> Instant? {
    if let moment = Instant(rfc3339: day) { return moment }
    if let serial = serial(day) { return moment(ofSerial: serial, time: time, offsetMinutes: offsetMinutes) }
    let (dayPart, timePart) = splitDay(day)
    guard let date = date(dayPart, order) else { return nil }
    let face = time ?? timePart
    guard let seconds = face.isEmpty ? 0 : secondsOfDay(face) else { return nil }
    return instant(date, seconds: seconds, offsetMinutes: zone(behind: face) ?? offsetMinutes)
  }

  /// Minutes east of UTC of a zone named at the end of a clock face.
  private static func zone(behind face: String) -> Int? {
    guard let word = face.split(separator: " ").last?.uppercased() else { return nil }
    return word == "UTC" ? 0 : Zone(named: word)?.offsetMinutes
  }

  /// Number of a month by its English or Indonesian name, whole or cut to three letters or more.
  static func month(_ word: some StringProtocol) -> Int? {
    let name = word.lowercased().prefix { $0.isLetter }
    return name.utf8.count < 3 ? nil : months[String(name.prefix(3))]
  }

  private static let months: [String: Int] = [
    "jan": 1, "feb": 2, "peb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "agu": 8, "agt": 8,
    "ags": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12,
  ]

  /// A day in one of the written orders: `29 May 2023`, `Minggu, 6 Agu 2026`, `2026-11-22`, `22/11/2026`, `2026/11/22`.
  static func date(_ text: some StringProtocol, _ order: DayOrder = .dayFirst) -> CivilDate? {
    var fields = text.split(whereSeparator: { " -/.,".contains($0) })
    if fields.count == 4, isWeekday(fields[0]) { fields.removeFirst() }
    guard fields.count == 3 else { return nil }
    if let month = month(fields[1]), let day = Int(fields[0]) { return CivilDate(year(fields[2]), month, day) }
    if let month = month(fields[0]), let day = Int(fields[1]) { return CivilDate(year(fields[2]), month, day) }
    guard let middle = Int(fields[1]), let first = Int(fields[0]), let last = Int(fields[2]) else { return nil }
    if fields[0].utf8.count == 4 { return CivilDate(first, middle, last) }
    return order.sorted(first, middle).flatMap { CivilDate(year(fields[2]), $0.month, $0.day) }
  }

  private static func isWeekday(_ word: some StringProtocol) -> Bool {
    weekdays.contains(String(word.lowercased().prefix { $0.isLetter || $0 == "'" }.prefix(3)))
  }

  /// The first three letters of the days of the week, in both languages.
  private static let weekdays: Set<String> = [
    "sen", "sel", "rab", "kam", "jum", "sab", "min", "aha", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]

  /// Two digits mean this century.
  private static func year(_ field: some StringProtocol) -> Int {
    guard let number = Int(field) else { return 0 }
    return field.utf8.count == 2 ? 2000 + number : number
  }

  /// `14:05:32`, `14.05`, `2:05 PM`, or the fraction of a day that a spreadsheet leaves; a zone's name may stand behind it.
  static func secondsOfDay(_ text: some StringProtocol) -> Int? {
    let words = text.split(separator: " ")
    guard let face = words.first else { return nil }
    let parts = face.split(whereSeparator: { $0 == ":" || $0 == "." })
    if parts.count == 2, parts[1].utf8.count != 2, let seconds = secondsOfFraction(face) { return seconds }
    let fields = parts.map { Int($0) }
    guard (2...4).contains(fields.count), var hour = fields[0], let minute = fields[1], minute < 60 else { return nil }
    let second = fields.count > 2 ? fields[2] ?? 60 : 0
    let suffix = words.dropFirst().first?.uppercased()
    if suffix == "PM", hour < 12 { hour += 12 }
    if suffix == "AM", hour == 12 { hour = 0 }
    guard (0..<24).contains(hour), (0..<60).contains(second) else { return nil }
    return hour * 3600 + minute * 60 + second
  }

  /// The fraction of a day that a spreadsheet writes for a time.
  private static func secondsOfFraction(_ text: some StringProtocol) -> Int? {
    guard !text.contains(":"), let fraction = Double(text), (0..<1).contains(fraction) else { return nil }
    return Int((fraction * 86_400).rounded())
  }

  /// Parts a day from the clock face behind it: "22/11/2026 14.05", "22 Nov 2026 pukul 14.05 WITA".
  private static func splitDay(_ text: String) -> (day: Substring, time: String) {
    guard let mark = text.indices.last(where: { partsDay(text[$0...]) }) else { return (text[...], "") }
    let tail = text[text.index(after: mark)...]
    if isClockFace(tail) { return (withoutClockWord(text[..<mark]), String(tail)) }
    if suffixes.contains(tail.uppercased()) {
      let (day, time) = splitDay(String(text[..<mark]))
      return (Substring(String(day)), time + " " + tail)
    }
    return (text[...], "")
  }

  /// A blank, a comma, or the `T` of "2026-11-22T14:05".
  private static func partsDay(_ rest: Substring) -> Bool {
    rest.first == " " || rest.first == "," || (rest.first == "T" && rest.dropFirst().first?.isNumber == true)
  }

  private static let suffixes: Set<String> = ["AM", "PM", "WIB", "WITA", "WIT", "UTC"]

  /// "14:05", "14.05", "14.05.32".
  private static func isClockFace(_ text: Substring) -> Bool {
    if text.contains(":") { return true }
    let fields = text.split(separator: ".", omittingEmptySubsequences: false)
    return (2...3).contains(fields.count) && fields.allSatisfy { (1...2).contains($0.utf8.count) && Int($0) != nil }
  }

  private static func withoutClockWord(_ day: Substring) -> Substring {
    let trimmed = day.dropLast(day.reversed().prefix { $0 == " " || $0 == "," }.count)
    let word = trimmed.split(separator: " ").last.map { $0.lowercased() } ?? ""
    guard ["pukul", "pkl", "pkl.", "jam", "at"].contains(word) else { return trimmed }
    return withoutClockWord(trimmed.dropLast(word.count))
  }

  /// Serials between 1990 and 2100: smaller numbers are counts, larger ones ids.
  private static func serial(_ text: String) -> Double? {
    guard let number = Double(text), (32_874..<73_415).contains(number) else { return nil }
    return number
  }

  private static func moment(ofSerial serial: Double, time: String?, offsetMinutes: Int) -> Instant? {
    let day = Int(serial.rounded(.down))
    let fraction = Int(((serial - serial.rounded(.down)) * 86_400).rounded())
    guard let epoch = CivilDate(1899, 12, 30) else { return nil }
    let seconds = time.map { secondsOfFraction($0) ?? secondsOfDay($0) } ?? fraction
    return seconds.map { instant(epoch.adding(days: day), seconds: $0, offsetMinutes: offsetMinutes) }
  }

  private static func instant(_ date: CivilDate, seconds: Int, offsetMinutes: Int) -> Instant {
    Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(seconds) - Int64(offsetMinutes) * 60)
  }
}

/// A time as a table writes it, and whether it could be read.
struct WrittenTime {
  let moment: Instant?
  /// What is written and could not be read.
  let unread: String?

  init(day: String, time: String?, offsetMinutes: Int, order: DayOrder) {
    if let moment = WrittenMoment.table(day: day, time: time, offsetMinutes: offsetMinutes, order: order) {
      (self.moment, unread) = (moment, nil)
    } else if let time, let moment = WrittenMoment.table(day: day, time: nil, offsetMinutes: offsetMinutes, order: order) {
      // The day alone is enough for clocks that count days.
      (self.moment, unread) = (moment, time)
    } else {
      (moment, unread) = (nil, [day, time].compactMap { $0 }.joined(separator: " "))
    }
  }
}

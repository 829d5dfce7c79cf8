extension Instant {
  /// Reads RFC 3339 (`2026-11-22T14:05:32.120+07:00`, `…Z`); a blank may stand for the `T`, seconds may be missing, the
  /// offset may lack its colon. Without an offset the clock face is read in `zone`, and `nil` is given where there is none.
  /// A bare date is no moment: `nil`.
  public init?(rfc3339 text: some StringProtocol, assuming zone: Zone? = nil) {
    var text = String(text)
    let moment = text.withUTF8 { Instant(rfc3339: UnsafeRawBufferPointer($0), assuming: zone) }
    guard let moment else { return nil }
    self = moment
  }

  /// The same over bytes, for readers that hold no string.
  public init?(rfc3339 bytes: UnsafeRawBufferPointer, assuming zone: Zone? = nil) {
    var scan = DigitScanner(bytes: bytes)
    guard let year = scan.number(4), scan.take("-"), let month = scan.number(2), scan.take("-"),
      let day = scan.number(2), let date = CivilDate(year, month, day),
      scan.take("T") || scan.take("t") || scan.take(" "),
      let hour = scan.number(2), hour < 24, scan.take(":"), let minute = scan.number(2), minute < 60
    else { return nil }
    var millisecond = 0
    if scan.take(":") {
      // 60 is a leap second: it reads as the last whole second of its minute.
      guard let second = scan.number(2), second <= 60 else { return nil }
      millisecond = min(second, 59) * 1000
      if scan.take(".") || scan.take(",") {
        guard let fraction = scan.fraction() else { return nil }
        millisecond += fraction
      }
    }
    guard let offset = scan.offset(assuming: zone), scan.isAtEnd else { return nil }
    self.init(
      CivilTime(date: date, minuteOfDay: hour * 60 + minute, millisecondOfMinute: millisecond), offsetMinutes: offset)
  }
}

/// Walks over digits and marks of a time stamp.
private struct DigitScanner {
  let bytes: UnsafeRawBufferPointer
  var position = 0

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: mark) else { return false }
    position += 1
    return true
  }

  mutating func number(_ digits: Int) -> Int? {
    guard position + digits <= bytes.count else { return nil }
    var value = 0
    for index in position..<position + digits {
      guard let digit = digit(at: index) else { return nil }
      value = value * 10 + digit
    }
    position += digits
    return value
  }

  /// Milliseconds from one or more fraction digits.
  mutating func fraction() -> Int? {
    var value = 0
    var weight = 100
    let start = position
    while position < bytes.count, let digit = digit(at: position) {
      value += digit * weight
      weight /= 10
      position += 1
    }
    return position > start ? value : nil
  }

  /// Minutes east of UTC.
  mutating func offset(assuming zone: Zone?) -> Int? {
    if isAtEnd { return zone?.offsetMinutes }
    if take("Z") || take("z") { return 0 }
    let sign: Int
    if take("+") { sign = 1 } else if take("-") { sign = -1 } else { return nil }
    guard let hours = number(2), hours <= 18 else { return nil }
    _ = take(":")
    guard let minutes = number(2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private func digit(at index: Int) -> Int? {
    let byte = bytes[index]
    return byte >= 48 && byte <= 57 ? Int(byte) - 48 : nil
  }
}

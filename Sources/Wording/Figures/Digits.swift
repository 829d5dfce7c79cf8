internal import HumasModel

/// Two digits, a zero in front where needed.
func twoDigits(_ number: Int) -> String {
  number < 10 ? "0\(number)" : "\(number)"
}

/// `14` mark `05`, and with `seconds` the seconds too.
func face(_ moment: Instant, in zone: Zone, mark: String, seconds: Bool) -> String {
  let time = moment.civil(in: zone)
  let short = "\(twoDigits(time.hour))\(mark)\(twoDigits(time.minute))"
  return seconds ? "\(short)\(mark)\(twoDigits(time.second))" : short
}

/// The number in groups of three.
func grouped(_ number: Int, by mark: String) -> String {
  let digits = String(number.magnitude)
  guard digits.utf8.count > 3 else { return number < 0 ? "-\(digits)" : digits }
  var text = number < 0 ? "-" : ""
  for (place, digit) in digits.enumerated() {
    if place > 0, (digits.utf8.count - place) % 3 == 0 { text += mark }
    text.append(digit)
  }
  return text
}

/// One decimal below a hundred, none above; what is beyond any sense stays finite.
func oneDecimal(_ value: Double, mark: String, group: String) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "–" }
  guard abs(value) < 100 else { return grouped(Int(value.rounded()), by: group) }
  let tenths = Int((value * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  return "\(sign)\(tenths.magnitude / 10)\(mark)\(tenths.magnitude % 10)"
}

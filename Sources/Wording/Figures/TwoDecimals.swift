/// Two decimals: `88,31`.
func twoDecimals(_ value: Double, mark: String) -> String {
  guard value.isFinite, abs(value) < 1e15 else { return "–" }
  let hundredths = Int((value * 100).rounded())
  let sign = hundredths < 0 ? "-" : ""
  return "\(sign)\(hundredths.magnitude / 100)\(mark)\(twoDigits(Int(hundredths.magnitude % 100)))"
}

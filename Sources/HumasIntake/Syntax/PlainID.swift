/// An id that went through a spreadsheet as a number: `4711.0`, `4711.00` and `4.711E+03` are `4711`. `nil` for one that was rounded
/// (`1.01E+07`): many records have lost their ids to it, and it is none any more.
func plainID(_ id: String) -> String? {
  let decimals = id.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
  let isWhole = decimals.count == 2 && !decimals[1].isEmpty && decimals[1].utf8.allSatisfy { $0 == UInt8(ascii: "0") }
  let whole = isWhole ? decimals[0] : id[...]
  if isNumber(whole) { return String(whole) }
  let parts = id.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
  guard parts.count == 2, let exponent = Int(parts[1]), (1...15).contains(exponent) else { return id }
  let places = parts[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
  guard places.count == 2, places[0].utf8.count == 1, isNumber(places[0]), isNumber(places[1]) else { return id }
  return places[1].utf8.count == exponent ? String(places[0] + places[1]) : nil
}

private func isNumber(_ text: Substring) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
}

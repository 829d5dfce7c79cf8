/// An id that went through a spreadsheet as a number: `4711.0` and `4.711E+03` are `4711`. `nil` for one that was rounded
/// (`1.01E+07`): many records have lost their ids to it, and it is none any more.
func plainID(_ id: String) -> String? {
  let whole = id.hasSuffix(".0") ? id.dropLast(2) : id[...]
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

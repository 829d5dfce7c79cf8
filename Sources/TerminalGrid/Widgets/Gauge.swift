/// A share as a bar of `width` columns, filled in halves: "███▌░░░░".
///
/// - Parameter permille: 0…1000; anything outside is taken as the nearer end. Something above 0 shows at least "▌", and
///   only 1000 fills the bar.
package func gauge(permille: Int, width: Int) -> String {
  guard width > 0 else { return "" }
  let share = min(max(permille, 0), 1000)
  var halves = (share * width * 2 + 500) / 1000
  if share > 0 { halves = max(1, halves) }
  if share < 1000 { halves = min(width * 2 - 1, halves) }
  let full = String(repeating: "█", count: halves / 2)
  let half = halves % 2 == 1 ? "▌" : ""
  return full + half + String(repeating: "░", count: width - halves / 2 - halves % 2)
}

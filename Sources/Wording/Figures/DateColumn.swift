/// A date as wide as the widest, so that what follows a list of dates stands in one column.
func column(_ date: String) -> String {
  date + String(repeating: " ", count: max(0, 15 - date.utf8.count))
}

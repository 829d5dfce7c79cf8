/// The metric of a figure as people write it: "luka_berat" is "Luka berat".
func metric(_ key: String) -> String {
  let words = key.split(separator: "_").joined(separator: " ")
  return words.prefix(1).uppercased() + words.dropFirst()
}

/// An agency by its initials alone where its name begins with them: "BPBD Kabupaten Wanasari" is "BPBD".
func shortAgency(_ name: String) -> String {
  guard let first = name.split(separator: " ").first, first.utf8.count > 2, first == first.uppercased() else { return name }
  return String(first)
}

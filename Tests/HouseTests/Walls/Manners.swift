import Foundation

/// What no source of the house may hold, and how long a file may be.
struct Manners: Sendable {
  var longestFile = 500

  /// Crashes on data, and ways out to a network: this program talks to files only.
  private static let forbidden = [
    "try!", " as! ", "fatalError(", "URLSession", "FoundationNetworking", "socket(", "getaddrinfo(", "CFStream",
  ]
  /// Folders of one person's machine.
  private static let machinePaths = ["/home/", "/Users/", "/root/"]
  private static let unfinished = ["TODO", "FIXME"]
  /// Names that say where a thing was put because nobody knew what it is.
  private static let emptyNames = ["Utils", "Utilities", "Helpers", "Helper", "Common", "Manager", "Misc", "Types"]

  /// What is wrong with the file, as sentences.
  func complaints(about file: SourceFile) -> [String] {
    var complaints: [String] = []
    for (number, line) in file.lines.enumerated() {
      complaints += Manners.found(in: line).map { "\(file.path):\(number + 1) holds \($0)" }
    }
    if file.lines.count > longestFile { complaints.append("\(file.path) is longer than \(longestFile) lines") }
    if let name = Manners.emptyName(in: file.path) { complaints.append("\(file.path) is named \(name)") }
    return complaints
  }

  private static func found(in line: Substring) -> [String] {
    let code = line.range(of: "//").map { line[..<$0.lowerBound] } ?? line
    return forbidden.filter { code.contains($0) } + (machinePaths + unfinished).filter { line.contains($0) }
  }

  private static func emptyName(in path: String) -> String? {
    let stems = path.split { $0 == "/" || $0 == "." }
    return emptyNames.first { name in stems.contains { $0 == name || $0.hasSuffix(name) } }
  }
}

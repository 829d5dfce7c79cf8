import Glibc
package import TerminalGrid

/// Where themes are found: files in some folders, then the ones built in, so that there is a theme without any file.
package struct ThemeShelf: Hashable, Sendable {
  /// The theme of a desk that chose none.
  package static let standard = "kentongan-gelap"

  private let folders: [String]

  /// - Parameter folders: looked at in this order, before the built-in themes.
  package init(folders: [String] = []) { self.folders = folders }

  /// The names to choose from: built-in ones in their order, then those of the files, sorted.
  package var names: [String] {
    let builtIn = BuiltInThemes.all.map(\.name)
    return builtIn + Set(folders.flatMap(ThemeShelf.names)).subtracting(builtIn).sorted()
  }

  /// - Parameter name: a theme's name, or the path of a file (with "/").
  package func theme(named name: String) throws(ThemeError) -> Theme {
    guard let (yaml, file) = try source(of: name) else { throw .unknown(name: name) }
    return try ThemeFile(yaml: yaml, file: file).theme(defaultName: name)
  }

  /// The file behind a name, to be watched for changes; `nil` for a built-in theme and an unknown name.
  package func file(of name: String) -> String? {
    if name.contains("/") { return name }
    return folders.lazy.map { "\($0)/\(name).yaml" }.first { access($0, R_OK) == 0 }
  }

  private func source(of name: String) throws(ThemeError) -> (yaml: String, file: String)? {
    if let file = file(of: name) { return (try ThemeShelf.contents(of: file), file) }
    return BuiltInThemes.all.first { $0.name == name }.map { ($0.yaml, "\(name).yaml") }
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if file.hasSuffix(".yaml") { names.append(String(file.dropLast(5))) }
    }
    return names
  }

  /// A theme is a few hundred bytes; of a file that is something else, no more than a megabyte is looked at.
  private static func contents(of file: String) throws(ThemeError) -> String {
    guard let stream = fopen(file, "re") else { throw .unreadable(file: file, code: errno) }
    defer { fclose(stream) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&bytes, 1, bytes.count, stream)
    guard ferror(stream) == 0 else { throw .unreadable(file: file, code: errno) }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }
}

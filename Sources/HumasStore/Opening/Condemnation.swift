internal import Glibc

/// A note beside the store that its file is damaged: whoever opens it next sets it aside.
///
/// It names the file it means, so that a sound one that has taken its place is left alone. Every process on the directory
/// sees it come.
struct Condemnation {
  private let path: String

  init(folder: String) { path = folder + "/periksa" }

  /// What is wrong with this file; `nil` = nothing is known against it.
  func problem(of file: FileIdentity) -> String? {
    guard let lines = OwnFile.read(path)?.split(separator: "\n"), lines.first.map(String.init) == file.text else {
      return nil
    }
    return lines.count > 1 ? String(lines[1]) : "damaged"
  }

  func pronounce(_ problem: String, on file: FileIdentity) throws(StoreError) {
    let line = problem.split(separator: "\n").first ?? "damaged"
    try OwnFile.write("\(file.text)\n\(line.prefix(500))\n", to: path)
  }

  func lift() { unlink(path) }
}

/// A file of the desk that grows by torn writes: the last line of each write lacks its end, which the next write brings.
struct TornFile {
  let path: String
  private var rest = ""

  init(path: String) { self.path = path }

  mutating func grow(by posts: [Post], on desk: DeskFolder) throws {
    let text = rest + posts.map(\.line).joined()
    rest = String(text.suffix(30))
    try desk.append(String(text.dropLast(30)), to: path)
  }

  mutating func finish(on desk: DeskFolder) throws {
    try desk.append(rest, to: path)
    rest = ""
  }
}

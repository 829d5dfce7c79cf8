internal import CSodium
internal import GRDB

extension Store {
  /// SHA-256 of a text in hexadecimal digits: the name under which an answer's words are kept.
  package static func hash(of text: String) -> String {
    let bytes = Array(text.utf8)
    var sum = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&sum, bytes, UInt64(bytes.count))
    return sum.hexadecimal
  }

  /// The words of an answer; `nil` where nobody has kept them.
  package func answerText(_ hash: String) throws(StoreError) -> String? {
    try read { try AnswerTexts(db: $0).text(hash) }
  }

  /// How many kept answers do not hold the words that their digest was taken of.
  package func alteredTexts() throws(StoreError) -> Int {
    try read { AnswerTexts(db: $0).readable().count { Store.hash(of: $0.value) != $0.key } }
  }
}

struct AnswerTexts {
  let db: Database

  func keep(_ text: String, _ hash: String) throws {
    let command = try db.command("INSERT OR IGNORE INTO answer_text (hash, text) VALUES (?, ?)")
    command.bind(hash)
    command.bind(text)
    try command.run()
  }

  /// All that can be read, up to the first damage.
  func readable() -> [String: String] {
    var texts: [String: String] = [:]
    guard let command = try? db.command("SELECT hash, text FROM answer_text") else { return texts }
    defer { command.rewind() }
    while (try? command.step()) == true { texts[command.text(0)] = command.text(1) }
    return texts
  }

  func text(_ hash: String) throws -> String? {
    let command = try db.command("SELECT text FROM answer_text WHERE hash = ?")
    command.bind(hash)
    return try command.first { $0.text(0) }
  }
}

internal import CSodium
internal import GRDB
internal import HumasModel

/// A link of the chain that holds the log of decisions together: whoever changes a line must change all that follow.
struct LogLink {
  var number: Int64
  var digest: [UInt8]

  /// Before the first decision.
  static let start = LogLink(number: 0, digest: [UInt8](repeating: 0, count: 32))
  static let columns = "number, at, operator, action, subject, detail"

  /// SHA-256 over this link's digest and the decision's fields; each text behind its length, so that no two decisions read alike.
  func digest(of decision: Decision) -> [UInt8] {
    var bytes = digest
    bytes.append(bigEndian: decision.number)
    bytes.append(bigEndian: decision.at.milliseconds)
    for text in [decision.operatorName, decision.action, decision.subject, decision.detail] {
      bytes.append(bigEndian: Int64(text.utf8.count))
      bytes.append(contentsOf: text.utf8)
    }
    var sum = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
    crypto_hash_sha256(&sum, bytes, UInt64(bytes.count))
    return sum
  }

  /// Writes a decision behind the last one and gives its number.
  static func append(_ decision: Decision, _ db: Database) throws -> Int64 {
    let last = try db.command("SELECT number, digest FROM decision ORDER BY number DESC LIMIT 1")
      .first { LogLink(number: $0.integer(0), digest: $0.blob(1)) }
    var numbered = decision
    numbered.number = (last?.number ?? 0) + 1
    try insert(numbered, after: last ?? .start, db)
    return numbered.number
  }

  private static func insert(_ decision: Decision, after last: LogLink, _ db: Database) throws {
    let command = try db.command("INSERT INTO decision (\(columns), digest) VALUES (?, ?, ?, ?, ?, ?, ?)")
    command.bind(decision.number)
    command.bind(decision.at)
    command.bind(decision.operatorName)
    command.bind(decision.action)
    command.bind(decision.subject)
    command.bind(decision.detail)
    command.bind(last.digest(of: decision))
    try command.run()
  }

  static func decision(_ row: Command) -> Decision {
    Decision(
      number: row.integer(0), at: row.moment(1), operatorName: row.text(2), action: row.text(3), subject: row.text(4),
      detail: row.text(5))
  }
}

extension [UInt8] {
  fileprivate mutating func append(bigEndian value: Int64) {
    Swift.withUnsafeBytes(of: value.bigEndian) { append(contentsOf: $0) }
  }
}

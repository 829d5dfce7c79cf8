import HumasModel

/// `{"kind":"delivery","answer":12,"case":20,"status":"sent|failed","at":…,"reason":…}`
///
/// The keys that only a delivery has are looked for among the unknown ones: in a mention they stay what nobody knows.
extension DeskRecord {
  func delivery() throws(Flaw) -> Delivery {
    guard let answer = try number("answer") else { throw Flaw(reason: .badNumber, detail: "answer") }
    return Delivery(
      answer: answer, caseNumber: try number("case"), hasArrived: try hasArrived(), at: try moment(.at),
      reason: member("reason").flatMap { $0.kind == .string ? JSONText.decoded($0, in: bytes) : nil })
  }

  private func hasArrived() throws(Flaw) -> Bool {
    let word = try required(.status)
    switch word.lowercased() {
    case "sent", "terkirim", "delivered": return true
    case "failed", "gagal": return false
    default: throw Flaw(reason: .unknownStatus, detail: word)
    }
  }

  /// As a number or in quotes; a wrong one is a flaw of the record.
  private func number(_ key: String) throws(Flaw) -> Int64? {
    guard let value = member(key), value.kind != .null else { return nil }
    guard let number = Int64(String(decoding: bytes[value.range], as: UTF8.self)) else {
      throw Flaw(reason: .badNumber, detail: key)
    }
    return number
  }

  private func member(_ key: String) -> JSONScanner.Value? {
    unknown.first { bytes[$0.key.range].elementsEqual(key.utf8) }?.value
  }
}

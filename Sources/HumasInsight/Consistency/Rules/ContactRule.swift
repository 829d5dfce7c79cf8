package import HumasModel
import HumasText

/// A number that is not on the approved list, or two numbers for one service.
package struct ContactRule: Rule {
  package static let id = "contact"

  package func findings(in ledger: Ledger) -> [Finding] {
    unapproved(in: ledger) + ledger.between(where: { !$0.contacts.isEmpty }, clashes)
  }

  private func unapproved(in ledger: Ledger) -> [Finding] {
    let approved = Set(ledger.registers.contacts.map { ContactNumber.national($0.value) })
    guard !approved.isEmpty else { return [] }
    return ledger.within { reading in
      reading.contacts.filter { !$0.isPrivate && !approved.contains($0.digits) }.map { contact in
        FindingMaker.finding(
          ContactRule.id, .contradiction, .warning, subject: contact.service.joined(separator: " "),
          sides: [(reading, contact.phrase, reading.tokens.written(contact.tokens), nil)])
      }
    }
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard !newer.isCorrection, !ContactRule.newNumber.stand(in: newer.tokens) else { return [] }
    let known = Set(older.contacts.map(\.digits))
    let said = Set(newer.contacts.map(\.digits))
    return older.contacts.filter { !said.contains($0.digits) && !$0.isPrivate }.flatMap { first in
      newer.contacts.filter {
        !known.contains($0.digits) && !$0.isPrivate && isOneService(first, $0)
      }.map { second in
        FindingMaker.finding(
          ContactRule.id, .contradiction, .alarm, subject: first.service.joined(separator: " "),
          sides: [
            (older, first.phrase, older.tokens.written(first.tokens), nil),
            (newer, second.phrase, newer.tokens.written(second.tokens), nil),
          ])
      }
    }
  }

  private static let newNumber: Phrases = [
    "nomor baru", "berganti", "ganti nomor", "tidak aktif lagi", "pengganti", "nomor tambahan",
    "menggantikan",
  ]

  /// The same words for the service, or a number so alike that one of the two is a slip.
  private func isOneService(_ first: ContactMention, _ second: ContactMention) -> Bool {
    let (a, b) = (Set(first.service), Set(second.service))
    let shared = a.intersection(b)
    if isSlip(first.digits, second.digits) { return a.isEmpty || b.isEmpty || !shared.isEmpty }
    return !shared.isEmpty && (shared == a || shared == b) && shared != ["posko"]
  }

  /// Same length, at most two digits different.
  private func isSlip(_ a: String, _ b: String) -> Bool {
    a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).count { $0 != $1 } <= 2
  }
}

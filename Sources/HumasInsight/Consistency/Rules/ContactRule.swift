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
          ContactRule.id, .contradiction, .warning, subject: subject(contact, in: reading),
          sides: [(reading, contact.phrase, reading.tokens.written(contact.tokens), nil)])
      }
    }
  }

  private func clashes(_ older: Reading, _ newer: Reading) -> [Finding] {
    guard !newer.isCorrection, !newer.cues.changesANumber else { return [] }
    let gone = ContactRule.contacts(of: older, missingIn: newer)
    guard !gone.isEmpty else { return [] }
    let new = ContactRule.contacts(of: newer, missingIn: older)
    return gone.flatMap { first in
      new.filter { isOneService(first, $0) }.map { second in
        FindingMaker.finding(
          ContactRule.id, .contradiction, .alarm, subject: subject(first, in: older),
          sides: [
            (older, first.phrase, older.tokens.written(first.tokens), nil),
            (newer, second.phrase, newer.tokens.written(second.tokens), nil),
          ])
      }
    }
  }

  private static func contacts(of reading: Reading, missingIn other: Reading) -> [ContactMention] {
    reading.contacts.filter { contact in
      !contact.isPrivate && !other.contacts.contains { $0.digits == contact.digits }
    }
  }

  /// The service in the text's words; a number without one is named by itself.
  private func subject(_ contact: ContactMention, in reading: Reading) -> String {
    contact.service.isEmpty ? reading.tokens.written(contact.tokens) : contact.service.joined(separator: " ")
  }

  /// The same words for the service, or a number so alike that one of the two is a slip.
  private func isOneService(_ first: ContactMention, _ second: ContactMention) -> Bool {
    if isSlip(first.digits, second.digits) {
      return first.service.isEmpty || second.service.isEmpty || first.service.contains(where: second.service.contains)
    }
    guard first.service.contains(where: second.service.contains) else { return false }
    let (a, b) = (Set(first.service), Set(second.service))
    let shared = a.intersection(b)
    return !shared.isEmpty && (shared == a || shared == b) && shared != ["posko"]
  }

  /// Same length, at most two digits different.
  private func isSlip(_ a: String, _ b: String) -> Bool {
    a.utf8.count == b.utf8.count && zip(a.utf8, b.utf8).count { $0 != $1 } <= 2
  }
}

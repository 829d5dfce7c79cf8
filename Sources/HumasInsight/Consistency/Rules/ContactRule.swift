package import HumasModel
import HumasText

/// A number that is not on the approved list, or two numbers for one service.
package struct ContactRule: Rule {
  package static let id = "contact"

  package func findings(in ledger: Ledger) -> [Finding] {
    unapproved(in: ledger) + mistakenShortNumbers(in: ledger) + ledger.between(where: { !$0.contacts.isEmpty }, clashes)
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

  /// "Telepon PLN 132" where the list has 123 for PLN. A short number of a service that the list does not have is left
  /// alone: everybody may name the police.
  private func mistakenShortNumbers(in ledger: Ledger) -> [Finding] {
    let approved = ledger.registers.contacts.map {
      (words: ContactRule.words(of: $0.service), digits: ContactNumber.national($0.value))
    }
    guard approved.contains(where: { $0.digits.utf8.count <= 8 }) else { return [] }
    return ledger.within { reading in
      ShortNumber.all(in: reading).filter { number in
        !approved.contains { $0.digits == number.digits }
          && approved.contains { $0.digits.utf8.count <= 8 && !$0.words.isDisjoint(with: number.service) }
      }.map { number in
        FindingMaker.finding(
          ContactRule.id, .contradiction, .warning, subject: reading.tokens.written(number.tokens),
          sides: [(reading, number.tokens, reading.tokens.written(number.tokens), nil)])
      }
    }
  }

  private static func words(of label: String) -> Set<String> {
    let tokens = Tokens(label)
    return ContentWords.set(of: tokens, 0..<tokens.count)
      .subtracting(["contact", "center", "call", "layanan", "posko", "hotline", "nomor", "darurat"])
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
    if first.isOneTopic(with: second) { return true }
    guard first.service.contains(where: second.service.contains) else { return false }
    let (a, b) = (Set(first.service), Set(second.service))
    let shared = a.intersection(b)
    return !shared.isEmpty && (shared == a || shared == b) && shared != ["posko"]
  }

  /// At most two digits different, or one left out.
  private func isSlip(_ a: String, _ b: String) -> Bool {
    if a.utf8.count == b.utf8.count { return zip(a.utf8, b.utf8).count { $0 != $1 } <= 2 }
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    guard long.utf8.count == short.utf8.count + 1 else { return false }
    let head = zip(short.utf8, long.utf8).prefix { $0 == $1 }.count
    return short.utf8.dropFirst(head).elementsEqual(long.utf8.dropFirst(head + 1))
  }
}

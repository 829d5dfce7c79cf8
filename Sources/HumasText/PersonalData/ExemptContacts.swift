/// Approved contacts and own accounts in their normal forms.
struct ExemptContacts {
  private var numbers: Set<[UInt8]> = []
  private var addresses: Set<String> = []

  init(_ contacts: [String]) {
    for contact in contacts {
      let view = VisibleText(contact)
      let digits = view.scalars.filter(\.isDigit).map { UInt8($0.value - 0x30) }
      if view.scalars.contains(where: { $0.isLetter || $0 == "@" }) {
        addresses.insert(ExemptContacts.normalAddress(view.scalars))
      } else if !digits.isEmpty {
        numbers.insert(ExemptContacts.normalNumber(digits))
      }
    }
  }

  func contains(number digits: [UInt8]) -> Bool { numbers.contains(ExemptContacts.normalNumber(digits)) }

  func contains(address scalars: some Sequence<Unicode.Scalar>) -> Bool {
    addresses.contains(ExemptContacts.normalAddress(scalars))
  }

  /// The national form: `62812…`, `620812…` (from "+62 (0) 812…") and `0062812…` are `0812…`.
  static func normalNumber(_ digits: [UInt8]) -> [UInt8] {
    let prefix = digits.starts(with: [0, 0, 6, 2]) ? 4 : digits.starts(with: [6, 2]) && digits.count > 9 ? 2 : 0
    return prefix == 0 ? digits : [0] + digits.dropFirst(prefix).drop { $0 == 0 }
  }

  private static func normalAddress(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    for scalar in scalars where scalar != " " {
      text.append(scalar.value >= 0x41 && scalar.value <= 0x5A ? Unicode.Scalar(UInt8(scalar.value) + 0x20) : scalar)
    }
    return text.first == "@" ? String(text.dropFirst()) : String(text)
  }
}

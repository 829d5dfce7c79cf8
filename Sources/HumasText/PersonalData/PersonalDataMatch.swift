/// A stretch of a text that would tell who someone is, or how to reach them.
package struct PersonalDataMatch: Sendable, Hashable {
  /// The one list of what counts as personal data at every exit of the desk.
  package enum Kind: String, Sendable, CaseIterable {
    /// NIK or family-card number: 16 digits, however they are spelled.
    case identityNumber
    /// Mobile or landline number.
    case phone
    case email
    /// An account name behind `@`.
    case handle
    /// A name that the caller said is a private person's.
    case name
  }

  package var kind: Kind
  /// UTF-8 offsets into the text.
  package var range: Range<Int>

  package init(kind: Kind, range: Range<Int>) {
    self.kind = kind
    self.range = range
  }
}

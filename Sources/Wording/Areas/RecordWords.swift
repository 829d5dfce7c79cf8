package import HumasModel

/// The words of one record: class, state, confidentiality.
package protocol RecordWords {
  func word(for classification: Classification) -> String
  /// P pengaduan, A aspirasi, I permintaan informasi …; one character.
  func letter(for classification: Classification) -> String
  var unclassified: String { get }
  /// The state in the desk's words; a source's own unknown word stays as it is.
  func word(for status: Status) -> String
  func word(for confidentiality: Confidentiality) -> String
  func word(for status: StatementStatus) -> String
}

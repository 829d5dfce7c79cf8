/// A date, a clock time or both, as a text says it: nothing filled in, nothing converted.
package struct TimePhrase: Sendable, Hashable {
  package var year: Int?
  /// 1…12
  package var month: Int?
  /// 1…31
  package var day: Int?
  /// ISO, Monday = 1.
  package var weekday: Int?
  /// "kemarin" −1, "hari ini" and "tadi" 0, "besok" 1, "lusa" 2.
  package var relativeDays: Int?
  /// 0…24
  package var hour: Int?
  /// 0…59
  package var minute: Int?
  /// "WIB", "WITA", "WIT", upper case.
  package var zone: String?
  package var tokens: Range<Int>

  package var hasClock: Bool { hour != nil }
  package var hasDate: Bool { day != nil || relativeDays != nil }
}

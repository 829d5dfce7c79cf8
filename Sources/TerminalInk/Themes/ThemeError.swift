/// What is wrong with a theme: which file, which key, and what stands there.
package enum ThemeError: Error, Hashable, Sendable {
  /// No theme of this name: neither built in nor a file in the folders looked at.
  case unknown(name: String)
  /// The file cannot be read: `errno`.
  case unreadable(file: String, code: Int32)
  /// The file is no YAML: the line, from 1, and the parser's word for it.
  case notYAML(file: String, line: Int, problem: String)
  /// A colour is missing that base16 requires; a file with base10…base17 must have all of them.
  case missingColour(file: String, key: String)
  /// The value is not six hexadecimal digits, nor, under `roles`, the name of a colour of the palette.
  case badColour(file: String, key: String, value: String)
  /// A key under `roles` that names no role, or a property no role has.
  case unknownKey(file: String, key: String)
  /// A property that must be `true` or `false` is neither.
  case notTrueOrFalse(file: String, key: String, value: String)
}

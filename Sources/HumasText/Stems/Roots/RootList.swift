/// The headwords of the Indonesian dictionary of hunspell (Debian package hunspell-id; Ali Ahmadi, Benitius Brevoort;
/// LGPL 3), by whether the dictionary lets them take affixes. Words only; its affix rules are not in use.
///
/// Made by `kentongan-bench train roots`; what is corrected by hand stands in `RootCorrections`.
enum RootList {
  /// Words that take prefixes or suffixes.
  static let affixed = [affixed1, affixed2].joined(separator: " ")

  /// Words that the dictionary knows without affixes.
  static let lone = [lone1, lone2, lone3, lone4, lone5].joined(separator: " ")
}

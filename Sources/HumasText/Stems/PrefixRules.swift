/// The prefixes of Indonesian and how they melt into a root, for a reader who goes from the word back to the root.
///
/// After the tables of Confix Stripping (Adriani, Asian, Nazief, Tahaghoghi, Williams 2007), Enhanced Confix Stripping
/// (Mahendra, Arifin, Ciptaningtyas 2009) and their revision by Tahitoe and Purwarianti (2010). Where the tables give
/// several roots for one form, they are tried in this order, and the list of roots decides.
enum PrefixRules {
  /// The rules for words that begin with a letter, a…z.
  static func rules(for first: UInt8) -> [PrefixRule] {
    first >= 0x61 && first <= 0x7A ? byLetter[Int(first - 0x61)] : []
  }

  private static let byLetter: [[PrefixRule]] = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { letter in
    all.filter { $0.opening.first == letter }
  }

  private static let all = plain + ber + ter + nasal("me") + mem + per + nasal("pe") + pem + pe + pronouns

  private static let plain: [PrefixRule] = [
    PrefixRule("di", .anything, .off(2)), PrefixRule("ke", .anything, .off(2)), PrefixRule("se", .anything, .off(2)),
  ]

  private static let ber: [PrefixRule] = [
    PrefixRule("ber", .vowel, .off(3), .off(2)),
    PrefixRule("ber", .consonant(besides: "r"), .off(3)),
    PrefixRule("bel", .oneOf("a"), .off(3)),
    PrefixRule("be", .consonantThenEr(besides: "rl"), .off(2)),
  ]

  private static let ter: [PrefixRule] = [
    PrefixRule("ter", .vowel, .off(3), .off(2)),
    PrefixRule("ter", .consonant(besides: "r"), .off(3)),
    PrefixRule("te", .consonantThenEr(besides: "r"), .off(2)),
  ]

  /// What meN- and peN- have in common: the nasal stands before the root, or in the place of its k, s or t.
  private static func nasal(_ prefix: String) -> [PrefixRule] {
    [
      PrefixRule(prefix, .oneOf("lrwy"), .off(2)),
      PrefixRule(prefix + "m", .oneOf("bfv"), .off(3)),
      PrefixRule(prefix + "m", .vowel, .off(2), .off(3, restoring: "p")),
      PrefixRule(prefix + "mr", .vowel, .off(2), .off(3, restoring: "p")),
      PrefixRule(prefix + "n", .oneOf("cdjstz"), .off(3)),
      PrefixRule(prefix + "n", .vowel, .off(2), .off(3, restoring: "t")),
      PrefixRule(prefix + "nge", .consonant(besides: ""), .off(4), .off(4, restoring: "k"), .off(5), .off(2)),
      PrefixRule(prefix + "ng", .oneOf("ghqk"), .off(4)),
      PrefixRule(prefix + "ng", .vowel, .off(4), .off(4, restoring: "k"), .off(2)),
      PrefixRule(prefix + "ny", .vowel, .off(4, restoring: "s"), .off(2)),
    ]
  }

  private static let mem: [PrefixRule] = [PrefixRule("memp", .anything, .off(3))]

  private static let per: [PrefixRule] = [
    PrefixRule("per", .vowel, .off(3), .off(2)),
    PrefixRule("per", .consonant(besides: "r"), .off(3)),
  ]

  private static let pem: [PrefixRule] = [PrefixRule("pemp", .oneOf("lr"), .off(3))]

  private static let pe: [PrefixRule] = [
    PrefixRule("pel", .oneOf("a"), .off(3)),
    PrefixRule("pe", .consonant(besides: "rwylmn"), .off(2)),
  ]

  private static let pronouns: [PrefixRule] = [
    PrefixRule("kau", .anything, .off(3)), PrefixRule("ku", .anything, .off(2)),
  ]
}

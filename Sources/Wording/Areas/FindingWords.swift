package import HumasModel

/// Warnings about what the office says.
package protocol FindingWords {
  func word(for verdict: Finding.Verdict) -> String
  func word(for severity: Finding.Severity) -> String
  /// What it is about, as the first word of its row: the thing counted, "Kontak", or the kind of fault.
  func label(of finding: Finding) -> String
  /// Name of the rule that found it; an unknown id stays as it is.
  func name(ofRule id: String) -> String
  /// What is wrong with a finding that has one side, in two words: "tidak terdaftar".
  func fault(of finding: Finding) -> String
  /// Why it is a warning, in a sentence.
  func why(_ finding: Finding, in zone: Zone) -> String
  /// What to do about it.
  func advice(for finding: Finding) -> String
  /// Name of a side that is a register and no statement.
  func register(_ statement: String) -> String?
}

package import HumasModel

/// One way in which what is said can clash. A rule looks at the whole ledger and names what it finds; it changes
/// nothing and asks no clock. Equal ledgers give equal findings, in whatever order the statements came.
package protocol Rule: Sendable {
  /// The rule's name in findings, settings and word lists: `count`, `status` …
  static var id: String { get }
  func findings(in ledger: Ledger) -> [Finding]
}

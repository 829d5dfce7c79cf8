import HumasInsight
import HumasModel

/// What the desk works out of one statement by itself, kept as long as its text and the registers stay.
struct StatementNotes: Sendable {
  let statement: Statement
  /// With personal data hidden.
  let masked: Statement
  let textHash: String
  let claims: [Claim]
  /// Registered hoaxes that it speaks of, and how.
  let hoaxes: [(register: String, stance: EchoStance)]

  init(_ statement: Statement, policy: DeskPolicy) {
    self.statement = statement
    masked = policy.masking.masked(statement)
    textHash = CanonicalText.hash(of: statement.text)
    claims = policy.claims.claims(in: statement)
    hoaxes = policy.echoes.hoaxes(in: statement.text)
  }
}

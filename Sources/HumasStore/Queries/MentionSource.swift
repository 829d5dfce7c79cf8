internal import GRDB
internal import HumasModel

/// The table that answers a question about mentions: the present one, or a past state put together from versions.
enum MentionSource {
  case now
  case asOf(Instant)
  /// Before the store saw anything: what had been said, in the first version seen.
  case reconstructed(Instant)

  init(_ view: View, _ db: Database) throws {
    guard let moment = view.moment else {
      self = .now
      return
    }
    let firstSeen = try db.command("SELECT first_seen FROM desk").first { $0.optionalMoment(0) } ?? nil
    self = moment < firstSeen ?? moment ? .reconstructed(moment) : .asOf(moment)
  }

  var isPresent: Bool {
    if case .now = self { true } else { false }
  }

  var isReconstructed: Bool {
    if case .reconstructed = self { true } else { false }
  }

  /// To stand behind FROM; the arguments that ``bind(to:)`` gives belong to its marks and come first in the statement.
  var table: String {
    switch self {
    case .now: "mention"
    case .asOf: MentionSource.union("seen <= ?1", "seen <= ?1 AND until > ?1")
    case .reconstructed: MentionSource.union("revision = 1 AND at <= ?1", "revision = 1 AND at <= ?1")
    }
  }

  func bind(to command: Command) {
    switch self {
    case .now: break
    case .asOf(let moment), .reconstructed(let moment): command.bind(moment)
    }
  }

  private static func union(_ present: String, _ earlier: String) -> String {
    """
    (SELECT \(StoredMention.columns) FROM mention WHERE \(present)
     UNION ALL SELECT \(StoredMention.columns) FROM mention_version WHERE \(earlier))
    """
  }
}

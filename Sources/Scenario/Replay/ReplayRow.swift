import HumasModel

/// One row of a file to replay: bytes to keep, and between them the moments to move.
struct ReplayRow: Sendable {
  enum Piece: Sendable {
    case bytes([UInt8])
    case moment(Instant)
  }

  /// When it was said; `nil` = the row does not say.
  var moment: Instant?
  var pieces: [Piece]

  /// A row to pass on as it is.
  init(kept bytes: [UInt8]) {
    moment = nil
    pieces = [.bytes(bytes)]
  }

  init(moment: Instant?, pieces: [Piece]) {
    self.moment = moment
    self.pieces = pieces
  }

  /// The row with all its moments moved, ending in a newline.
  func bytes(moving span: Span) -> [UInt8] {
    pieces.flatMap { piece in
      switch piece {
      case .bytes(let bytes): bytes
      case .moment(let moment): Array("\"\((moment + span).rfc3339(in: Scenario.zone))\"".utf8)
      }
    } + [UInt8(ascii: "\n")]
  }
}

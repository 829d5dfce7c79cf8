package import HumasModel
package import TerminalGrid

/// Everything that can happen to the board.
package enum Event: Sendable {
  case key(Key)
  case resized(Size)
  /// The time. The board has no clock: send one before every batch of other events, and one each second.
  case tick(Instant)
  /// The desk as it stands now.
  case news(Snapshot)
  /// The stretch of a list asked for with ``Effect/load(_:)``.
  case loaded(PageReply)
  /// The record asked for with ``Effect/open(_:)``.
  case detail(DetailReply)
  /// The desk masks from now on, or no longer: the answer to ``Effect/setMasking(_:)``.
  case masking(Bool)
  /// A decision about cases was taken.
  case acted(CaseOutcome)
  /// A decision about cases was not taken.
  case refused(CaseRefusal)
  /// A decision about what the office says was taken, or was not.
  case steered(StatementOutcome)
  case notSteered(StatementRefusal)
  /// The text that came back from the editor.
  case edited(String)
  /// Something went wrong that the next news may not tell: a question that could not be answered, for one.
  case failed(Trouble)
}

package import HumasModel

/// What a measure looks at of one report: as it stands at the moment, and what its versions tell.
package struct MeasuredCase: Sendable {
  /// As the desk's own decisions leave it.
  package var mention: Mention
  /// Its statuses as the desk saw them, oldest first, the present one last.
  package var history: [StatusChange]
  /// When an answer of the desk itself left it.
  package var answeredHere: Instant?
  package var isReopenedHere: Bool
  /// Its agency is another one than in an earlier version.
  package var hasChangedAgency: Bool

  package init(
    mention: Mention, history: [StatusChange], answeredHere: Instant? = nil, isReopenedHere: Bool = false,
    hasChangedAgency: Bool = false
  ) {
    self.mention = mention
    self.history = history
    self.answeredHere = answeredHere
    self.isReopenedHere = isReopenedHere
    self.hasChangedAgency = hasChangedAgency
  }

  /// Open again after it had been answered or closed.
  var isReopened: Bool {
    isReopenedHere || zip(history, history.dropFirst()).contains { !$0.status.isOpen && $1.status.isOpen }
  }

  var wasClosedBySystem: Bool {
    mention.status == .closedBySystem || history.contains { $0.status == .closedBySystem }
  }

  /// Handed from one agency to another.
  var wasMoved: Bool { hasChangedAgency || history.contains { $0.status == .atOtherAgency } }
}

/// What a key, a click or a palette word asks for. It lives beside the sentences, so that none is without one.
package enum Command: Sendable, Hashable {
  case up, down, pageUp, pageDown, top, bottom
  case open, close, nextRecord, previousRecord, zoom, back, forward
  case nextPanel, previousPanel
  case panel(PanelName)
  case search, filter, clearFilter
  case follow, freeze
  case mark, copy, explain
  case claim, release, assign, classify, answer, approve, putAway, reopen, undo
  case nextFresh, caughtUp, groupByIssue, markIssue
  /// What the fourth panel lists; noting that a statement is out.
  case nextShelf, publish
  /// While an answer is being written.
  case sendAnswer, keepDraft, nextTemplate, editor
  case masking, theme, language
  case sources, rejects, troubles, log, evaluation
  case palette, help, redraw, suspend, quit
}

extension Command: CaseIterable {
  package static let allCases: [Command] =
    [
      .open, .close, .nextRecord, .previousRecord, .zoom, .explain, .up, .down, .pageUp, .pageDown, .top, .bottom,
      .nextPanel, .previousPanel,
    ] + PanelName.allCases.map(Command.panel) + [
      .back, .forward, .search, .filter, .clearFilter, .groupByIssue, .follow, .freeze, .claim, .release, .answer,
      .approve, .assign, .classify, .publish, .putAway, .reopen, .undo, .nextFresh, .caughtUp, .nextShelf, .mark, .markIssue, .copy, .sendAnswer,
      .keepDraft, .nextTemplate, .editor, .masking, .theme, .language, .sources, .rejects, .troubles, .log, .evaluation, .palette, .help, .redraw, .suspend, .quit,
    ]
}

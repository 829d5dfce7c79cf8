/// What a key, a click or a palette word asks for. It lives beside the sentences, so that none is without one.
package enum Command: Sendable, Hashable {
  case up, down, pageUp, pageDown, top, bottom
  case open, close, nextRecord, previousRecord, zoom, back, forward
  case nextPanel, previousPanel
  case panel(PanelName)
  case search, filter, clearFilter
  case follow, freeze
  case mark, copy, explain
  case masking, theme, language
  case sources, rejects, troubles
  case palette, help, redraw, suspend, quit
}

extension Command: CaseIterable {
  package static let allCases: [Command] =
    [
      .open, .close, .nextRecord, .previousRecord, .zoom, .explain, .up, .down, .pageUp, .pageDown, .top, .bottom,
      .nextPanel, .previousPanel,
    ] + PanelName.allCases.map(Command.panel) + [
      .back, .forward, .search, .filter, .clearFilter, .follow, .freeze, .mark, .copy, .masking, .theme, .language,
      .sources, .rejects, .troubles, .palette, .help, .redraw, .suspend, .quit,
    ]
}

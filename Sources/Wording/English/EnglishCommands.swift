extension English {
  package func name(of command: Command) -> String {
    switch command {
    case .up: "up"
    case .down: "down"
    case .pageUp: "page up"
    case .pageDown: "page down"
    case .top: "top"
    case .bottom: "bottom"
    case .open: "detail"
    case .close: "close"
    case .nextRecord: "next"
    case .previousRecord: "previous"
    case .zoom: "zoom"
    case .back: "back"
    case .forward: "forward"
    case .nextPanel: "panel"
    case .previousPanel: "previous panel"
    case .panel(let panel): title(of: panel).lowercased()
    case .search: "search"
    case .filter: "filter"
    case .clearFilter: "clear filter"
    case .follow: "follow"
    case .freeze: "freeze"
    case .mark: "mark"
    case .copy: "copy"
    case .explain: "why"
    case .masking: "masking"
    case .theme: "theme"
    case .language: "language"
    case .sources: "sources"
    case .rejects: "rejects"
    case .troubles: "troubles"
    case .palette: "command"
    case .help: "help"
    case .redraw: "redraw"
    case .suspend: "suspend"
    case .quit: "quit"
    }
  }

  package func sentence(for command: Command) -> String {
    switch command {
    case .up: "Previous row"
    case .down: "Next row"
    case .pageUp: "A screen up"
    case .pageDown: "A screen down"
    case .top: "First row"
    case .bottom: "Last row"
    case .open: "Open the details of the selected row"
    case .close: "Close what is open; in a zoomed panel: back to all panels"
    case .nextRecord: "Details of the next row"
    case .previousRecord: "Details of the row before"
    case .zoom: "Let the panel fill the screen, or put it back"
    case .back: "Back to the view before"
    case .forward: "Forward to the next view"
    case .nextPanel: "Go to the next panel"
    case .previousPanel: "Go to the panel before"
    case .panel(let panel): "Go to the panel \(title(of: panel))"
    case .search: "Find words in title and text; all must stand there"
    case .filter: "Filter: kanal:WA kelas:pengaduan tempat:lumbir status:baru; ! turns it round"
    case .clearFilter: "Clear search and filter"
    case .follow: "Follow the newest, or stay on the selected row"
    case .freeze: "Freeze the screen: new data wait until it is let go"
    case .mark: "Mark the row, to copy several together"
    case .copy: "Copy the selected or marked rows (masked) with where they were read"
    case .explain: "Explain this panel's figure: formula, what is counted, files"
    case .masking: "Show or mask personal data on the screen"
    case .theme: "Next colour theme"
    case .language: "Next language"
    case .sources: "Every source: when it was last read, which are silent"
    case .rejects: "Records that were rejected: file, line, reason, what to do"
    case .troubles: "What is wrong now"
    case .palette: "Find a command by its name, Indonesian or English"
    case .help: "All keys"
    case .redraw: "Draw the screen anew"
    case .suspend: "Suspend the program and return to the shell"
    case .quit: "Close the board"
    }
  }

  package func sentence(for refusal: Refusal) -> String {
    switch refusal {
    case .readOnly: "This board was opened for reading only."
    case .kiosk: "Not available on a public screen."
    case .nothingSelected: "No row is selected."
    case .targetMoved: "That row has just changed. Look at it, then press again."
    case .nowhereBack: "There is no view before this one."
    case .nowhereForward: "There is no view after this one."
    case .noFilterHere: "Only the panel Incoming can be searched and filtered."
    case .nothingFiltered: "There is no filter."
    case .notInThisPanel: "Not in this panel."
    }
  }

  package func key(_ name: SpecialKey) -> String {
    switch name {
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .space: "Space"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .home: "Home"
    case .end: "End"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .backspace: "Backspace"
    }
  }

  package func title(of topic: Topic) -> String {
    switch topic {
    case .reading: "Reading"
    case .moving: "Moving"
    case .finding: "Finding"
    case .acting: "Acting"
    case .desk: "Desk"
    }
  }
}

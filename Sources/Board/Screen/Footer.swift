internal import HumasModel
internal import TerminalGrid
internal import Wording

extension Board {
  /// The keys that matter here, or the answer to the last one; at the right what is out of the ordinary.
  func drawFooter(_ line: Rect, _ frame: inout Frame, _ words: any Words) {
    frame.fill(line, Style(.footer))
    let flags = flags(words)
    let flagWidth = columns(of: flags)
    frame.put(flags, x: line.maxX - 1 - flagWidth, y: line.y)
    let room = line.width - flagWidth - 4
    if let notice {
      frame.putFitted(words.sentence(for: notice.content, zone), x: line.x + 1, y: line.y, width: room, style: Style(.prompt))
    } else {
      drawKeys(Rect(x: line.x + 1, y: line.y, width: room, height: 1), &frame, words)
    }
  }

  private func drawKeys(_ line: Rect, _ frame: inout Frame, _ words: any Words) {
    var x = line.x
    for binding in footerBindings {
      let key = binding.keys[0].name(in: words)
      let name = name(of: binding.command, words)
      let width = columns(of: key) + 1 + columns(of: name)
      guard x + width <= line.maxX else { continue }
      frame.put(key, x: x, y: line.y, style: Style(.footerKey))
      frame.put(name, x: x + columns(of: key) + 1, y: line.y, style: Style(.footer))
      x += width + 2
    }
  }

  /// What can be done here, what matters most first; what would be refused is not offered.
  private var footerBindings: [Binding] {
    Keymap.bindings
      .filter { $0.footer != nil && isHere($0) && refusal(of: $0.command) == nil }
      .sorted { ($0.footer ?? 0) < ($1.footer ?? 0) }
  }

  private func isHere(_ binding: Binding) -> Bool {
    if composer != nil { return binding.reach == .composer }
    guard binding.applies(inSheet: sheet != nil) else { return false }
    if binding.command == .nextShelf { return focus == .consistency }
    guard binding.command.isAboutCases else { return true }
    return statementTarget == nil ? focus == .pending && !binding.command.isRare : binding.command.isAboutStatements
  }

  /// What the key does to what is selected.
  private func name(of command: Command, _ words: any Words) -> String {
    statementTarget.flatMap { words.name(of: command, on: $0.subject) } ?? words.name(of: command)
  }

  private func flags(_ words: any Words) -> [Piece] {
    var flags: [Piece] = []
    if isFrozen { flags.append(Piece(words.frozen(waiting: heldMentions), .footerKey)) }
    if manner.isReadOnly { flags.append(Piece(words.readOnly, .footerKey)) }
    flags.append(isMasked ? Piece(words.maskingOn, .footer) : Piece(words.maskingOff, .siaga))
    return Array(flags.map { [$0] }.joined(separator: [Piece("  ", .footer)]))
  }

  private var heldMentions: Int {
    guard let held, let snapshot else { return 0 }
    return max(0, held.incoming.total - snapshot.incoming.total)
  }
}

extension Command {
  /// Offered where cases are listed; it can be had elsewhere too.
  fileprivate var isAboutCases: Bool {
    switch self {
    case .claim, .release, .assign, .classify, .answer, .approve, .publish, .putAway, .reopen, .undo, .nextFresh, .caughtUp:
      true
    default: false
    }
  }

  fileprivate var isAboutStatements: Bool {
    switch self {
    case .claim, .answer, .approve, .publish, .putAway, .reopen: true
    default: false
    }
  }

  /// Done to few cases: the footer has no room for it.
  fileprivate var isRare: Bool { self == .putAway || self == .reopen || self == .publish }
}

extension Words {
  fileprivate func sentence(for notice: Notice.Content, _ zone: Zone) -> String {
    switch notice {
    case .decided(let outcome): done(outcome)
    case .caseRefused(let refusal): sentence(for: refusal, in: zone)
    case .steered(let outcome): done(outcome)
    case .notSteered(let refusal): sentence(for: refusal)
    case .fresh(let why, let left): "\(cause(why)) · \(fresh(left))"
    case .refused(let refusal): sentence(for: refusal)
    case .copied(let records): copied(records)
    case .marked(let records): marked(records)
    case .theme(let name): theme(name)
    case .masked: masked
    case .unmasked: unmasked(key: Keymap.keys(for: .masking).first?.name(in: self) ?? "")
    case .thawed: thawed
    case .followOn: followOn
    case .followOff: followOff
    case .recordGone: recordGone
    case .unknownField(let name): unknownField(name)
    case .trouble(let trouble): "\(sentence(for: trouble)) \(advice(for: trouble))"
    }
  }
}

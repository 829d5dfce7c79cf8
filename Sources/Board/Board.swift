package import HumasModel
package import TerminalGrid
package import Wording

/// All that the board is, as one value. Only ``reduce(_:_:)`` changes it; ``render(_:in:)`` draws it.
package struct Board: Sendable {
  /// How the board was opened; these do not change while it runs.
  package struct Manner: Sendable, Hashable {
    /// What is shown is made up: the banner SIMULASI is always seen.
    package var isSimulation: Bool
    /// Nothing at the desk may be changed from here, and personal data stay masked.
    package var isReadOnly: Bool
    /// A public screen: no way to a shell, no unmasking.
    package var isKiosk: Bool
    /// Nobody at the keys ends it: asked to, it goes back to how it began.
    package var staysOpen = false
    /// Who sits here.
    package var operatorName: String
    /// Names of the themes, in the order in which `T` walks them.
    package var themes: [String]

    package init(isSimulation: Bool = false, isReadOnly: Bool = false, isKiosk: Bool = false, operatorName: String = "",
      themes: [String] = []
    ) {
      self.isSimulation = isSimulation
      self.isReadOnly = isReadOnly
      self.isKiosk = isKiosk
      self.operatorName = operatorName
      self.themes = themes
    }
  }

  package let manner: Manner
  package internal(set) var size: Size
  package internal(set) var now: Instant
  package internal(set) var language: Language
  package internal(set) var theme: String
  package internal(set) var isMasked = true

  /// What the panels show.
  package internal(set) var snapshot: Snapshot?
  /// What they will show once the screen is no longer frozen.
  var held: Snapshot?
  var isFrozen = false

  var panels: [any Panel] = Panels.all()
  package internal(set) var focus: PanelName = .incoming
  package internal(set) var isZoomed = false
  /// What lies over the panels, the topmost last.
  var layers: [Layer] = []
  /// The page beside the list, where the screen has room for one.
  var aside: Sheet?
  /// Rows marked with Space.
  var marks: Set<RowID> = []
  var past: [Place] = []
  var future: [Place] = []
  var notice: Notice?
  /// When the focused row last became another one, or another version, without a key having been pressed.
  var targetChanged: Instant?
  /// The case that is open here, as the desk was last told, and when it had the last sign of life.
  var attended: Int64?
  var lastSign: Instant
  /// Cases walked through in this session, and those a warning has rung for.
  var walked: Set<Int64> = []
  var warned: Set<Int64> = []
  var shownTitle = "Kentongan"

  package init(
    size: Size, now: Instant, language: Language = .indonesian, theme: String = "", manner: Manner = Manner()
  ) {
    self.size = size
    self.now = now
    self.lastSign = now
    self.language = language
    self.theme = theme
    self.manner = manner
  }
}

/// A short answer to what was just done, in the footer's place for a few seconds.
struct Notice: Sendable, Hashable {
  enum Content: Sendable, Hashable {
    case refused(Refusal)
    case copied(Int)
    case marked(Int)
    case theme(String)
    case masked, unmasked, thawed, followOn, followOff, recordGone
    case decided(CaseOutcome)
    case caseRefused(CaseRefusal)
    case steered(StatementOutcome)
    case notSteered(StatementRefusal)
    case fresh(FreshCase.Cause, left: Int)
    case unknownField(String)
    case trouble(Trouble)
  }

  /// Long enough to be read, short enough not to stand in the way.
  static let stays = Span.seconds(5)

  var content: Content
  var until: Instant
}

/// Where one was: what `[` and `]` walk through.
struct Place: Sendable {
  var focus: PanelName
  var isZoomed: Bool
  /// The page that was open.
  var content: PageContent?
}

extension Board {
  var focused: any Panel {
    get { panels[focus.number - 1] }
    set { panels[focus.number - 1] = newValue }
  }

  mutating func say(_ content: Notice.Content) {
    notice = Notice(content: content, until: now + Notice.stays)
  }
}

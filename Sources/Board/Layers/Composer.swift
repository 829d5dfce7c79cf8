internal import HumasModel
internal import TerminalGrid

/// An answer being written, for one case or for many.
struct Composer: Sendable {
  /// The cases as they stood when the writing began, or when the desk last refused it.
  private(set) var cases: [MentionRow]
  var text: TypedText
  var templates: [AnswerTemplate] = []
  /// The template whose words were taken last.
  var template: Int?
  /// Why the desk did not take it; with doubts, sending the same words once more sends them.
  var refusal: CaseRefusal?
  private var doubted: String?

  init(_ cases: [MentionRow]) {
    self.cases = cases
    text = TypedText("")
  }

  /// What the desk has at hand; words typed meanwhile stay.
  mutating func take(_ dossier: AnswerDossier) {
    templates = dossier.templates
    cases = dossier.cases
    if text.isEmpty { text = TypedText(dossier.text) }
  }

  mutating func takeNextTemplate() {
    guard !templates.isEmpty else { return }
    let next = template.map { ($0 + 1) % templates.count } ?? 0
    template = next
    text = TypedText(templates[next].text)
  }

  mutating func take(_ refusal: CaseRefusal) {
    self.refusal = refusal
    if case .doubtful = refusal { doubted = text.string }
  }

  func sending() -> CaseRequest {
    CaseRequest(action: .send(text.string, despite: doubted == text.string), cases: cases.map(\.sight))
  }

  func keeping() -> CaseRequest { CaseRequest(action: .draft(text.string), cases: cases.map(\.sight)) }
}

/// A class being chosen for cases.
struct ClassChoice: Sendable {
  static let classes = Classification.allCases

  let cases: [CaseSight]
  var index: Int

  init(_ cases: [CaseSight], suggestion: Classification?) {
    self.cases = cases
    index = suggestion.flatMap(ClassChoice.classes.firstIndex) ?? 0
  }

  var request: CaseRequest { CaseRequest(action: .classify(ClassChoice.classes[index]), cases: cases) }
}

/// What an operator wants done to cases: plain data, carried from the screen to the desk.
public enum CaseAction: Sendable, Hashable {
  case claim, release
  case assign(to: String)
  case handOver(to: String)
  case classify(Classification)
  /// Keeps the words of an answer, not sent yet.
  case draft(String)
  case approve
  /// Sends the answer: these words, or those drafted before. `despite` = what the desk found doubtful has been read.
  case send(String?, despite: Bool)
  case close(reason: String)
  case reopen(reason: String)
}

public struct CaseRequest: Sendable, Hashable {
  public var action: CaseAction
  /// The cases as they stood on the screen.
  public var cases: [CaseSight]

  public init(action: CaseAction, cases: [CaseSight]) {
    self.action = action
    self.cases = cases
  }
}

/// A decision that was taken.
public struct CaseOutcome: Sendable, Hashable {
  public var verb: CaseVerb
  /// The decision that was taken back, where one was.
  public var undone: CaseVerb?
  /// How many cases it concerns, and the first of them by name.
  public var count: Int
  public var label: String
  /// Who has the case now, where that was decided.
  public var person: String?
  /// Its number in the log.
  public var decision: Int64

  public init(
    verb: CaseVerb, undone: CaseVerb? = nil, count: Int, label: String, person: String? = nil, decision: Int64 = 0
  ) {
    self.verb = verb
    self.undone = undone
    self.count = count
    self.label = label
    self.person = person
    self.decision = decision
  }
}

/// A text to begin an answer with, its fields filled in.
public struct AnswerTemplate: Sendable, Hashable {
  public var name: String
  public var text: String
  public init(name: String, text: String) {
    self.name = name
    self.text = text
  }
}

/// What one needs at hand to write an answer.
public struct AnswerDossier: Sendable, Hashable {
  /// The cases it is to be for.
  public var cases: [MentionRow]
  /// The words drafted so far; empty = none.
  public var text: String
  public var templates: [AnswerTemplate]

  public init(cases: [MentionRow], text: String = "", templates: [AnswerTemplate] = []) {
    self.cases = cases
    self.text = text
    self.templates = templates
  }
}

/// What the desk has on a case beside the case itself: its decisions, and the answer with all whom it is for.
public struct CaseFile: Sendable, Hashable {
  /// Newest first.
  public var decisions: [Decision]
  public var text: String?
  /// For how many cases the answer is, by how far each of them is.
  public var recipients: [CaseState.Stage: Int]

  public init(decisions: [Decision] = [], text: String? = nil, recipients: [CaseState.Stage: Int] = [:]) {
    self.decisions = decisions
    self.text = text
    self.recipients = recipients
  }
}

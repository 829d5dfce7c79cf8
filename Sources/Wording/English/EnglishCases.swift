package import HumasModel

extension English {
  package func word(for stage: CaseState.Stage) -> String {
    switch stage {
    case .open: "unanswered"
    case .drafted: "draft"
    case .approved: "approved"
    case .sent: "sent"
    case .delivered: "delivered"
    case .failed: "not delivered"
    case .closed: "closed without an answer"
    }
  }

  package func done(_ outcome: CaseOutcome) -> String {
    let cases = outcome.count == 1 ? outcome.label : "\(outcome.label) and \(count(outcome.count - 1)) more"
    switch outcome.verb {
    case .claim: return "You have \(cases)."
    case .release: return "\(cases) released."
    case .assign: return "\(cases) assigned to \(outcome.person ?? "")."
    case .handOver: return "\(cases) handed over to \(outcome.person ?? "")."
    case .classify: return "Class of \(cases) set."
    case .draft: return "Draft answer for \(cases) kept."
    case .approve: return "Answer for \(cases) approved."
    case .send: return "The answer for \(cases) is in keluar/."
    case .close: return "\(cases) closed without an answer."
    case .reopen: return "\(cases) reopened."
    case .delivered: return "The answer for \(cases) was delivered."
    case .failed: return "The answer for \(cases) was not delivered."
    case .undo: return "Undone: \(word(forAction: outcome.undone?.rawValue ?? "")) \(cases)."
    }
  }

  package func sentence(for refusal: CaseRefusal, in zone: Zone) -> String {
    switch refusal {
    case .changed(let name?, let at?): "\(name) has just changed it (\(clock(at, in: zone))). Look at it, then press again."
    case .changed: "That report has just changed at its source. Look at it, then press again."
    case .held(let holder): "\(holder.name) has had it since \(clock(holder.since, in: zone))."
    case .answered(let answer): answered(answer, in: zone)
    case .notHeld: "You do not have that report."
    case .noSuchCase: "That report is no longer at the desk."
    case .nothingDrafted: "There is no draft answer."
    case .notApproved: "Draft kept; another operator must approve the answer before it is sent."
    case .ownDraft: "Your own draft must be approved by another operator."
    case .alreadyClosed: "That report is closed; reopen it first."
    case .notClosed: "That report is not closed."
    case .nothingToUndo: "There is no decision of yours to undo."
    case .collected: "The answer has been collected from keluar/. Reopen the report and send a correction."
    case .emptyText: "There is nothing in it."
    case .unusableName: "The name of an operator is empty, longer than 80 characters, or holds characters that cannot be seen."
    case .unfilled(let field): "The field {\(field)} has not been filled in."
    case .doubtful(let findings, let personal): doubts(findings.count, personalData: personal, key: "")
    }
  }

  private func answered(_ answer: CaseState.Answer, in zone: Zone) -> String {
    let time = answer.sentAt.map { " at \(clock($0, in: zone))" } ?? ""
    return "Answered by \(answer.sentBy ?? answer.draftedBy)\(time) (answer \(answer.number)); its words are on this page."
  }

  package func word(forAction action: String) -> String {
    switch action {
    case "ambil": "claimed"
    case "lepas": "released"
    case "tugaskan": "assigned"
    case "serahkan": "handed over"
    case "klasifikasi": "classified"
    case "draf": "drafted"
    case "setujui": "approved"
    case "kirim": "sent"
    case "terkirim": "delivered"
    case "gagal": "not delivered"
    case "tutup": "closed"
    case "buka_lagi": "reopened"
    case "urungkan": "undid"
    case "laporan_ditulis": "wrote a report"
    case "lihat": "looked at"
    default: word(forStatementAction: action) ?? action
    }
  }

  package var oneself: String { "you" }
  package func attending(_ names: [String]) -> String { "\(names.joined(separator: ", ")) has it open too" }
  package func holder(_ name: String, for span: Span) -> String { "\(name), for \(short(span))" }
  package func lapsed(_ name: String) -> String { "free again: \(name) has left the desk" }
  package var nobody: String { "nobody" }

  package func recipients(_ counts: [(CaseState.Stage, Int)]) -> String {
    let total = counts.reduce(0) { $0 + $1.1 }
    return "\(count(total)) reports: " + counts.map { "\(count($0.1)) \(word(for: $0.0))" }.joined(separator: ", ")
  }

  package func reason(_ text: String) -> String { "reason: \(text)" }

  package func cause(_ cause: FreshCase.Cause) -> String {
    switch cause {
    case .breached: "overdue since you left"
    case .changed: "changed since you left"
    case .new: "came since you left"
    }
  }

  package func fresh(_ count: Int) -> String { "\(self.count(count)) not seen by you" }

  package func breaking(_ count: Int, isCapped: Bool, before clock: String) -> String {
    "\(self.count(count, isCapped: isCapped)) before \(clock)"
  }

  package func letter(for urgency: Urgency) -> String {
    switch urgency {
    case .breached: "O"
    case .atRisk: "R"
    case .today: "D"
    case .running: "A"
    case .paused: "P"
    case .unclassified: "?"
    case .met: "M"
    }
  }

  package func word(for urgency: Urgency) -> String {
    switch urgency {
    case .breached: word(for: Deadline.State.breached)
    case .atRisk: "at risk, \(word(for: Deadline.State.atRisk))"
    case .today: "due today"
    case .running: "ahead, \(word(for: Deadline.State.due))"
    case .paused: word(for: Deadline.State.paused)
    case .unclassified: unclassified
    case .met: word(for: Deadline.State.met)
    }
  }

  package var caseHeading: String { "At the desk" }
  package var holderLabel: String { "Held by" }
  package var answerLabel: String { "Answer" }
  package var decisionsLabel: String { "Decisions" }
  package var logTitle: String { "Log of decisions" }
  package var logIntroduction: [String] {
    ["Who looked at, decided and sent what; newest on top. Every line is chained to the one before it."]
  }
  package func composerTitle(_ label: String, others: Int) -> String {
    others == 0 ? "Answer · \(label)" : "Answer · \(label) and \(count(others)) more"
  }
  package var composerHint: String { "Write the answer, or begin with a template." }
  package var noTemplates: String { "There are no templates in acuan/templat.yaml" }
  package func template(_ name: String, _ number: Int, of count: Int) -> String { "template \(number)/\(count): \(name)" }

  package func doubts(_ findings: Int, personalData: Int, key: String) -> String {
    var parts: [String] = []
    if findings > 0 { parts.append("\(count(findings)) clashes with what the office says") }
    if personalData > 0 { parts.append("\(count(personalData)) personal data") }
    let found = "Found: \(parts.joined(separator: " and "))."
    return key.isEmpty ? found : "\(found) Mend it, or press \(key) once more to send it all the same."
  }

  package var classTitle: String { "Class of the report" }
  package func warning(_ label: String, left: Span) -> String { "Deadline of \(label): \(remaining(left))" }
  package func windowTitle(breached: Int, atRisk: Int) -> String {
    "Kentongan · \(count(breached)) overdue · \(count(atRisk)) at risk"
  }

  package var assignLabel: String { "to" }
  package func assignHint(_ names: [String]) -> String {
    "name of an operator · at the desk: \(names.joined(separator: ", ")) · Enter gives it · Esc leaves"
  }
  package var closeLabel: String { "reason to close" }
  package var closeHint: String { "closed without an answer: duplicate, not ours, … · Enter closes · Esc leaves" }
  package var reopenLabel: String { "reason to reopen" }
  package var reopenHint: String { "correction, reporter not satisfied, … · Enter reopens · Esc leaves" }

  package var aboutCase: String { "Decides something about reports: claims, answers, closes them, and so on." }
  package var helpVerb: String { "The verb: ambil (claim), lepas, tugaskan, serahkan, klasifikasi, draf, setujui, kirim, tutup, buka_lagi or urungkan." }
  package var helpCases: String { "Number of the report at the desk (number in pending --json)." }
  package var helpPerson: String { "To which operator: for tugaskan and serahkan." }
  package var helpClass: String { "The class: for klasifikasi." }
  package var helpAnswer: String { "The words of the answer: for draf and kirim." }
  package var helpReason: String { "The reason: for tutup and buka_lagi." }
  package var helpDespite: String { "Send it although it clashes or holds personal data." }
  package var incompleteCaseCommand: String { "this command needs the number of a report, and what its help names." }
  package var casesAreDecidedNow: String { "a case is decided now; run this command without --at." }
}

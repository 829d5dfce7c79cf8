package import HumasModel

extension English {
  package func title(of shelf: ShelfName) -> String {
    switch shelf {
    case .findings: "Findings"
    case .statements: "Statements"
    case .promises: "Promises"
    case .hoaxes: "Hoaxes"
    case .figures: "Figures over time"
    case .plan: "Message plan"
    case .dismissed: "Dismissed"
    }
  }

  package func emptiness(of shelf: ShelfName) -> [String] {
    switch shelf {
    case .findings: emptiness(of: PanelName.consistency)
    case .statements: ["No statements yet.", "Put statements and drafts into pernyataan/, one file each."]
    case .promises: ["No promises.", "Sentences like “water is back tomorrow at 08.00” are counted down here until they are kept."]
    case .hoaxes: ["No hoax registered.", "Register them in acuan/hoaks.csv; sightings are counted as mentions arrive."]
    case .figures: ["No figure was said twice yet.", "Each measure that comes back in statements gets a line."]
    case .plan: ["No message plan yet.", "Write key messages into acuan/pesan.csv: isu, tujuan, khalayak, pesan, kanal."]
    case .dismissed: ["No finding was dismissed."]
    }
  }

  package func done(_ outcome: StatementOutcome) -> String {
    switch outcome.verb {
    case .acknowledge: "You see to the finding “\(outcome.label)”."
    case .dismiss: "Finding “\(outcome.label)” dismissed until one of its texts changes."
    case .restore: "Finding “\(outcome.label)” is back."
    case .draft: "Draft written: \(outcome.label)"
    case .approve: "\(outcome.label) approved, in exactly these words."
    case .publish: "\(outcome.label) noted as published."
    case .withdraw: "\(outcome.label) noted as withdrawn."
    case .closePromise: "Promise “\(outcome.label)” closed."
    case .reopenPromise: "Promise “\(outcome.label)” open again."
    }
  }

  package func sentence(for refusal: StatementRefusal) -> String {
    switch refusal {
    case .textChanged: "The text has just changed. Read it, then press again."
    case .gone: "It is no longer at the desk."
    case .reasonMissing: "Give a reason first."
    case .alreadyApproved(let name): "\(name) has approved this text already."
    case .notApproved: "Approve this text first; what is noted as published must be the same to the letter."
    case .ownDraft: "Somebody else has to approve your own draft."
    case .withdrawnAlready: "This statement has been withdrawn already."
    case .notPublished: "Nothing is out that could be corrected; mend the draft itself."
    }
  }

  package func name(of command: Command, on subject: StatementSubject) -> String? {
    switch (command, subject) {
    case (.claim, .finding): "see to it"
    case (.putAway, .finding): "dismiss"
    case (.reopen, .dismissedFinding): "bring back"
    case (.answer, .finding), (.answer, .statement): "draft correction"
    case (.answer, .issue): "first statement"
    case (.putAway, .statement): "withdraw"
    case (.putAway, .promise): "was kept"
    default: nil
    }
  }

  package func word(forStatementAction action: String) -> String? {
    switch StatementVerb(rawValue: action) {
    case .acknowledge: "saw to a finding"
    case .dismiss: "dismissed a finding"
    case .restore: "brought a finding back"
    case .draft: "had a draft written"
    case .approve: "approved a statement"
    case .publish: "noted as published"
    case .withdraw: "withdrew a statement"
    case .closePromise: "closed a promise"
    case .reopenPromise: "reopened a promise"
    case nil: nil
    }
  }

  package func word(for standing: Approval.Standing) -> String {
    switch standing {
    case .notAsked: ""
    case .awaited: "awaits approval"
    case .approved: "approved"
    case .published: "published as approved"
    case .departs: "differs from what was approved"
    case .missing: "not approved at this desk"
    case .withdrawn: "withdrawn"
    }
  }

  package func sentence(for approval: Approval, in zone: Zone) -> String {
    let who = approval.operatorName.map { " · \($0)" } ?? ""
    let time = approval.at.map { ", \(minute($0, in: zone))" } ?? ""
    return word(for: approval.standing) + who + time + (approval.reason.map { " – \($0)" } ?? "")
  }

  package func sentence(for mark: FindingMark, in zone: Zone) -> String {
    let verb = mark.standing == .acknowledged ? "seen to by" : "dismissed by"
    return "\(verb) \(mark.operatorName), \(minute(mark.at, in: zone))" + (mark.reason.map { " – \($0)" } ?? "")
  }

  package var draftMark: String { "draft" }
  package func dismissed(_ count: Int) -> String { "\(self.count(count)) dismissed" }

  package func word(for state: ChannelSight.State) -> String {
    switch state {
    case .current: "shows this text"
    case .old: "still shows the old text"
    case .other: "shows another text"
    case .unobserved: "not looked at yet"
    }
  }

  package func standing(of promise: PromiseRow, now: Instant) -> String {
    switch promise.state {
    case .running: "\(short(promise.due - now)) left"
    case .overdue: "\(short(now - promise.due)) late"
    case .kept: "kept"
    case .closed(let name, _, _): "closed by \(name)"
    }
  }

  package func sightings(of hoax: HoaxRow) -> String {
    let all = "\(count(hoax.sightings)) sightings"
    guard hoax.clarifiedAt != nil else { return all + (hoax.sightings > 0 ? " · not clarified yet" : "") }
    return "\(all) · \(count(hoax.before)) before, \(count(hoax.after)) after clarification"
  }

  package func coverage(of row: PlanRow) -> String {
    let planned = row.message.channels.count
    guard planned > 0 else { return row.deliveries.isEmpty ? "not said yet" : "\(count(row.deliveries.count)) statements" }
    return "\(planned - row.missing.count) of \(planned) channels"
  }

  package func mistaken(_ mentions: Int, claim: String) -> String { "\(count(mentions)) mistaken about: \(claim)" }
  package func share(_ mistaken: Int, of mentions: Int) -> String {
    mentions == 0 ? "–" : "\(count(mistaken * 100 / mentions))% (\(count(mistaken)) of \(count(mentions)))"
  }

  package func caption(_ label: StatementLabel) -> String {
    switch label {
    case .statement: "Statement"
    case .promise: "Promise"
    case .hoax: "Hoax"
    case .figures: "Figures"
    case .message: "Key message"
    case .approval: "Approval"
    case .speaker: "Speaker"
    case .replaces: "Replaces"
    case .replacedBy: "Replaced by"
    case .decisions: "Decisions"
    case .channels: "Seen in the channels"
    case .difference: "Other than approved"
    case .promised: "Promised"
    case .due: "Due"
    case .verdict: "Verdict"
    case .registered: "Registered"
    case .clarified: "Clarified"
    case .evidence: "Evidence"
    case .sightings: "Sightings · 24 hours"
    case .belief: "Mistaken mentions · 24 hours"
    case .objective: "Objective"
    case .audience: "Audience"
    case .delivered: "Said so far"
    case .missing: "Not yet in"
    case .file: "File"
    case .figureLine: "This figure over time"
    }
  }

  package func word(for kind: BenignRelation.Kind) -> String {
    switch kind {
    case .revision: "Development"
    case .scope: "Other area"
    case .cannotCompare: "Cannot compare"
    }
  }

  package func why(_ relation: BenignRelation) -> String {
    let values = "\(relation.earlier.value) → \(relation.later.value)"
    switch relation.kind {
    case .revision: return "\(values): the moments differ."
    case .scope: return "\(values): the places differ."
    case .cannotCompare: return "\(values): the moments are not named."
    }
  }

  package var helpAllFindings: String { "also what was dismissed, and differences that are no fault" }

  package var dismissLabel: String { "dismiss, because" }
  package var dismissHint: String { "The reason is logged. The finding stays quiet until one of its texts changes.  Enter dismiss  Esc cancel" }
  package var withdrawLabel: String { "withdraw, because" }
  package var withdrawHint: String { "The reason is logged; taking it down in the channels stays with their owners.  Enter withdraw  Esc cancel" }
  package var closePromiseLabel: String { "kept:" }
  package var closePromiseHint: String { "Write how the promise was kept, or why it lapsed.  Enter close  Esc cancel" }
}

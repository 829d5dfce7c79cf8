package import HumasModel

extension English {
  package func word(for verdict: Finding.Verdict) -> String {
    switch verdict {
    case .contradiction: "Contradiction"
    case .revision: "Falls"
    case .scope: "Scope"
    case .unit: "Unit"
    case .stale: "Stale"
    case .unapproved: "Unapproved"
    case .hoaxRepeated: "Hoax"
    case .promiseOverdue: "Promise"
    case .speculation: "Speculation"
    case .missingAction: "No guidance"
    case .silence: "Silence"
    case .privacy: "Personal data"
    }
  }

  package func label(of finding: Finding) -> String {
    switch finding.verdict {
    case .missingAction where finding.severity == .notice: name(ofStyle: finding.rule) ?? word(for: finding.verdict)
    case .contradiction: finding.rule == "contact" ? "Contact" : capitalised(finding.subject)
    case .revision: "\(capitalised(finding.subject)) falls"
    case .stale: "Stale: \(finding.subject)"
    default: word(for: finding.verdict)
    }
  }

  package func word(for severity: Finding.Severity) -> String {
    switch severity {
    case .notice: "worth a look"
    case .warning: "to be corrected"
    case .alarm: "to be corrected now"
    }
  }

  package func name(ofRule id: String) -> String {
    switch id {
    case "count": "the same count must be the same"
    case "status": "one object, one state"
    case "contact": "approved contacts only"
    case "agency": "two agencies, one story"
    case "parallel": "like sentences do not contradict"
    case "amount": "the same amount must be the same"
    case "approval": "published as approved"
    case "hoax": "a hoax is not repeated"
    case "no_action": "what to do, a contact, and when more follows"
    case "place": "one event, one place"
    case "privacy": "personal data are not published"
    case "promise": "a promise is kept or explained"
    case "falling": "a running total does not fall without a correction"
    case "scope": "area and period are named"
    case "silence": "a loud issue needs a statement"
    case "speculation": "facts, no guesses"
    case "superseded": "the newest figure is used"
    case "stale": "the newest state is shown"
    case "sum": "the parts make the total"
    case "time": "one event, one time"
    case "title": "titles as in the register"
    case "sentence_length": "short sentences"
    case "jargon": "words that people know"
    case "empathy": "sorrow where people died"
    case "desk_approval": "approved at this desk"
    case "stale_channel": "channels show the newest"
    case "unit": "one figure, one unit"
    default: id
    }
  }

  package func fault(of finding: Finding) -> String {
    switch finding.verdict {
    case .missingAction where finding.severity == .notice: fault(ofStyle: finding)
    case .contradiction: finding.rule == "contact" ? "not registered" : "contradicts itself"
    case .revision: "falls, uncorrected"
    case .scope: "scope unclear"
    case .unit: "unit unclear"
    case .stale: "replaced"
    case .unapproved: "not approved"
    case .hoaxRepeated: "repeats a hoax"
    case .promiseOverdue: "promise overdue"
    case .speculation: "a guess, no fact"
    case .missingAction: "no guidance"
    case .silence: "no statement yet"
    case .privacy: "holds personal data"
    }
  }

  package func why(_ finding: Finding, in zone: Zone) -> String {
    let subject = finding.subject
    let inPlace = finding.place.map { " in \($0)" } ?? ""
    switch finding.verdict {
    case .contradiction where finding.rule == "contact":
      return "This contact (\(subject)) is not on the approved list (acuan/kontak). People may call the wrong one."
    case .contradiction where finding.rule == "status":
      return "The state of \(subject)\(inPlace) is given as opposites for the same time. Both cannot be true."
    case .contradiction:
      return "The count \(subject)\(inPlace) is given differently for the same as-of time. Both cannot be true."
    case .revision: return "The count \(subject)\(inPlace) falls with newer data and is not called a correction."
    case .scope: return "Figures for \(subject) are given for different areas or periods."
    case .unit: return "Figures for \(subject)\(inPlace) use different units (people and families, for example)."
    case .stale where finding.rule == "stale_channel":
      return "This channel still shows a text that has been replaced."
    case .stale: return "\(capitalised(subject))\(inPlace) still uses old data although newer ones are out."
    case .unapproved where finding.rule == "desk_approval":
      return finding.sides.first?.value == "terbit" || finding.sides.first?.value == "ralat"
        ? "This text is out, but no decision at this desk approved exactly these words."
        : "The file calls this text approved, but no decision at this desk says so."
    case .unapproved: return "The published text is not the approved one, or was never approved."
    case .hoaxRepeated: return "The statement repeats a registered hoax without denying it."
    case .promiseOverdue: return "The promised time has passed and nothing says that the promise was kept."
    case .speculation: return "The sentence guesses at a cause or blames before anything has been established."
    case .missingAction where finding.severity == .notice: return why(ofStyle: finding)
    case .missingAction: return "The statement gives no guidance, contact or time of the next news."
    case .silence: return "The issue is loud and nothing has been said about it."
    case .privacy: return "The statement holds personal data that must not be published."
    }
  }

  package func advice(for finding: Finding) -> String {
    switch finding.verdict {
    case .contradiction where finding.rule == "contact":
      "Ask the service. If it is right, add it to acuan/kontak.csv; if wrong, correct the statement now."
    case .contradiction where finding.rule == "status":
      "Ask the officers in the field, then correct the channel that is wrong and give the time."
    case .contradiction: "Ask the owner of the data. Correct the channel that is wrong and give the as-of time."
    case .revision: "If it was corrected, say so: the old figure, the new one, and why."
    case .scope: "Give area and period with both figures."
    case .unit: "Use one unit, or give both."
    case .stale: "Update the channel that still shows the old data."
    case .unapproved: "Have it approved, or put the approved text back."
    case .hoaxRepeated: "Correct it now and say that the report is false, with the evidence."
    case .promiseOverdue: "Say what has happened, why it is late, and when the next news comes."
    case .speculation: "Strike the guess. Say what is being examined and when there will be a result."
    case .missingAction where finding.severity == .notice: advice(ofStyle: finding)
    case .missingAction: "Add what people should do, an official contact, and the time of the next news."
    case .silence: "Publish a holding statement: what is known, what is being done, when the next news comes."
    case .privacy: "Withdraw or mask the text in every channel."
    }
  }

  package func register(_ statement: String) -> String? {
    if statement == "kontak" { return "list of contacts" }
    if statement.hasPrefix("hoaks:") { return "registered hoax \(statement.dropFirst(6))" }
    return statement.hasPrefix("fakta:") ? "registered fact \(statement.dropFirst(6))" : nil
  }

  private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

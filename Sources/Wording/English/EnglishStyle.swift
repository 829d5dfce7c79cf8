import HumasModel

/// Remarks on how a draft reads.
extension English {
  func name(ofStyle rule: String) -> String? {
    switch rule {
    case "sentence_length": "Long sentence"
    case "jargon": "Jargon"
    case "empathy": "No sorrow"
    default: nil
    }
  }

  func fault(ofStyle finding: Finding) -> String {
    switch finding.rule {
    case "sentence_length": "words in one sentence"
    case "jargon": "is plainer"
    case "empathy": "people died, no word of sorrow"
    default: "no guidance"
    }
  }

  func why(ofStyle finding: Finding) -> String {
    switch finding.rule {
    case "sentence_length": "One sentence has \(finding.sides.first?.value ?? "") words; long ones are hard to take in when it matters."
    case "jargon": "“\(finding.subject)” is office language; people understand “\(finding.sides.first?.value ?? "")”."
    case "empathy": "The text tells of deaths without a word of sorrow for the families."
    default: "The statement has no guidance, contact, or time of the next news."
    }
  }

  func advice(ofStyle finding: Finding) -> String {
    switch finding.rule {
    case "sentence_length": "Make two or three sentences of it."
    case "jargon": "Use everyday words."
    case "empathy": "Put sorrow, and news for the families, first."
    default: "Add what people should do, an official contact, and when there will be more news."
    }
  }
}

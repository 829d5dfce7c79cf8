package import HumasModel

extension English {
  package func word(for classification: Classification) -> String {
    switch classification {
    case .informationRequest: "Information request"
    case .aspiration: "Aspiration"
    case .complaint: "Complaint"
    case .supervisedComplaint: "Complaint under supervision"
    case .publicInformationRequest: "Public information request"
    case .informationObjection: "Information objection"
    case .dataBreach: "Personal data breach"
    case .other: "Other"
    }
  }

  package func letter(for classification: Classification) -> String {
    switch classification {
    case .informationRequest: "I"
    case .aspiration: "A"
    case .complaint: "C"
    case .supervisedComplaint: "S"
    case .publicInformationRequest: "P"
    case .informationObjection: "O"
    case .dataBreach: "D"
    case .other: "–"
    }
  }

  package var unclassified: String { "not classified" }

  package func word(for status: Status) -> String {
    switch status {
    case .new: "new"
    case .verified: "verified"
    case .inProgress: "in progress"
    case .waitingForReporter: "waiting for reporter"
    case .atOtherAgency: "at another agency"
    case .responded: "answered"
    case .done: "done"
    case .closedBySystem: "closed by system"
    case .archived: "archived"
    case .other(let word): word
    }
  }

  package func word(for confidentiality: Confidentiality) -> String {
    switch confidentiality {
    case .open: "open"
    case .anonymous: "anonymous reporter"
    case .secret: "SECRET: must not leave the desk"
    }
  }

  package func word(for status: StatementStatus) -> String {
    switch status {
    case .draft: "draft"
    case .approved: "approved"
    case .published: "published"
    case .correction: "correction"
    case .withdrawn: "withdrawn"
    }
  }
}

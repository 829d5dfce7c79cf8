package import HumasModel

/// A stretch of the list of mentions that the board wants to hold.
package struct PageRequest: Sendable, Hashable {
  package var filter: MentionFilter
  package var anchor: PageAnchor
  package var limit: Int
  /// Grows with each request of one board: an answer to an earlier one comes too late and is dropped.
  package var serial: Int

  package init(filter: MentionFilter, anchor: PageAnchor, limit: Int, serial: Int) {
    self.filter = filter
    self.anchor = anchor
    self.limit = limit
    self.serial = serial
  }
}

/// The stretch, with the request it answers.
package struct PageReply: Sendable {
  package var request: PageRequest
  package var page: Page<MentionRow>

  package init(request: PageRequest, page: Page<MentionRow>) {
    self.request = request
    self.page = page
  }
}

/// A record of which more is wanted than its row tells.
package enum DetailRequest: Sendable, Hashable {
  /// A mention, by the desk's number.
  case mention(Int64)
  /// A case and its clock, by the mention's number.
  case pending(Int64)
  case issue(Int64)
  /// A statement, by its id.
  case statement(String)
  case rejects
  /// What is needed to answer these cases.
  case dossier([Int64])
  case log
  /// How well the desk does.
  case evaluation
}

/// What the desk knows of it, with the request it answers.
package struct DetailReply: Sendable {
  package enum Content: Sendable {
    case mention(MentionRow, versions: [MentionVersion], file: CaseFile = CaseFile())
    case pending(PendingRow, versions: [MentionVersion], file: CaseFile = CaseFile())
    /// With its newest mentions, newest first, and what of it is mistaken.
    case issue(IssueRow, newest: [MentionRow], belief: IssueBelief? = nil)
    case statement(StatementFile)
    /// Newest first, excerpts masked.
    case rejects([Reject])
    case dossier(AnswerDossier)
    /// Newest first.
    case log([Decision])
    case evaluation(Report)
    /// There is no such record (any more).
    case gone
  }

  package var request: DetailRequest
  package var content: Content

  package init(request: DetailRequest, content: Content) {
    self.request = request
    self.content = content
  }
}

/// One version of a record, as the desk saw it.
package struct MentionVersion: Sendable, Hashable {
  package var revision: Int
  package var seen: Instant
  package var status: Status
  package var provenance: Provenance

  package init(revision: Int, seen: Instant, status: Status, provenance: Provenance) {
    self.revision = revision
    self.seen = seen
    self.status = status
    self.provenance = provenance
  }
}

import HumasModel
import HumasText

/// The one place where personal data is hidden before anything leaves the desk: screen, clipboard, export, log.
///
/// Hidden are NIK and KK numbers, phone numbers, addresses of e-mail, handles, the reporter's name wherever it stands, and all
/// of a report marked Rahasia; of one marked Anonim there is no reporter. Exempt are the approved contacts and the agency's own
/// accounts.
struct Masking: Sendable {
  /// What stands for the content of a report marked Rahasia.
  static let secret = "▒▒▒ Rahasia ▒▒▒"

  /// `nil` = personal data is shown.
  private let masker: Masker?

  init(settings: Settings, registers: Registers) {
    let own = settings.channels.filter(\.isOwn).map(\.name)
    masker = Masker(exempt: registers.contacts.map(\.value) + own)
  }

  var hidesPersonalData: Bool { masker != nil }

  private init(masker: Masker?) { self.masker = masker }

  /// Shows personal data, but neither what is marked Rahasia nor who wrote under Anonim: those do not leave the desk even where
  /// an operator has the rest printed.
  static let ofRestricted = Masking(masker: nil)

  func masked(_ text: String, names: [String] = []) -> String { masker?.masked(text, names: names) ?? text }

  /// How many pieces of personal data stand in a text.
  func personalData(in text: String) -> Int { masker?.findings(in: text).count ?? 0 }

  /// Decisions name cases by ids that may be somebody's number, and people type reasons.
  func masked(_ decision: Decision) -> Decision {
    var decision = decision
    decision.subject = masked(decision.subject)
    decision.detail = MaskedJSON.masked(decision.detail) { masked($0) }
    return decision
  }

  /// The row as anyone may see it.
  func masked(_ row: MentionRow) -> MentionRow {
    var row = row
    row.mention = masked(row.mention)
    row.issue = row.issue.map { masked($0) }
    row.provenance.path = masked(row.provenance.path)
    return row
  }

  /// A record that could not be read may hold any name, and may be Rahasia: only its beginning is shown.
  func masked(_ reject: Reject) -> Reject {
    var reject = reject
    let isSecret = reject.excerpt.lowercased().contains("rahasia")
    reject.excerpt = isSecret ? Masking.secret : masker == nil ? reject.excerpt : beginning(of: reject.excerpt)
    reject.detail = masked(reject.detail)
    reject.provenance.path = masked(reject.provenance.path)
    return reject
  }

  /// Characters of a rejected record that are shown: enough to find it in its file.
  private static let beginning = 24

  /// Nobody knows which of its words are a name: each keeps its first letter, the keys of JSON stay.
  private func beginning(of excerpt: String) -> String {
    let shown = Array(masked(String(excerpt.prefix(Masking.beginning))).unicodeScalars)
    var hidden = String.UnicodeScalarView()
    var start = 0
    while start < shown.count {
      let end = shown[start...].firstIndex { !$0.properties.isAlphabetic } ?? shown.count
      let isKey = shown[end...].starts(with: "\":".unicodeScalars)
      if end - start < 3 || isKey {
        hidden += shown[start..<end]
      } else {
        hidden.append(shown[start])
        hidden += "●●●".unicodeScalars
      }
      if end < shown.count { hidden.append(shown[end]) }
      start = end + 1
    }
    return String(hidden)
  }

  func masked(_ statement: Statement) -> Statement {
    var statement = statement
    statement.text = masked(statement.text)
    statement.title = statement.title.map { masked($0) }
    statement.channel = masked(statement.channel)
    statement.agency = statement.agency.map { masked($0) }
    statement.speaker = statement.speaker.map { masked($0) }
    statement.issue = statement.issue.map { masked($0) }
    statement.extra = MaskedJSON.masked(statement.extra) { masked($0) }
    return statement
  }

  /// The words that clash stay, unless they are personal data themselves.
  func masked(_ finding: Finding) -> Finding {
    var finding = finding
    finding.subject = masked(finding.subject)
    finding.sides = finding.sides.map { side in
      var side = side
      side.value = masked(side.value)
      side.text = masked(side.text)
      side.quote.text = masked(side.quote.text)
      return side
    }
    return finding
  }

  func masked(_ mention: Mention) -> Mention {
    var mention = mention
    let names = [mention.author].compactMap { $0 }
    mention.author = mention.confidentiality == .anonymous ? nil : mention.author.map(hiddenName)
    // What finds a record again stays readable, with the numbers in it hidden: also of a report marked Rahasia.
    mention.channel = masked(mention.channel, names: names)
    mention.agency = mention.agency.map { masked($0, names: names) }
    mention.status = masked(mention.status)
    mention.sourceID = mention.sourceID.map(maskedID)
    guard mention.confidentiality != .secret else { return secret(mention) }
    mention.text = masked(mention.text, names: names)
    mention.title = mention.title.map { masked($0, names: names) }
    mention.place = mention.place.map { masked($0, names: names) }
    mention.url = mention.url.map { masked($0, names: names) }
    mention.repostOf = mention.repostOf.map { masked($0, names: names) }
    mention.category = mention.category.map { masked($0, names: names) }
    mention.extra = MaskedJSON.masked(mention.extra) { masked($0, names: names) }
    return mention
  }

  /// A source's own word for a state is text like any other.
  private func masked(_ status: Status) -> Status {
    if case .other(let word) = status { .other(masked(word)) } else { status }
  }

  /// Ids are needed to find a record again: only those that are somebody's number or address are hidden.
  private func maskedID(_ id: String) -> String {
    let isPersonal = masker?.findings(in: id).contains { $0.kind == .phone || $0.kind == .email }
    return isPersonal == true ? masked(id) : id
  }

  private func secret(_ mention: Mention) -> Mention {
    var mention = mention
    mention.text = Masking.secret
    mention.title = mention.title.map { _ in Masking.secret }
    mention.place = nil
    mention.agency = nil
    mention.category = nil
    mention.author = nil
    mention.url = nil
    mention.repostOf = nil
    mention.extra = ""
    return mention
  }

  /// A name is its initials, an address or a handle what the masker leaves of it.
  private func hiddenName(_ author: String) -> String { masked(author, names: [author]) }
}

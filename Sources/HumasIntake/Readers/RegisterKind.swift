import HumasModel

/// Which register a file of `acuan/` is, and what its rows mean.
enum RegisterKind: String, CaseIterable {
  case facts = "fakta"
  case hoaxes = "hoaks"
  case contacts = "kontak"
  case holidays = "libur"
  case issues = "isu"
  case places = "tempat"
  case messages = "pesan"

  /// The register a file's name begins with; `nil` for another file.
  init?(path: String) {
    let name = path.split(separator: "/").last?.lowercased() ?? ""
    guard let kind = RegisterKind.allCases.first(where: { name.hasPrefix($0.rawValue) }) else { return nil }
    self = kind
  }

  /// The columns whose presence makes a row of cells the header.
  var key: String {
    switch self {
    case .facts: "ukuran"
    case .hoaxes: "klaim"
    case .contacts: "layanan"
    case .holidays: "tanggal"
    case .issues, .places: "nama"
    case .messages: "pesan"
    }
  }

  /// The one value a row holds.
  func value(of row: RegisterRow) throws(Flaw) -> RegisterValue {
    switch self {
    case .facts: .fact(try fact(row))
    case .hoaxes: .hoax(try hoax(row))
    case .contacts: .contact(try contact(row))
    case .holidays: .holiday(try holiday(row))
    case .issues: .issue(try issue(row))
    case .places: .place(try place(row))
    case .messages: .message(try message(row))
    }
  }

  private func fact(_ row: RegisterRow) throws(Flaw) -> Fact {
    let metric = try row.required("ukuran")
    let value = try row.required("nilai")
    let parts = [metric, row["tempat"] ?? "", row["per"] ?? ""]
    return Fact(
      id: row["id"] ?? ContentDigest.name(of: parts), issue: row["isu"], metric: metric, value: value,
      unit: row["satuan"], place: row["tempat"], asOf: try row.moment("per"), source: row["sumber"])
  }

  private func hoax(_ row: RegisterRow) throws(Flaw) -> Hoax {
    let claim = try row.required("klaim")
    return Hoax(
      id: row["id"] ?? ContentDigest.name(of: [claim]), claim: claim, verdict: row["putusan"] ?? "hoaks",
      registeredAt: try row.moment("dicatat"), evidence: row["bukti"])
  }

  private func contact(_ row: RegisterRow) throws(Flaw) -> Contact {
    Contact(service: try row.required("layanan"), value: try row.required("nilai"), source: row["sumber"])
  }

  private func holiday(_ row: RegisterRow) throws(Flaw) -> Holiday {
    let day = try row.required("tanggal")
    guard let date = CivilDate(iso: day) ?? WrittenMoment.date(day) else {
      throw Flaw(reason: .badTime, detail: "tanggal")
    }
    let word = row["jenis"] ?? Holiday.Kind.national.rawValue
    guard let kind = Holiday.Kind(rawValue: word.lowercased()) else {
      throw Flaw(reason: .badRegister, detail: "jenis: \(word)")
    }
    return Holiday(date: date, kind: kind, name: row["nama"] ?? "", source: row["sumber"])
  }

  private func issue(_ row: RegisterRow) throws(Flaw) -> WatchedIssue {
    let name = try row.required("nama")
    let phrases = row.list("frasa")
    return WatchedIssue(
      name: name, phrases: phrases.isEmpty ? [name.lowercased()] : phrases, exclusions: row.list("kecuali"),
      isSensitive: ["ya", "true", "1"].contains(row["sensitif"]?.lowercased() ?? ""))
  }

  private func place(_ row: RegisterRow) throws(Flaw) -> Place {
    let name = try row.required("nama")
    let word = row["tingkat"] ?? Place.Level.site.rawValue
    guard let level = Place.Level(rawValue: word.lowercased()) else {
      throw Flaw(reason: .badRegister, detail: "tingkat: \(word)")
    }
    return Place(name: name, level: level, parent: row["induk"], aliases: row.list("alias"))
  }

  private func message(_ row: RegisterRow) throws(Flaw) -> KeyMessage {
    KeyMessage(
      issue: row["isu"], objective: row["tujuan"], audience: row["khalayak"], message: try row.required("pesan"),
      channels: row.list("kanal"))
  }
}

/// One thing a register holds.
enum RegisterValue {
  case fact(Fact)
  case hoax(Hoax)
  case contact(Contact)
  case holiday(Holiday)
  case issue(WatchedIssue)
  case place(Place)
  case message(KeyMessage)

  /// The entry whose history the store keeps; `nil` for what is looked up only.
  var entry: Entry? {
    switch self {
    case .fact(let fact): .fact(fact)
    case .hoax(let hoax): .hoax(hoax)
    case .contact(let contact): .contact(contact)
    case .holiday, .issue, .place, .message: nil
    }
  }

  func add(to registers: inout Registers) {
    switch self {
    case .fact(let fact): registers.facts.append(fact)
    case .hoax(let hoax): registers.hoaxes.append(hoax)
    case .contact(let contact): registers.contacts.append(contact)
    case .holiday(let holiday): registers.holidays.append(holiday)
    case .issue(let issue): registers.watched.append(issue)
    case .place(let place): registers.places.append(place)
    case .message(let message): registers.messages.append(message)
    }
  }
}

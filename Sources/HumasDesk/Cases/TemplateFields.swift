import HumasModel

/// The fields in curly brackets of a template, and what they stand for in a case.
struct TemplateFields {
  private let values: [String: String]

  /// - Parameters:
  ///   - rows: the cases that the answer is for; what differs between them is listed, or left open.
  ///   - due: the deadline of the first, as a person writes it.
  init(rows: [MentionRow], settings: Settings, due: String?, today: String, operatorName: String) {
    var values = [
      "nama_instansi": settings.agency, "singkatan": settings.shortAgency, "tanggal": today, "operator": operatorName,
      "id": rows.map { $0.mention.sourceID ?? "#\($0.number)" }.joined(separator: ", "),
    ]
    values["tenggat"] = due
    values["kanal"] = TemplateFields.shared(rows) { $0.mention.channel }
    values["isu"] = TemplateFields.shared(rows) { $0.issue }
    values["tempat"] = TemplateFields.shared(rows) { $0.mention.place }
    values["kelas"] = TemplateFields.shared(rows) { $0.mention.classification?.rawValue }
    self.values = values
  }

  func filled(_ text: String) -> String {
    values.reduce(text) { text, field in text.replacing("{\(field.key)}", with: field.value) }
  }

  private static func shared(_ rows: [MentionRow], _ value: (MentionRow) -> String?) -> String? {
    let values = Set(rows.map(value))
    return values.count == 1 ? values.first ?? nil : nil
  }

  /// The name of the first field that is still open.
  static func firstUnfilled(in text: String) -> String? {
    guard let start = text.firstIndex(of: "{"), let end = text[start...].firstIndex(of: "}") else { return nil }
    let name = text[text.index(after: start)..<end]
    return name.isEmpty || name.contains("\n") ? nil : String(name)
  }
}

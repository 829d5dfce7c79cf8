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
    var filled = ""
    var rest = text[...]
    // In one pass: what a value says is never taken for a field.
    while let field = TemplateFields.next(in: rest) {
      filled += rest[..<field.lowerBound]
      filled += values[TemplateFields.name(of: rest[field])] ?? String(rest[field])
      rest = rest[field.upperBound...]
    }
    return filled + rest
  }

  private static func shared(_ rows: [MentionRow], _ value: (MentionRow) -> String?) -> String? {
    let values = Set(rows.map(value))
    return values.count == 1 ? values.first ?? nil : nil
  }

  /// The name of the first field that is still open.
  static func firstUnfilled(in text: String) -> String? {
    next(in: text[...]).map { name(of: text[$0]) }
  }

  private static func name(of field: Substring) -> String { String(field.dropFirst().dropLast()) }

  /// The next pair of brackets on one line with something between them.
  private static func next(in text: Substring) -> Range<String.Index>? {
    let bytes = text.utf8
    var start: String.Index?
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "{"): start = index
      case UInt8(ascii: "\n"): start = nil
      case UInt8(ascii: "}"):
        if let start, bytes.index(after: start) < index { return start..<bytes.index(after: index) }
        start = nil
      default: break
      }
    }
    return nil
  }
}

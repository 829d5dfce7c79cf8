import HumasModel
import Yams

/// One row of a register, from CSV or YAML alike: texts by name in lower case.
struct RegisterRow {
  var values: [String: String]
  var byte: Int
  var line: Int
  let zone: Zone

  subscript(name: String) -> String? { values[name].flatMap { $0.isEmpty || $0 == "-" ? nil : $0 } }

  func required(_ name: String) throws(Flaw) -> String {
    guard let text = self[name] else { throw Flaw(reason: .badRegister, detail: name) }
    return text
  }

  /// Several texts in one cell, with bars or semicolons between them.
  func list(_ name: String) -> [String] {
    (self[name] ?? "").split { $0 == "|" || $0 == ";" }.map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty }
  }

  func moment(_ name: String) throws(Flaw) -> Instant? {
    guard let text = self[name] else { return nil }
    guard let moment = WrittenMoment.table(day: text, time: nil, offsetMinutes: zone.offsetMinutes) else {
      throw Flaw(reason: .badTime, detail: name)
    }
    return moment
  }
}

/// The rows of one register file, and what in it is no row.
struct RegisterRows {
  private(set) var rows: [RegisterRow] = []
  private(set) var rejects: [Reject] = []
  private let stretch: Stretch
  private let zone: Zone

  init(_ stretch: Stretch, kind: RegisterKind) {
    self.stretch = stretch
    zone = stretch.origin.settings.zone
    let path = stretch.origin.path.lowercased()
    if path.hasSuffix(".yaml") || path.hasSuffix(".yml") { readYAML() } else { readTable(kind) }
  }

  func reject(_ row: RegisterRow, _ flaw: Flaw) -> Reject {
    let text = row.values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "; ")
    return Reject(
      provenance: stretch.provenance(byte: row.byte, line: row.line), reason: flaw.reason, detail: flaw.detail,
      excerpt: excerpt(of: text.utf8))
  }

  private mutating func readTable(_ kind: RegisterKind) {
    let isHeader = { (cells: [String]) in cells.contains { $0.lowercased() == kind.key } && !isNote(cells) }
    guard let start = TableStart(of: stretch.bytes, encoding: .utf8, isHeader: isHeader) else {
      return rejectFile(Flaw(reason: .headerNotFound, detail: kind.key))
    }
    let header = start.state.header.map { $0.lowercased() }
    var table = DelimitedText(stretch.bytes, separator: start.state.separator, from: start.end)
    var line = stretch.line + start.newlines
    while let step = table.next(takesUnfinished: true) {
      guard case .row(let row) = step else {
        rejectLine(of: &table, line: line)
        line += 1
        continue
      }
      let cells = row.cells.map(table.text)
      if !isNote(cells), cells.contains(where: { !$0.isEmpty }) {
        let values = Dictionary(zip(header, cells), uniquingKeysWith: { first, _ in first })
        rows.append(RegisterRow(values: values, byte: row.range.lowerBound, line: line, zone: zone))
      }
      line += row.newlines
    }
  }

  private mutating func rejectLine(of table: inout DelimitedText, line: Int) {
    let start = table.position
    _ = table.skipLine()
    rejects.append(
      Reject(
        provenance: stretch.provenance(byte: start, line: line), reason: .unclosedQuote,
        excerpt: excerpt(of: stretch.bytes[start..<table.position])))
  }

  private mutating func readYAML() {
    do {
      let node = try Yams.compose(yaml: String(decoding: stretch.bytes, as: UTF8.self))
      guard let node else { return }
      guard let list = node.sequence else { return rejectFile(Flaw(reason: .badRegister, detail: "- …")) }
      for element in list { addRow(element) }
    } catch let error as YamlError {
      let place = SettingsError(path: stretch.origin.path, yaml: error)
      rejectFile(Flaw(reason: .badRegister, detail: place.problem), line: place.line ?? 0)
    } catch {
      rejectFile(Flaw(reason: .badRegister, detail: "\(error)"))
    }
  }

  private mutating func addRow(_ node: Node) {
    let line = node.mark?.line ?? 0
    guard let mapping = node.mapping else {
      return rejectFile(Flaw(reason: .badRegister, detail: "key: value"), line: line)
    }
    let pairs = mapping.map { key, value in
      (key.string?.lowercased() ?? "", value.string ?? value.array().compactMap(\.string).joined(separator: "|"))
    }
    let values = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    rows.append(RegisterRow(values: values, byte: 0, line: line, zone: zone))
  }

  private mutating func rejectFile(_ flaw: Flaw, line: Int = 1) {
    rejects.append(
      Reject(
        provenance: stretch.provenance(byte: 0, line: line), reason: flaw.reason, detail: flaw.detail,
        excerpt: excerpt(of: stretch.bytes)))
  }
}

/// A row that is a remark for people: its first cell begins with `#`.
private func isNote(_ cells: [String]) -> Bool { cells.first?.hasPrefix("#") ?? false }

import HumasModel
import Yams

/// An official statement in `pernyataan/`: Markdown or plain text, with front matter that says who, where, when.
///
/// Without front matter, or without a status in it, it is a draft. Its id is the file's name unless it names one.
/// Approval is a decision in the log, not a word here.
package struct StatementFile: Reader {
  package let format = "pernyataan"
  package let pace = Pace.document

  package init() {}

  package func recognises(_ file: FileHead) -> Bool {
    file.folder == .statements && [".md", ".markdown", ".txt"].contains { file.name.hasSuffix($0) }
  }

  package func read(_ stretch: Stretch) -> Reading {
    var reading = Reading()
    reading.consumedBytes = stretch.bytes.count
    reading.consumedLines = stretch.bytes.reduce(0) { $0 + ($1 == 0x0a ? 1 : 0) }
    do throws(Flaw) {
      let statement = try statement(stretch)
      reading.records = [ReadRecord(entry: .statement(statement), byte: 0, line: 1)]
    } catch {
      reading.rejects = [
        Reject(
          provenance: stretch.provenance(byte: 0, line: 1), reason: error.reason, detail: error.detail,
          excerpt: excerpt(of: stretch.bytes))
      ]
    }
    return reading
  }

  private func statement(_ stretch: Stretch) throws(Flaw) -> Statement {
    let (text, isForeign) = try WholeText.decoded(stretch.bytes)
    let parts = FrontMatter(text)
    guard !parts.isUnclosed else { throw Flaw(reason: .frontMatter, detail: "---") }
    guard !parts.body.isEmpty else { throw Flaw(reason: .missingText, detail: "text") }
    var head = try StatementHead(parts.head ?? "", zone: stretch.origin.settings.zone)
    if isForeign { head.keep("_encoding", TextEncoding.windows1252.rawValue) }
    let status = head.status()
    return Statement(
      id: head.text(["id"]) ?? defaultID(stretch.origin.path), channel: head.text(["channel", "kanal"]) ?? "",
      agency: head.text(["agency", "instansi"]), speaker: head.text(["speaker", "juru_bicara", "narasumber"]),
      status: status, publishedAt: try head.moment(["published_at", "terbit_pada"]),
      asOf: try head.moment(["as_of", "per"]), issue: head.text(["issue", "isu"]),
      supersedes: head.text(["supersedes", "menggantikan"]), corrects: head.text(["corrects", "meralat"]),
      approvedBy: head.text(["approved_by", "disetujui_oleh"]), audience: head.text(["audience", "khalayak"]),
      objective: head.text(["objective", "tujuan"]), title: head.text(["title", "judul"]), text: parts.body,
      extra: head.rest)
  }

  private func defaultID(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
  }
}

/// The `key: value` pairs at the head of a statement; those that are asked for are taken out, the rest is kept.
private struct StatementHead {
  private var values: [(key: String, value: String)] = []
  private var taken: Set<String> = []
  private let zone: Zone

  init(_ yaml: String, zone: Zone) throws(Flaw) {
    self.zone = zone
    do {
      guard let node = try Yams.compose(yaml: yaml, .basic) else { return }
      guard let mapping = node.mapping else { throw Flaw(reason: .frontMatter, detail: "key: value") }
      values = try mapping.map { ($0.string?.lowercased() ?? "", try StatementHead.text(of: $1)) }
    } catch let flaw as Flaw {
      throw flaw
    } catch let error as YamlError {
      let place = SettingsError(path: "", yaml: error)
      let line = place.line.map { "\($0 + FrontMatter.linesBeforeHead): " } ?? ""
      throw Flaw(reason: .frontMatter, detail: line + place.problem)
    } catch {
      throw Flaw(reason: .frontMatter, detail: "\(error)")
    }
  }

  mutating func text(_ keys: [String]) -> String? {
    taken.formUnion(keys)
    return values.first { keys.contains($0.key) && !$0.value.isEmpty }?.value
  }

  mutating func moment(_ keys: [String]) throws(Flaw) -> Instant? {
    guard let text = text(keys) else { return nil }
    guard let moment = Instant(rfc3339: text, assuming: zone), Limit.times.contains(moment) else {
      throw Flaw(reason: .badTime, detail: keys.first ?? "")
    }
    return moment
  }

  /// An unknown word makes a draft, and is kept.
  mutating func status() -> StatementStatus {
    guard let word = text(["status"]) else { return .draft }
    if let status = StatementStatus(rawValue: word.lowercased()) { return status }
    keep("status_asli", word)
    return .draft
  }

  mutating func keep(_ key: String, _ value: String) { values.append((key, value)) }

  /// What nobody asked for, as a JSON object.
  var rest: String {
    let members = values.filter { !taken.contains($0.key) }
      .map { "\(JSONText.quoted($0.key)):\(JSONText.quoted($0.value))" }
    return members.isEmpty ? "" : "{" + members.joined(separator: ",") + "}"
  }

  private static func text(of node: Node) throws -> String {
    if let scalar = node.scalar { return scalar.string == "null" && scalar.style == .plain ? "" : scalar.string }
    if let list = node.sequence { return list.compactMap(\.scalar?.string).joined(separator: ", ") }
    return try Yams.serialize(node: node)
  }
}

import HumasModel

/// The desk's own interchange format: JSON Lines, one object a line (`*.jsonl`).
///
/// Only `text` is required; unknown keys are kept. A line without `kind` is a mention, in `pernyataan/` a statement, in
/// `acuan/` a fact. The last
/// line needs no newline where it already is a whole object; otherwise it waits for its other half.
package struct DeskLines: Reader {
  package let format = "jsonl"
  package let pace = Pace.stream
  private let names = DeskFieldNames()

  package init() {}

  package func recognises(_ file: FileHead) -> Bool {
    if file.name.hasSuffix(".jsonl") || file.name.hasSuffix(".ndjson") { return true }
    let isOther = [".csv", ".tsv", ".md", ".json", ".yaml", ".yml"].contains { file.name.hasSuffix($0) }
    return !isOther && file.bytes.first { !isBlank($0) } == UInt8(ascii: "{")
  }

  package func read(_ stretch: Stretch) -> Reading {
    var reading = Reading()
    var lines = Lines(stretch.bytes, from: markLength(of: stretch))
    if stretch.state == DeskLines.insideLongLine, !skipLongLine(&lines, &reading) { return reading }
    var maker = DeskRecordMaker(stretch: stretch, names: names)
    while !reading.isFull {
      let line = stretch.line + lines.passed
      guard let range = lines.next() else { break }
      maker.take(range, line: line, into: &reading)
    }
    reading.isPartial = reading.isFull && !lines.rest.isEmpty
    if !reading.isPartial { takeRest(of: &lines, with: &maker, into: &reading) }
    reading.consumedBytes = lines.position
    reading.consumedLines = lines.passed
    return reading
  }

  /// State of a reader that has given up on a line longer than ``Limit/record`` and waits for its end.
  private static let insideLongLine = "overlong"

  private func markLength(of stretch: Stretch) -> Int {
    stretch.byte == 0 && TextEncoding(markOf: stretch.bytes) == .utf8 ? TextEncoding.utf8.markLength : 0
  }

  /// Passes over the rest of a line that was rejected; false where it has no end yet.
  private func skipLongLine(_ lines: inout Lines, _ reading: inout Reading) -> Bool {
    if lines.next() != nil { return true }
    reading.state = DeskLines.insideLongLine
    reading.consumedBytes = lines.bytes.count
    return false
  }

  private func takeRest(of lines: inout Lines, with maker: inout DeskRecordMaker, into reading: inout Reading) {
    let rest = lines.rest
    let line = maker.stretch.line + lines.passed
    if rest.count > Limit.record {
      maker.reject(rest, line: line, Flaw(reason: .tooLong), into: &reading)
      reading.state = DeskLines.insideLongLine
      lines.skipRest()
    } else if maker.stretch.reachesEnd, maker.isWhole(rest) {
      maker.take(rest, line: line, into: &reading)
      lines.skipRest()
    }
  }
}

/// Turns lines into records, keeping what can be kept between two lines.
struct DeskRecordMaker {
  let stretch: Stretch
  let names: DeskFieldNames
  private let sense: DeskSense
  private var slots = [JSONScanner.Value?](repeating: nil, count: DeskField.allCases.count)
  private var unknown: [JSONScanner.Member] = []

  init(stretch: Stretch, names: DeskFieldNames) {
    self.stretch = stretch
    self.names = names
    self.sense = DeskSense(stretch.origin)
  }

  /// Whether an unfinished line already is a whole object.
  func isWhole(_ range: Range<Int>) -> Bool {
    guard let last = stretch.bytes[range].last(where: { !isBlank($0) }), last == UInt8(ascii: "}") else { return false }
    var scanner = JSONScanner(stretch.bytes, in: range)
    return (try? scanner.document())?.kind == .object
  }

  mutating func take(_ range: Range<Int>, line: Int, into reading: inout Reading) {
    guard let first = stretch.bytes[range].firstIndex(where: { !isBlank($0) }) else { return }
    do throws(Flaw) {
      guard range.count <= Limit.record else { throw Flaw(reason: .tooLong) }
      try scan(first..<range.upperBound)
      let record = DeskRecord(bytes: stretch.bytes, slots: slots, unknown: unknown, sense: sense)
      let (entry, needsOccurrence) = try record.entry()
      let byte = stretch.byte + Int64(range.lowerBound)
      reading.records.append(ReadRecord(entry: entry, byte: byte, line: line, needsOccurrence: needsOccurrence))
    } catch {
      reject(range, line: line, error, into: &reading)
    }
  }

  func reject(_ range: Range<Int>, line: Int, _ flaw: Flaw, into reading: inout Reading) {
    reading.rejects.append(
      Reject(
        provenance: stretch.provenance(byte: range.lowerBound, line: line), reason: flaw.reason, detail: flaw.detail,
        excerpt: excerpt(of: stretch.bytes[range])))
  }

  /// Finds the fields of one object.
  private mutating func scan(_ range: Range<Int>) throws(Flaw) {
    guard TextEncoding.isUTF8(UnsafeRawBufferPointer(rebasing: stretch.bytes[range])) else {
      throw Flaw(reason: .notUTF8)
    }
    for index in slots.indices { slots[index] = nil }
    unknown.removeAll(keepingCapacity: true)
    var scanner = JSONScanner(stretch.bytes, in: range)
    do throws(JSONScanner.Fault) {
      try scanMembers(&scanner)
    } catch {
      throw flaw(of: error, in: range)
    }
  }

  private mutating func scanMembers(_ scanner: inout JSONScanner) throws(JSONScanner.Fault) {
    try scanner.openObject()
    var isFirst = true
    while let member = try scanner.nextMember(isFirst: isFirst) {
      isFirst = false
      place(member)
    }
    try scanner.finish()
  }

  /// The first of several spellings of a field counts; what is left over is kept as unknown.
  private mutating func place(_ member: JSONScanner.Member) {
    guard let field = names.field(member.key, in: stretch.bytes), slots[field.rawValue] == nil else {
      unknown.append(member)
      return
    }
    slots[field.rawValue] = member.value
  }

  /// Says whether the line is no JSON at all, or JSON of another kind.
  private func flaw(of fault: JSONScanner.Fault, in range: Range<Int>) -> Flaw {
    var scanner = JSONScanner(stretch.bytes, in: range)
    if let value = try? scanner.document(), value.kind != .object { return Flaw(reason: .notAnObject) }
    return Flaw(reason: .notJSON, detail: "byte \(fault.offset - range.lowerBound)")
  }
}

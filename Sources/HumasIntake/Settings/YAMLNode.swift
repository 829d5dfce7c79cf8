import HumasModel
import Yams

/// A node of a settings file together with the way to it, so that every error names its key and line.
struct YAMLNode {
  let node: Node
  /// `jam_kerja.jumat.buka`; empty for the whole file.
  let key: String

  /// 1-based line in the file.
  var line: Int? { node.mark?.line }

  /// Reads the one document of a file.
  ///
  /// - Throws: ``SettingsError`` with the line where the text is no YAML, or holds no mapping.
  static func document(_ text: String, path: String) throws(SettingsError) -> YAMLNode? {
    let node: Node?
    do {
      // What a scalar means is decided by the key that asks for it: Yams need not guess, which takes it milliseconds.
      node = try Yams.compose(yaml: text, .basic)
    } catch let error as YamlError {
      throw SettingsError(path: path, yaml: error)
    } catch {
      throw SettingsError(path: path, line: nil, key: "", problem: "\(error)")
    }
    return node.map { YAMLNode(node: $0, key: "") }
  }

  /// A node without content (`kanal:` and nothing behind it) leaves the default.
  var isEmpty: Bool { node.scalar.map { $0.string.isEmpty && $0.style == .plain } ?? false }

  /// A word or number, and no list or mapping.
  var isText: Bool { node.scalar != nil }

  subscript(name: String) -> YAMLNode? {
    guard let child = node.mapping?.first(where: { $0.key.string == name })?.value else { return nil }
    let found = YAMLNode(node: child, key: key.isEmpty ? name : "\(key).\(name)")
    return found.isEmpty ? nil : found
  }

  /// The members of a mapping, in the order of the file.
  func members() throws(YAMLFault) -> [(name: String, value: YAMLNode)] {
    guard let mapping = node.mapping else { throw fault(expected: "…: …") }
    return mapping.map { name, value in
      let word = name.string ?? ""
      return (word, YAMLNode(node: value, key: key.isEmpty ? word : "\(key).\(word)"))
    }
  }

  /// The elements of a list.
  func elements() throws(YAMLFault) -> [YAMLNode] {
    guard let sequence = node.sequence else { throw fault(expected: "- …") }
    return sequence.enumerated().map { YAMLNode(node: $1, key: "\(key)[\($0 + 1)]") }
  }

  func text() throws(YAMLFault) -> String {
    guard let scalar = node.scalar else { throw fault(expected: "\"…\"") }
    return scalar.string
  }

  func whole(_ range: ClosedRange<Int>) throws(YAMLFault) -> Int {
    guard let number = Int(try text()), range.contains(number) else {
      throw fault(expected: "\(range.lowerBound) … \(range.upperBound)")
    }
    return number
  }

  func number(_ range: ClosedRange<Double>) throws(YAMLFault) -> Double {
    guard let number = Double(try text()), range.contains(number) else {
      throw fault(expected: "\(range.lowerBound) … \(range.upperBound)")
    }
    return number
  }

  func truth() throws(YAMLFault) -> Bool {
    switch try text().lowercased() {
    case "ya", "true", "yes": return true
    case "tidak", "false", "no": return false
    default: throw fault(expected: "ya, tidak")
    }
  }

  /// One of an enumeration's words.
  func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) throws(YAMLFault) -> Value
  where Value.RawValue == String {
    let word = try text()
    guard let value = Value.allCases.first(where: { $0.rawValue.lowercased() == word.lowercased() }) else {
      throw fault(expected: Value.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }

  func date() throws(YAMLFault) -> CivilDate {
    guard let date = CivilDate(iso: try text()) else { throw fault(expected: "2026-11-22") }
    return date
  }

  /// A clock face `07.30` or `07:30` in minutes since midnight.
  func minuteOfDay() throws(YAMLFault) -> Int {
    let fields = try text().split(whereSeparator: { $0 == "." || $0 == ":" })
    guard fields.count == 2, fields[1].utf8.count == 2, let hour = Int(fields[0]), let minute = Int(fields[1]),
      (0...23).contains(hour), (0...59).contains(minute)
    else { throw fault(expected: "07.30") }
    return hour * 60 + minute
  }

  func fault(expected: String) -> YAMLFault {
    let found = node.scalar.map { "\"\($0.string)\"" } ?? (node.mapping == nil ? "- …" : "…: …")
    return YAMLFault(line: line, key: key, found: found, expected: expected)
  }
}

/// A node that is not what its key asks for.
struct YAMLFault: Error {
  var line: Int?
  var key: String
  var found: String
  var expected: String
}

import TerminalGrid
import Yams

/// A theme as it is written: a base16 or base24 scheme of tinted-theming, in today's form (`palette:`) or the old flat one,
/// and optionally, under `roles:`, what single roles look like instead.
///
/// ```yaml
/// roles:
///   awas: {fg: base07, bg: base08, bold: true, underline: true}
///   mark: {bg: "ffd75f"}
/// ```
struct ThemeFile {
  private let file: String
  private let root: Node.Mapping

  /// - Parameter file: the name by which errors speak of it.
  init(yaml: String, file: String) throws(ThemeError) {
    self.file = file
    root = try ThemeFile.root(of: yaml, file)
  }

  func theme(defaultName: String) throws(ThemeError) -> Theme {
    let palette = try palette()
    let name = (root.value(of: "name") ?? root.value(of: "scheme"))?.scalar?.string ?? defaultName
    return Theme(Scheme(name: name, palette: palette), overrides: try overrides(palette))
  }

  private static func root(of yaml: String, _ file: String) throws(ThemeError) -> Node.Mapping {
    do {
      if let mapping = try Yams.compose(yaml: yaml, .basic)?.mapping { return mapping }
    } catch let error as YamlError {
      throw .notYAML(file: file, line: error.line, problem: "\(error)")
    } catch {
      throw .notYAML(file: file, line: 1, problem: "\(error)")
    }
    throw .notYAML(file: file, line: 1, problem: "no mapping")
  }

  private func palette() throws(ThemeError) -> [Colour] {
    let colours = root.value(of: "palette")?.mapping ?? root
    let count = colours.value(of: "base10") == nil ? 16 : 24
    var palette: [Colour] = []
    for index in 0..<count {
      let key = Scheme.key(index)
      guard let value = (colours.value(of: key) ?? colours.value(of: key.lowercased()))?.scalar?.string else {
        throw .missingColour(file: file, key: key)
      }
      guard let colour = Colour(hex: value) else { throw .badColour(file: file, key: key, value: value) }
      palette.append(colour)
    }
    return palette
  }

  private func overrides(_ palette: [Colour]) throws(ThemeError) -> [Role: Theme.Override] {
    // An empty mapping in its place would have Yams compile its patterns for guessing: a millisecond at every start.
    guard let roles = root.value(of: "roles")?.mapping else { return [:] }
    var overrides: [Role: Theme.Override] = [:]
    for (key, value) in roles {
      let name = key.scalar?.string ?? ""
      guard let role = Role.allCases.first(where: { "\($0)" == name }), let properties = value.mapping else {
        throw .unknownKey(file: file, key: "roles.\(name)")
      }
      overrides[role] = try override(properties, "roles.\(name)", palette)
    }
    return overrides
  }

  private func override(
    _ properties: Node.Mapping, _ path: String, _ palette: [Colour]
  ) throws(ThemeError) -> Theme.Override {
    var override = Theme.Override()
    for (key, value) in properties {
      let name = key.scalar?.string ?? ""
      let text = value.scalar?.string ?? ""
      switch name {
      case "fg": override.foreground = try colour(text, "\(path).fg", palette)
      case "bg": override.background = try colour(text, "\(path).bg", palette)
      default:
        guard let attribute = ThemeFile.attributes[name] else { throw .unknownKey(file: file, key: "\(path).\(name)") }
        let isOn = try flag(text, "\(path).\(name)")
        override.attributes = (override.attributes ?? []).union(isOn ? attribute : [])
      }
    }
    return override
  }

  private func colour(_ text: String, _ key: String, _ palette: [Colour]) throws(ThemeError) -> Colour {
    if let index = palette.indices.first(where: { Scheme.key($0).lowercased() == text.lowercased() }) {
      return palette[index]
    }
    guard let colour = Colour(hex: text) else { throw .badColour(file: file, key: key, value: text) }
    return colour
  }

  private func flag(_ text: String, _ key: String) throws(ThemeError) -> Bool {
    switch text.lowercased() {
    case "true": true
    case "false": false
    default: throw .notTrueOrFalse(file: file, key: key, value: text)
    }
  }

  private static let attributes: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse,
  ]
}

extension Node.Mapping {
  /// By the word of the key, whatever YAML would make of it.
  fileprivate func value(of key: String) -> Node? { first { $0.key.scalar?.string == key }?.value }
}

extension YamlError {
  /// The line the parser stumbled over, from 1.
  fileprivate var line: Int {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
    default: 1
    }
  }
}

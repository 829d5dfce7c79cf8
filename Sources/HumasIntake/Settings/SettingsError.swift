import Yams

/// Why `meja.yaml` cannot be used; the desk goes on with the settings it had.
package struct SettingsError: Error, Equatable {
  package var path: String
  /// 1-based; `nil` where the error has no place.
  package var line: Int?
  /// The key concerned, with dots; empty where the text is no YAML.
  package var key: String
  /// The facts: what stands there and what may stand there, or the parser's words. Untrusted text.
  package var problem: String

  init(path: String, line: Int?, key: String, problem: String) {
    self.path = path
    self.line = line
    self.key = key
    self.problem = problem
  }

  init(path: String, fault: YAMLFault) {
    self.init(
      path: path, line: fault.line, key: fault.key, problem: "\(fault.key): \(fault.found) (\(fault.expected))")
  }

  init(path: String, yaml error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      self.init(path: path, line: mark.line, key: "", problem: problem)
    default: self.init(path: path, line: nil, key: "", problem: "\(error)")
    }
  }
}

/// A key in `meja.yaml` that means nothing to this program: most likely misspelt.
package struct SettingsWarning: Sendable, Hashable {
  package var path: String
  package var line: Int?
  package var key: String
}

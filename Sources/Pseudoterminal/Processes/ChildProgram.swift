/// A program to be started on a terminal.
package struct ChildProgram: Sendable {
  /// A path, or a name to be looked up in the caller's `PATH`.
  package var program: String
  /// Without the program's own name.
  package var arguments: [String]
  /// The whole environment: nothing is inherited, so that a test shows the same wherever it runs.
  package var environment: [String: String]
  /// `nil` for the caller's own.
  package var directory: String?

  package init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = ChildProgram.plainEnvironment,
    directory: String? = nil
  ) {
    self.program = program
    self.arguments = arguments
    self.environment = environment
    self.directory = directory
  }

  /// A terminal of 256 colours, UTF-8, and the usual places of programs.
  package static let plainEnvironment = [
    "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent",
  ]

  /// The same program with one more variable; `nil` takes it away.
  package func with(_ name: String, _ value: String?) -> ChildProgram {
    var copy = self
    copy.environment[name] = value
    return copy
  }
}

/// Why there can be no dashboard on this terminal.
package enum TerminalError: Error, Hashable, Sendable {
  package enum Stream: String, Hashable, Sendable { case input, output }

  /// Standard input or output is a file or a pipe: `--once` and `screen` work there.
  case notATerminal(Stream)
  /// `TERM` is not set, or set to a type that nobody described on this machine.
  case unknownType(String)
  /// The type is known, but it cannot place its cursor ("dumb").
  case cannotMoveCursor(type: String)
  /// The system refused a descriptor: what was asked for, and `errno`.
  case system(call: String, code: Int32)
}

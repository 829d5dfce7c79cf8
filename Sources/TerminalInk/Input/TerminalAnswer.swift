/// What a terminal says about itself when it is asked.
package enum TerminalAnswer: Hashable, Sendable {
  /// Whether it can hold back a frame until it is complete (mode 2026).
  case synchronises(Bool)
}

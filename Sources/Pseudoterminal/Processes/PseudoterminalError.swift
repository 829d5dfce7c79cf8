/// What can go wrong between a test and the program it watches.
package enum PseudoterminalError: Error, Sendable {
  /// No terminal, or no process: the call and its `errno`.
  case unavailable(call: String, code: Int32)
  /// The screen did not come to show what was waited for; with the screen as it stood, and how the program ended, if
  /// it did.
  case notShown(String, screen: String, end: ChildEnd?)
  /// The program did not end.
  case stillRunning(screen: String)
  /// The program takes no more keys.
  case takesNoKeys
  case unknownKey(String)
}

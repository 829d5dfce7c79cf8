/// Why a file cannot be replayed.
package enum ReplayError: Error, Sendable, Hashable {
  /// Nothing but white space.
  case empty
  /// A table of which no column is known to hold a text; its header as written.
  case noTextColumn(header: [String])
}

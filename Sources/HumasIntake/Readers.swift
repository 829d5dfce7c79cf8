/// The known formats. A new one is a file in `Readers/` and a line here; the first that recognises a file reads it.
package struct Readers: Sendable {
  package static let all = Readers([
    DeskLines(),
    LaporExport(),
    DatedTable(),
    StatementFile(),
    RegisterFile(),
  ])

  private let readers: [any Reader]

  package init(_ readers: [any Reader]) { self.readers = readers }

  /// The reader of a file that nobody has read before; `nil` = unknown format.
  package func reader(for file: FileHead) -> (any Reader)? { readers.first { $0.recognises(file) } }

  /// The reader of a bookmark's format; `nil` where an older or newer program knew it.
  package func reader(named format: String) -> (any Reader)? { readers.first { $0.format == format } }
}

package import HumasModel

extension Store {
  /// Statements in the version current at the moment, in the order in which they were first met.
  package func statements(_ view: View = .now) throws(StoreError) -> [Kept<Statement>] { try records(view) }

  /// Every version of a statement, the first one first; empty for an unknown id.
  package func statementVersions(_ id: String) throws(StoreError) -> [Kept<Statement>] {
    try read { try VersionedTable<Statement>(db: $0).versions(id) }
  }

  package func observations(_ view: View = .now) throws(StoreError) -> [Kept<Observation>] { try records(view) }
  package func facts(_ view: View = .now) throws(StoreError) -> [Kept<Fact>] { try records(view) }
  package func hoaxes(_ view: View = .now) throws(StoreError) -> [Kept<Hoax>] { try records(view) }
  package func contacts(_ view: View = .now) throws(StoreError) -> [Kept<Contact>] { try records(view) }

  private func records<Record: Versioned>(_ view: View) throws(StoreError) -> [Kept<Record>] {
    try read { try VersionedTable<Record>(db: $0).current(view) }
  }
}

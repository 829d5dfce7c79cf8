import HumasInsight
import HumasIntake
public import HumasModel
import HumasStore

/// A text that has not gone out yet.
public struct Draft: Sendable {
  /// The file's name: its ending says how it is read.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}

extension Desk {
  /// What drafts would clash with: the statements of the desk, its registers, and themselves. Nothing is stored.
  ///
  /// - Throws: ``DeskError/cannotTakeIn(path:problem:)`` for a draft in which no statement can be read.
  public func findings(inDrafts drafts: [Draft], at now: Instant) throws(DeskError) -> [Finding] {
    let policy = policy
    let known: [Statement]
    do throws(StoreError) { known = try store.statements(view).map(\.record) } catch { throw DeskError(error) }
    var texts: [Statement] = []
    for draft in drafts { texts += try statements(in: draft) }
    // Drafts are held against each other too: what goes out together must agree.
    let ids = Set(texts.map(\.id))
    let ledger = policy.consistency.ledger(statements: known.filter { !ids.contains($0.id) } + texts, now: now)
    let examination = DraftExamination(policy: policy, ledger: ledger, now: now)
    var seen: Set<String> = []
    let findings = texts.flatMap(examination.findings).filter { seen.insert($0.id).inserted }
    return isMasked ? findings.map(policy.masking.masked) : findings
  }

  private func statements(in draft: Draft) throws(DeskError) -> [Statement] {
    let path = "\(DataDirectory.statements)/\(draft.name)"
    let reading = draft.bytes.withUnsafeBytes { bytes -> Reading? in
      let head = FileHead(path: path, folder: .statements, bytes: bytes)
      return Readers.all.reader(for: head)?.read(
        Stretch(bytes: bytes, origin: Origin(path: path, folder: .statements, settings: settings)))
    }
    guard let reading else { throw .cannotTakeIn(path: draft.name, problem: Reject.Reason.unknownFormat.rawValue) }
    if let reject = reading.rejects.first {
      throw .cannotTakeIn(path: draft.name, problem: "\(reject.reason.rawValue) \(reject.detail)")
    }
    return reading.records.compactMap { if case .statement(let statement) = $0.entry { statement } else { nil } }
  }
}

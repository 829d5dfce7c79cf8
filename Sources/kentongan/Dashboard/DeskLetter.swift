import Board
import HumasModel

/// What the desk's threads tell the dashboard.
enum DeskLetter: Sendable {
  case news(Snapshot)
  case page(PageReply)
  case detail(DetailReply)
  case acted(CaseOutcome)
  case notActed(CaseRefusal)
  case steered(StatementOutcome)
  case notSteered(StatementRefusal)
  case refused(DeskError)

  var event: Event {
    switch self {
    case .news(let snapshot): .news(snapshot)
    case .page(let reply): .loaded(reply)
    case .detail(let reply): .detail(reply)
    case .acted(let outcome): .acted(outcome)
    case .notActed(let refusal): .refused(refusal)
    case .steered(let outcome): .steered(outcome)
    case .notSteered(let refusal): .notSteered(refusal)
    case .refused(let error): .failed(Trouble(error))
    }
  }
}

extension Trouble {
  init(_ error: DeskError) {
    switch error {
    case .diskFull(let path): self = .diskFull(path: path)
    case .storeLocked(let path): self = .storeLocked(path: path)
    case .storeUnusable(_, let problem): self = .storeDamaged(problem: problem)
    case .noSuchDirectory(let path), .notADataDirectory(let path), .alreadyADataDirectory(let path):
      self = .directoryVanished(path: path)
    case .notPermitted(let path, let problem), .cannotTakeIn(let path, let problem), .system(let path, let problem):
      self = .unreadable(path: path, problem: problem)
    }
  }
}

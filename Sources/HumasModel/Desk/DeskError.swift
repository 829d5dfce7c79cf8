/// Why a data directory cannot be used. Facts only; the command line makes the sentence.
public enum DeskError: Error, Sendable, Hashable {
  case noSuchDirectory(String)
  case notADataDirectory(String)
  case notPermitted(path: String, problem: String)
  /// `init` was asked to make a directory that already holds a desk.
  case alreadyADataDirectory(String)
  case storeUnusable(path: String, problem: String)
  case storeLocked(path: String)
  case diskFull(path: String)
  case cannotTakeIn(path: String, problem: String)
  case system(path: String, problem: String)
}

import Glibc
import HumasIntake
public import HumasModel
import HumasStore

/// How the desk itself is.
public struct DeskHealth: Sendable {
  public var directory: String
  /// Files and folders of the desk that others than its owner may open.
  public var openToOthers: [String] = []
  /// What is wrong with settings and registers.
  public var troubles: [Trouble] = []
  public var holidayYears: [Int] = []
  /// This year or the next months' year, where the calendar has no holiday.
  public var yearsWithoutHolidays: [Int] = []
  /// `nil` = the store is sound.
  public var storeProblem: String?
  public var logEntries: Int64 = 0
  /// Of the latest entry, in hexadecimal digits; empty while the log is empty.
  public var lastLogHash = ""
  /// The first entry of the log that does not follow from the one before; `nil` = whole.
  public var brokenLogEntry: Int64?
  /// Reports in `laporan/` that name a log entry which the log no longer holds: it was shortened or written anew since.
  public var reportsOfAnotherLog: [String] = []
  /// Kept words (of answers, of approved statements) that are not those their digest was taken of.
  public var alteredTexts = 0
  /// Folders that cannot be looked into.
  public var closedFolders: [String] = []
}

extension Desk {
  /// Looks at everything that can go wrong without anybody noticing. Reads the whole store: seconds for a large one.
  public func health(at now: Instant) throws(DeskError) -> DeskHealth {
    var health = DeskHealth(directory: directory.root)
    health.openToOthers = openToOthers()
    health.closedFolders = Spool.closedFolders(in: directory.root)
    var files = PolicyFiles(directory: directory, overrides: overrides)
    files.reload()
    health.troubles = openingTroubles + files.troubles
    health.holidayYears = Set(policy.registers.holidays.map(\.date.year)).sorted()
    let today = now.civil(in: settings.zone).date
    health.yearsWithoutHolidays = Set([today.year, today.adding(days: 60).year]).sorted()
      .filter { !health.holidayYears.contains($0) }
    health.storeProblem = try condemnIfDamaged()
    do throws(StoreError) {
      health.brokenLogEntry = try store.verifyLog()
      health.logEntries = try store.decisions(limit: 1).first?.number ?? 0
      health.lastLogHash = try store.lastLogHash()
      for report in ReportShelf(directory: directory).logHashes() where try !store.holdsLog(hash: report.hash) {
        health.reportsOfAnotherLog.append(report.file)
      }
      health.alteredTexts = try store.alteredTexts()
    } catch {
      throw DeskError(error)
    }
    return health
  }

  /// Reads the whole store; one that is damaged is set aside by the next opening, or by a desk that lives on it, at once.
  /// - Returns: what is wrong with it; `nil` = it is sound.
  @discardableResult
  func condemnIfDamaged() throws(DeskError) -> String? {
    let store = store
    do throws(StoreError) {
      guard let problem = try store.checkIntegrity() else { return nil }
      try store.condemn(problem)
      return problem
    } catch .damaged(_, let problem) {
      return problem
    } catch {
      throw DeskError(error)
    }
  }

  private func openToOthers() -> [String] {
    let folders = [
      DataDirectory.inbox, DataDirectory.statements, DataDirectory.registers, DataDirectory.outbox,
      DataDirectory.reports, DataDirectory.own, DataDirectory.settingsFile,
    ]
    return ([directory.root] + folders.map(directory.path)).filter { path in
      var info = stat()
      return stat(path, &info) == 0 && info.st_mode & 0o077 != 0
    }
  }
}

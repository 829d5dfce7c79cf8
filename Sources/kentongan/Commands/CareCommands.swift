import ArgumentParser
import Glibc
import HumasDesk
import HumasModel
import TerminalInk
import Wording

struct RebuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rebuild", abstract: Manual.words.aboutRebuild)

  @OptionGroup var options: DeskOptions

  func run() throws {
    try options.mustBeWritable()
    let open = try OpenDesk(options)
    defer { open.desk.close() }
    let result = try open.ask { () throws(DeskError) in
      try open.desk.rebuild()
      try open.desk.log("disusun_ulang", subject: "gudang", by: options.operatorOrLogin, at: open.moment)
      return try open.desk.snapshot(at: open.moment)
    }
    FileHandleOutput.write(open.words.rebuilt(result.incoming.total, result.trends.total) + "\n", to: STDOUT_FILENO)
  }
}

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: Manual.words.aboutDoctor)

  @OptionGroup var options: DeskOptions

  func run() throws {
    let open = try OpenDesk(options, takesIn: false)
    defer { open.desk.close() }
    let health = try open.ask { () throws(DeskError) in try open.desk.health(at: open.moment) }
    let lines = Diagnosis(health: health, words: open.words).lines
    for line in lines {
      FileHandleOutput.write("\(line.isFine ? "✓" : "✖") \(Printable.line(line.text))\n", to: STDOUT_FILENO)
    }
    let problems = lines.count { !$0.isFine }
    FileHandleOutput.write(
      (problems == 0 ? open.words.doctorFine : open.words.doctorFound(problems)) + "\n", to: STDOUT_FILENO)
    if problems > 0 { throw ExitStatus.found }
  }
}

/// What the doctor says, line by line.
private struct Diagnosis {
  let health: DeskHealth
  let words: any Words

  struct Line {
    var isFine: Bool
    var text: String
  }

  var lines: [Line] {
    [Line(isFine: true, text: "\(words.doctorDirectory): \(health.directory)")]
      + openToOthers + settings + calendar + store + terminal
  }

  private var openToOthers: [Line] {
    (health.openToOthers.isEmpty
      ? [Line(isFine: true, text: words.doctorPermissions)]
      : health.openToOthers.map { Line(isFine: false, text: words.doctorOpenToOthers($0)) })
      + health.closedFolders.map { Line(isFine: false, text: words.doctorFolderClosed($0)) }
  }

  private var settings: [Line] {
    health.troubles.isEmpty
      ? [Line(isFine: true, text: words.doctorSettings)]
      : health.troubles.map { Line(isFine: false, text: words.sentence(for: $0)) }
  }

  private var calendar: [Line] {
    [Line(isFine: !health.holidayYears.isEmpty, text: words.doctorHolidays(health.holidayYears))]
      + health.yearsWithoutHolidays.map { Line(isFine: false, text: words.doctorHolidaysMissing($0)) }
  }

  private var store: [Line] {
    [
      health.storeProblem.map { Line(isFine: false, text: words.doctorStoreDamaged($0)) }
        ?? Line(isFine: true, text: words.doctorStore),
      health.brokenLogEntry.map { Line(isFine: false, text: words.doctorLogBroken($0)) }
        ?? Line(isFine: true, text: words.doctorLog(health.logEntries, health.lastLogHash)),
    ] + health.reportsOfAnotherLog.map { Line(isFine: false, text: words.doctorLogShortened($0)) }
      + (health.alteredTexts > 0 ? [Line(isFine: false, text: words.doctorTextsAltered(health.alteredTexts))] : [])
  }

  private var terminal: [Line] {
    let type = environment("TERM")
    let isUTF8 = TerminalLocale.isUTF8
    return [
      Line(isFine: isUTF8, text: words.doctorLocale(isUTF8: isUTF8)),
      Line(isFine: type != nil && type != "dumb", text: words.doctorTerminal(type)),
    ]
  }
}

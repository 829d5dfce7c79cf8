import ArgumentParser
import HumasDesk
import HumasModel
import Wording

/// What clashes; with `--all` also what was dismissed, and what differs without being a fault.
struct FindingsCommand: TableCommand {
  static let configuration = CommandConfiguration(
    commandName: "findings", abstract: Manual.words.aboutFindings)

  @Flag(help: ArgumentHelp(Manual.words.helpAllFindings))
  var all = false

  @OptionGroup var table: TableOptions
  @OptionGroup var options: DeskOptions

  func rows(_ open: OpenDesk) throws -> [JudgedPair] {
    let consistency = try open.ask { () throws(DeskError) in try open.desk.consistency(at: open.moment) }
    let warnings = (consistency.findings + (all ? consistency.dismissed : [])).map { finding in
      JudgedPair.finding(finding, consistency.marks[finding.id])
    }
    return warnings + (all ? consistency.benignRelations.map(JudgedPair.relation) : [])
  }

  func layout(_ open: OpenDesk) -> Table<JudgedPair> { .judged(open) }
}

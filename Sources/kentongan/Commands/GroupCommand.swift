import ArgumentParser
import HumasDesk
import Wording

struct GroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: Manual.words.aboutGroup)

  @OptionGroup var options: DeskOptions

  func run() throws {
    let words = (options.lang ?? .indonesian).words
    var filter = GroupFilter()
    var output = LineOutput()
    var number = 0
    while let line = readLine(strippingNewline: true) {
      number += 1
      guard !line.isEmpty else { continue }
      guard let answer = filter.answer(to: line) else {
        CommandTrouble(words.badInputLine(number)).printToStandardError()
        continue
      }
      output.line(answer.line)
    }
  }
}

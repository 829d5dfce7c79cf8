import ArgumentParser
import HumasDesk
import Wording

struct BurstsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "bursts", abstract: Manual.words.aboutBursts)

  @OptionGroup var options: DeskOptions

  func run() throws {
    let words = (options.lang ?? .indonesian).words
    var filter = BurstFilter()
    var output = LineOutput()
    output.line(BurstFilter.header)
    var number = 0
    while let line = readLine(strippingNewline: true) {
      number += 1
      switch filter.answer(line) {
      case .heading: continue
      case .line(let answer): output.line(answer)
      case .unreadable: CommandTrouble(words.badSeriesLine(number)).printToStandardError()
      }
    }
  }
}
